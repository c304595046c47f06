import QuoteKit

/// A row a quotation; the first row of a file is `quotationColumns`.
public func quotationRows(_ quoted: QuotedArticle) -> [[String]] {
  let offsets = ScalarOffsets(quoted.article)
  let speakers = quoted.speakersByID
  return quoted.findings.quotations.map { quotation in
    let speaker = quotation.speaker.flatMap { speakers[$0] }
    let spans = quotation.spans.map { offsets.range($0, inParagraph: quotation.paragraph) }
    return [
      quoted.path, quotation.id, quotation.kind.rawValue, speaker?.name ?? "",
      speaker?.type.rawValue ?? "", speaker?.roles.first ?? "", quotation.text,
      quotation.cue?.text ?? "", quotation.source?.text ?? "", String(quotation.paragraph),
      spans.first.map { String($0.lowerBound) } ?? "",
      spans.last.map { String($0.upperBound) } ?? "", quotation.foundBy,
      String(quotation.confidence),
    ]
  }
}

/// `start` is where the first span starts and `end` where the last one ends, in Unicode scalars of
/// the article's text.
public let quotationColumns = [
  "path", "id", "kind", "speaker", "type", "role", "text", "cue", "source", "paragraph", "start",
  "end", "foundBy", "confidence",
]
