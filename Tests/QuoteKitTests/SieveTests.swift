import Testing

@testable import QuoteKit

@Suite struct SieveTests {
  let french: French

  init() throws { french = try French() }

  private let article = [
    Paragraph("« Nous partirons »", role: .heading),
    Paragraph("« Nous partirons », a dit Anna Vidal, maire de Brest. « Demain, il fera beau. »"),
    Paragraph("« Nous verrons, a répondu Paul Roy. Rien ne presse. »"),
    Paragraph("Selon Lise Blin, le port sera « bien gardé ». Elle a dit : « Tout ira bien. »"),
    Paragraph("Paul Roy dénonce une « mascarade » et affirme que le port fermera."),
    Paragraph(
      "Le port « ne vaut plus rien », a indiqué Anna Vidal. Le film « Au port » est sorti."),
    Paragraph("« Nous irons, a dit Lise Blin, « tous ensemble »."),
    Paragraph("« La route sera longue."),
    Paragraph("« Elle sera belle », a dit Paul Roy. Le quai rouvrira, a-t-il ajouté."),
    Paragraph("Paul Roy est arrivé en colère. « Rien ne va plus dans cette ville ! »"),
  ]

  private func sieves(excluding excluded: Set<Sieve>) -> Set<String> {
    Set(
      findQuotations(in: article, using: french, excluding: excluded).quotations.map(\.foundBy))
  }

  @Test(arguments: Sieve.allCases) func decidesNothingWhereItIsExcluded(sieve: Sieve) {
    // Quotations that nothing attributes are left to the neighbours' sieve, without a speaker.
    guard sieve != .neighbour else { return }
    #expect(!sieves(excluding: [sieve]).contains(sieve.rawValue))
  }

  @Test func namesNoNeighbourWhereThatIsExcluded() {
    let findings = findQuotations(in: article, using: french, excluding: [.neighbour])
    let left = findings.quotations.filter { $0.foundBy == Sieve.neighbour.rawValue }
    #expect(!left.isEmpty)
    #expect(left.allSatisfy { $0.speaker == nil })
  }

  @Test func excludesNothingForTheUser() {
    #expect(
      findQuotations(in: article, using: french)
        == findQuotations(in: article, using: french, excluding: []))
    #expect(sieves(excluding: []).count >= 10)
  }

  @Test func hasAPatternEach() {
    #expect(Set(Sieve.allCases.map(\.pattern)).count == Sieve.allCases.count)
    let findings = findQuotations(in: article, using: french)
    #expect(findings.quotations.allSatisfy { !$0.pattern.isEmpty })
  }
}
