public import QuoteKit

/// Who speaks in one or many articles, and how often; speakers of one name count as one.
public struct SpeakerTally: Sendable {
  public struct Entry: Sendable, Equatable {
    public var name: String
    public var type: Speaker.Kind
    /// The different roles that the articles give, in the order found.
    public var roles: [String]
    /// The different other names, in the order found.
    public var aliases: [String]
    /// How many quotations.
    public var quotations: Int
    /// The paths of the articles the speaker is quoted in.
    public var articles: [String]
  }

  private var found: [Entry] = []
  private var positions: [String: Int] = [:]

  public init() {}

  /// The most quoted first; among equals, in the order of their first word.
  public var entries: [Entry] {
    found.enumerated()
      .sorted { ($1.element.quotations, $0.offset) < ($0.element.quotations, $1.offset) }
      .map(\.element)
  }

  /// Counts the article's speakers, but for those without a quotation.
  public mutating func add(_ quoted: QuotedArticle) {
    for speaker in quoted.findings.speakers where !speaker.quotations.isEmpty {
      let key = String(NamePattern.folded(speaker.name))
      let position = positions[key] ?? found.count
      if position == found.count {
        positions[key] = position
        found.append(
          Entry(
            name: speaker.name, type: speaker.type, roles: [], aliases: [], quotations: 0,
            articles: []))
      }
      found[position].add(speaker, path: quoted.path)
    }
  }
}

extension SpeakerTally.Entry {
  fileprivate mutating func add(_ speaker: Speaker, path: String) {
    if type == .unknown { type = speaker.type }
    for role in speaker.roles where !roles.contains(role) { roles.append(role) }
    for alias in speaker.aliases where !aliases.contains(alias) && alias != name {
      aliases.append(alias)
    }
    quotations += speaker.quotations.count
    if articles.last != path { articles.append(path) }
  }
}
