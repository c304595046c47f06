import QuoteKit
import Testing

@testable import corpus

@Suite struct SieveWorthTests {
  @Test func showsWhatIsLostWithoutASieve() throws {
    let paragraphs = [
      Paragraph("Selon Léo Tanguy, le quai restera « tout à fait sûr »."),
      Paragraph("« Nous avons tenu parole », a dit Maëlle Corvin."),
    ]
    let french = try French()
    let text = CorpusText(
      paragraphs: paragraphs, expected: ExpectedQuotation.find(in: paragraphs, using: french))
    let worths = SieveWorth.measure([text], using: french)
    #expect(worths.first?.sieve == nil)
    #expect(worths.first?.tally[.attributed].score == 1)
    #expect(Set(worths.compactMap(\.sieve)) == [.inciseAfter, .sourcePhrase])
    let without = try #require(worths.first { $0.sieve == .sourcePhrase })
    #expect(without.answers == 2)
    #expect(without.tally[.indirectAttributed].score == 0)

    let lines = sieveTable(worths).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("without        answers  overlap  worth  attributed") == true)
    #expect(lines.last?.contains("+100.0") == true)
  }
}
