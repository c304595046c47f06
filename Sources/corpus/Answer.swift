import QuoteKit

/// What the program finds, as the corpus would write it, and how sure it is.
struct Answer {
  var quotation: ExpectedQuotation
  var sieve: String
  var confidence: Double

  static func find(
    in paragraphs: [Paragraph], using french: French, excluding excluded: Set<Sieve> = []
  ) -> [Answer] {
    let findings = findQuotations(in: paragraphs, using: french, excluding: excluded)
    return findings.quotations.map { quotation in
      let text = Array(paragraphs[quotation.paragraph].text.utf8)
      let speaker = findings.speaker(of: quotation)
      let written = ExpectedQuotation(
        kind: quotation.kind, paragraph: quotation.paragraph + 1,
        pieces: quotation.spans.map { String(decoding: text[$0], as: UTF8.self) },
        cue: quotation.cue?.text, source: quotation.source?.text, speaker: speaker?.name,
        type: speaker?.type, role: speaker?.roles.first)
      return Answer(
        quotation: written, sieve: quotation.foundBy, confidence: quotation.confidence)
    }
  }
}
