import Testing

@testable import QuoteKit

@Suite struct SentenceTests {
  let french: French

  init() throws { french = try French() }

  func sentences(_ text: String) -> [String] {
    let paragraph = tokenize(Paragraph(text), using: french)
    return splitSentences([paragraph], spans: findQuotedSpans(in: [paragraph])).map {
      paragraph.text($0.bytes($0.units.indices))
    }
  }

  @Test(arguments: [
    ("Un. Deux.", ["Un.", "Deux."]),
    ("M. Corvin est là. Il parle.", ["M. Corvin est là.", "Il parle."]),
    ("« Un. Deux », dit-il. Trois.", ["« Un. Deux », dit-il.", "Trois."]),
    ("« Vraiment ? » demande-t-il.", ["« Vraiment ? » demande-t-il."]),
    ("« Un. » Elle part.", ["« Un. »", "Elle part."]),
    ("Il gagne 1.400 euros. Bien.", ["Il gagne 1.400 euros.", "Bien."]),
  ])
  func splits(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func cutsWhatIsNoProse() {
    let many = sentences(String(repeating: "mot ", count: 2_000))
    #expect(many.count == 4)
  }
}
