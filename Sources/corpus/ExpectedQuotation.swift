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
  /// Other names that will do for the speaker. What is found has none.
  var aliases: [String] = []

  /// Whether the corpus writes both the same way; the aliases that will do make no difference.
  static func == (one: ExpectedQuotation, other: ExpectedQuotation) -> Bool {
    one.lines == other.lines
  }

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
  static func find(in paragraphs: [Paragraph], using french: French) -> [ExpectedQuotation] {
    Answer.find(in: paragraphs, using: french).map(\.quotation)
  }
}
