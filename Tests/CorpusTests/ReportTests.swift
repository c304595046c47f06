import QuoteKit
import Testing

@testable import corpus

@Suite struct ReportTests {
  private let expected = [
    ExpectedQuotation(kind: .direct, paragraph: 1, pieces: ["Oui"], cue: "dit"),
    ExpectedQuotation(kind: .direct, paragraph: 2, pieces: ["Non"], cue: "répond"),
  ]

  @Test func showsTheQuotationsThatDiffer() {
    var found = expected
    found[1].cue = "répond-il"
    #expect(
      difference("cases/a.txt:3: A", expected: expected, found: found) == """
        cases/a.txt:3: A
            direct 2: Non
          -   cue: répond
          +   cue: répond-il

        """)
    #expect(difference("A", expected: expected, found: expected) == nil)
  }

  @Test func showsTheLinesThatDiffer() {
    #expect(
      difference("article.txt", expected: ["a", "b"], found: ["a", "c"]) == """
        article.txt
          - b
          + c

        """)
  }

  @Test func alignsScoresOfWhatDeviates() {
    var scores = Scores()
    scores.parts = [
      Scores.Part(name: "right", tally: Tally(expected: expected, found: expected)),
      Scores.Part(
        name: "wrong", tally: Tally(expected: expected, found: [expected[0]]), deviations: ["…"]),
    ]
    #expect(
      scoreTable(scores, showingAll: false) == """
               quoted  overlap  attributed  strict   kind    cue
        wrong    66.7     66.7        66.7    66.7  100.0  100.0
        all      85.7     85.7        85.7    85.7  100.0  100.0

        1 of 2 as expected
        """)
    #expect(scoreTable(scores, showingAll: true).contains("\nright  "))
  }

  @Test(arguments: [(0, "0.0"), (0.9754, "97.5"), (0.99999, "99.9"), (1, "100.0")])
  func roundsPercentages(share: Double, text: String) {
    #expect(percentage(share) == text)
  }

  @Test func namesWhatIsBelowItsFloor() throws {
    let tally = Tally(expected: expected, found: [expected[0]])
    let floors = try Floors("# Why.\n\nquoted 90\ncue 100\nindirect 50\n", path: "floors.txt")
    #expect(floors.breaches(tally) == ["quoted is 66.7, below its floor of 90.0"])
  }

  @Test(arguments: [
    ("quoted", "f.txt:1: “quoted” is not"), ("quoted 90\nbest 9", "f.txt:2: “best 9” is not"),
    ("quoted 101", "f.txt:1: “quoted 101” is not"), ("cue 1\ncue 2", "f.txt:2: a second floor"),
  ])
  func refusesWrongFloors(text: String, message: String) {
    let error = #expect(throws: CorpusError.self) { try Floors(text, path: "f.txt") }
    #expect(error?.description.hasPrefix(message) == true)
  }
}
