import Testing

@testable import QuoteKit

/// Texts made to cost time: each must come to an end, whatever is found.
@Suite struct HostileTextTests {
  let french: French

  init() throws { french = try French() }

  @Test(arguments: [
    "et dit ", "qui dit, ", "a-t-il dit, ", "le maire, ", "que dit que dit ", "ajoutant et disant ",
    "« ", "« a » dit-il ", "\" ", "(", "selon ", "Jean ", "M. ", "de la ", "le directeur de ",
    "« Oui », dit-il.\n", "« Le loup est là\n",
  ])
  func ends(piece: String) {
    let text = String(repeating: piece, count: 400) + "« Oui », a dit le maire."
    let paragraphs = text.split(separator: "\n").map { Paragraph(String($0)) }
    let findings = findQuotations(in: paragraphs, using: french)
    for quotation in findings.quotations {
      #expect(!quotation.spans.isEmpty)
    }
  }

  @Test func endsWhereManyHoldOneOffice() {
    let paragraphs = (0..<1_000).map {
      Paragraph(
        "Paul Nom\($0), maire de la ville\($0), est là. « Oui », dit le maire de la ville\($0).")
    }
    #expect(findQuotations(in: paragraphs, using: french).quotations.count == 1_000)
  }
}
