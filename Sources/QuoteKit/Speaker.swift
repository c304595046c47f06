/// Somebody or something that the article reports.
public struct Speaker: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case person
    /// Unnamed people ("des experts").
    case group
    case organisation
    case unknown
  }

  /// "s1", "s2", …
  public var id: String
  /// The fullest proper name in the article, without title or function; for the unnamed, the most
  /// informative description.
  public var name: String
  public var type: Kind
  /// What the article says the speaker is ("maire de Hangzhou"), in the order found.
  public var roles: [String]
  /// The other words by which the article calls the speaker.
  public var aliases: [String]
  /// The `id`s of what the speaker says.
  public var quotations: [String]

  public init(
    id: String, name: String, type: Kind, roles: [String] = [], aliases: [String] = [],
    quotations: [String] = []
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.roles = roles
    self.aliases = aliases
    self.quotations = quotations
  }
}
