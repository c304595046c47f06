public import HTMLArticle
public import QuoteKit

/// An article and who said what in it: what every format is given.
public struct QuotedArticle: Sendable, Equatable {
  /// Where the article was read, as the user wrote it; "-" for standard input.
  public var path: String
  public var article: Article
  public var findings: Findings

  public init(path: String, article: Article, findings: Findings) {
    self.path = path
    self.article = article
    self.findings = findings
  }
}

extension QuotedArticle {
  /// Keeps the quotations of these kinds, of the speakers whose names hold these words and of this
  /// confidence or more, and the speakers of what is kept. Identifiers stay as they are.
  public func keeping(
    _ kinds: Set<Quotation.Kind>, of name: NamePattern? = nil, confidence: Double = 0
  ) -> QuotedArticle {
    let speakers = findings.speakers.filter { name?.matches($0.name) ?? true }
    let speakerIDs = Set(speakers.map(\.id))
    var kept = self
    kept.findings.quotations = findings.quotations.filter { quotation in
      guard kinds.contains(quotation.kind), quotation.confidence >= confidence else {
        return false
      }
      guard name != nil else { return true }
      return quotation.speaker.map(speakerIDs.contains) ?? false
    }
    let quotationIDs = Set(kept.findings.quotations.map(\.id))
    kept.findings.speakers = speakers.compactMap { speaker in
      var speaker = speaker
      speaker.quotations.removeAll { !quotationIDs.contains($0) }
      return speaker.quotations.isEmpty ? nil : speaker
    }
    return kept
  }

  /// The speakers by `id`.
  var speakersByID: [String: Speaker] {
    Dictionary(findings.speakers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
