import QuoteKit
import Testing

@testable import corpus

@Suite struct ReliabilityTests {
  private let oui = ExpectedQuotation(
    kind: .direct, paragraph: 1, pieces: ["Oui"], speaker: "Léo Tanguy", type: .person)
  private let title = ExpectedQuotation(kind: .nonquote, paragraph: 2, pieces: ["Au port"])

  private func isRight(_ found: ExpectedQuotation) -> Bool? {
    judge(
      [Answer(quotation: found, sieve: "colon", confidence: 0.7)], expected: [oui, title]
    ).first?.isRight
  }

  @Test func judgesContentAndSpeaker() {
    var other = oui
    #expect(isRight(other) == true)
    other.kind = .partial
    #expect(isRight(other) == true)
    other.kind = .nonquote
    #expect(isRight(other) == false)
    other = oui
    other.speaker = "Maëlle Corvin"
    #expect(isRight(other) == false)
    other.speaker = nil
    #expect(isRight(other) == false)
    other = oui
    other.pieces = ["Non"]
    #expect(isRight(other) == false)
  }

  @Test func judgesNonquotes() {
    #expect(isRight(title) == true)
    var other = title
    other.kind = .partial
    #expect(isRight(other) == false)
  }

  @Test func showsTheShareRightByConfidence() {
    let answers = [
      JudgedAnswer(sieve: "incise-after", confidence: 0.9, isRight: true),
      JudgedAnswer(sieve: "incise-after", confidence: 1, isRight: true),
      JudgedAnswer(sieve: "colon", confidence: 0.7, isRight: false),
      JudgedAnswer(sieve: "colon", confidence: 0.7, isRight: true),
    ]
    #expect(
      reliabilityTable(answers) == """
        confidence  answers  mean  right
        0.9–1.0           2  95.0  100.0
        0.7–0.8           2  70.0   50.0
        all               4  82.5   75.0

        sieve         answers  mean  right
        incise-after        2  95.0  100.0
        colon               2  70.0   50.0
        """)
    #expect(reliabilityTable([]).contains("all               0"))
  }
}
