import Testing

@testable import QuoteKit

/// Texts made to cost time: each must come to an end, whatever is found.
@Suite struct HostileTextTests {
  let french: French

  init() throws { french = try French() }

  @Test(arguments: [
    "et dit ", "qui dit, ", "a-t-il dit, ", "le maire, ", "que dit que dit ", "ajoutant et disant ",
    "« ", "« a » dit-il ", "\" ", "(", "selon ", "Jean ", "M. ", "de la ", "le directeur de ",
    "« Oui », dit-il.\n",
  ])
  func ends(piece: String) {
    let text = String(repeating: piece, count: 400) + "« Oui », a dit le maire."
    let paragraphs = text.split(separator: "\n").map { Paragraph(String($0)) }
    let findings = findQuotations(in: paragraphs, using: french)
    for quotation in findings.quotations {
      #expect(!quotation.spans.isEmpty)
    }
  }
}
