import QuoteKit

/// One quotation as the corpus writes it.
///
///     direct 1: Nous partirons | dès demain
///       cue: a dit
///       source: Maëlle Corvin, maire de Port-Aubry
///       speaker: Maëlle Corvin (person)
///       role: maire de Port-Aubry
struct ExpectedQuotation: Equatable {
  var kind: Quotation.Kind
  /// From 1.
  var paragraph: Int
  /// The content without its marks, cut where an incise stands.
  var pieces: [String]
  var cue: String?
  var source: String?
  var speaker: String?
  var type: Speaker.Kind?
  var role: String?

  var lines: [String] {
    var lines = ["\(kind.rawValue) \(paragraph): \(pieces.joined(separator: " | "))"]
    if let cue { lines.append("  cue: \(cue)") }
    if let source { lines.append("  source: \(source)") }
    if let speaker { lines.append("  speaker: \(speaker) (\((type ?? .unknown).rawValue))") }
    if let role { lines.append("  role: \(role)") }
    return lines
  }
}

extension ExpectedQuotation {
  /// What the program finds, as the corpus would write it.
  static func find(in paragraphs: [Paragraph], using french: French) -> [ExpectedQuotation] {
    let findings = findQuotations(in: paragraphs, using: french)
    return findings.quotations.map { quotation in
      let text = Array(paragraphs[quotation.paragraph].text.utf8)
      let speaker = findings.speaker(of: quotation)
      return ExpectedQuotation(
        kind: quotation.kind, paragraph: quotation.paragraph + 1,
        pieces: quotation.spans.map { String(decoding: text[$0], as: UTF8.self) },
        cue: quotation.cue?.text, source: quotation.source?.text, speaker: speaker?.name,
        type: speaker?.type, role: speaker?.roles.first)
    }
  }
}
