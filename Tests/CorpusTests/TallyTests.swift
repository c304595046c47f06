import QuoteKit
import Testing

@testable import corpus

@Suite struct TallyTests {
  private let corvin = ExpectedQuotation(
    kind: .direct, paragraph: 1, pieces: ["Nous avons tenu parole"], cue: "a dit",
    source: "la maire", speaker: "Maëlle Corvin", type: .person, role: "maire")

  private func changed(_ change: (inout ExpectedQuotation) -> Void) -> ExpectedQuotation {
    var quotation = corvin
    change(&quotation)
    return quotation
  }

  private func score(
    _ measure: Tally.Measure, _ expected: [ExpectedQuotation], _ found: [ExpectedQuotation]
  ) -> Double? {
    Tally(expected: expected, found: found)[measure].score
  }

  @Test func isFullWhereAllIsRight() {
    let tally = Tally(expected: [corvin], found: [corvin])
    for measure in Tally.Measure.allCases {
      #expect(tally[measure].score ?? 1 == 1, "\(measure)")
    }
  }

  @Test func countsWhatIsMissedAndWhatIsTooMuch() {
    let other = changed { $0.pieces = ["Rien du tout"] }
    #expect(score(.quoted, [corvin], []) == 0)
    #expect(score(.quoted, [], [corvin]) == 0)
    #expect(score(.quoted, [corvin], [corvin, other]) == 2.0 / 3)
    #expect(score(.quoted, [], []) == nil)
  }

  @Test func pairsHalfTheWords() {
    let half = changed { $0.pieces = ["avons tenu"] }
    let less = changed { $0.pieces = ["parole"] }
    #expect(score(.quoted, [corvin], [half]) == 0)
    #expect(score(.overlap, [corvin], [half]) == 1)
    #expect(score(.overlap, [corvin], [less]) == 0)
    #expect(score(.overlap, [corvin], [changed { $0.paragraph = 2 }]) == 0)
    #expect(score(.overlap, [corvin], [changed { $0.kind = .indirect }]) == 0)
  }

  @Test func pairsOneToOne() {
    let again = changed { $0.cue = "a répété" }
    #expect(score(.cue, [corvin, again], [corvin, again]) == 1)
    #expect(score(.overlap, [corvin], [corvin, corvin]) == 2.0 / 3)
  }

  @Test(arguments: [
    ("Maëlle Corvin", 1.0, 1.0), ("Corvin", 1, 0), ("MAELLE CORVIN", 1, 0),
    ("Maëlle Corvin-Haas", 1, 0), ("Léo Tanguy", 0, 0),
  ])
  func comparesNames(name: String, attributed: Double, strict: Double) {
    let found = changed { $0.speaker = name }
    #expect(score(.attributed, [corvin], [found]) == attributed)
    #expect(score(.strict, [corvin], [found]) == strict)
  }

  @Test func takesAnAliasThatWillDo() {
    let expected = changed { $0.aliases = ["la maire", "l'élue"] }
    let found = changed { $0.speaker = "l'élue" }
    #expect(score(.attributed, [corvin], [found]) == 0)
    #expect(score(.attributed, [expected], [found]) == 1)
    #expect(score(.strict, [expected], [found]) == 0)
    #expect(expected == corvin)
  }

  @Test func comparesTypesStrictly() {
    let found = changed { $0.type = .organisation }
    #expect(score(.attributed, [corvin], [found]) == 1)
    #expect(score(.strict, [corvin], [found]) == 0)
  }

  @Test func keepsReportedClausesApart() {
    let clause = changed { $0.kind = .indirect }
    let nobody = changed { ($0.kind, $0.speaker) = (.indirect, nil) }
    #expect(score(.indirect, [clause], [nobody]) == 1)
    #expect(score(.indirectAttributed, [clause], [nobody]) == 0)
    #expect(score(.quoted, [clause], [clause]) == nil)
  }

  @Test func keepsNonquotesOut() {
    let nonquote = changed { $0.kind = .nonquote }
    #expect(score(.nonquotes, [nonquote], [nonquote]) == 1)
    #expect(score(.nonquotes, [nonquote], []) == 1)
    #expect(score(.nonquotes, [nonquote], [corvin]) == 0)
    #expect(score(.kind, [nonquote], [corvin]) == 0)
  }

  @Test func scoresFieldsThatOneOfBothHas() {
    #expect(score(.role, [corvin], [changed { $0.role = nil }]) == 0)
    #expect(score(.role, [changed { $0.role = nil }], [changed { $0.role = nil }]) == nil)
    #expect(score(.source, [corvin], [changed { $0.source = "maire" }]) == 0)
  }

  @Test func countsLinesInTheirOrder() {
    var tally = Tally()
    tally.add(.paragraphs, expected: ["a", "b", "c"], found: ["a", "c", "b", "d"])
    #expect(tally[.paragraphs] == Tally.Count(right: 2, wanted: 3, found: 4))
  }
}
