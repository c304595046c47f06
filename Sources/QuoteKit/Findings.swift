/// Who said what in one article.
public struct Findings: Sendable, Equatable {
  /// In the order of the text.
  public var quotations: [Quotation]
  /// In the order in which they first speak.
  public var speakers: [Speaker]

  public init(quotations: [Quotation] = [], speakers: [Speaker] = []) {
    self.quotations = quotations
    self.speakers = speakers
  }

  /// The speaker of a quotation, nil where the article does not say.
  public func speaker(of quotation: Quotation) -> Speaker? {
    guard let id = quotation.speaker else { return nil }
    // "s3" stands third unless somebody rearranged the speakers.
    if let number = Int(id.dropFirst()), speakers.indices.contains(number - 1),
      speakers[number - 1].id == id
    {
      return speakers[number - 1]
    }
    return speakers.first { $0.id == id }
  }
}
