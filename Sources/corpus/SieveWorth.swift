import QuoteKit

/// The scores of a corpus with one sieve left out.
struct SieveWorth {
  /// Nil where none is left out.
  var sieve: Sieve?
  /// What the sieve answers where none is left out.
  var answers: Int
  var tally: Tally

  /// With all sieves first, then without each that answers anything.
  static func measure(_ texts: [CorpusText], using french: French) -> [SieveWorth] {
    let (whole, answers) = score(texts, using: french, without: nil)
    let counts = Dictionary(answers.map { ($0.sieve, 1) }, uniquingKeysWith: +)
    let parts = Sieve.allCases.compactMap { sieve -> SieveWorth? in
      guard let count = counts[sieve.rawValue] else { return nil }
      let tally = score(texts, using: french, without: sieve).tally
      return SieveWorth(sieve: sieve, answers: count, tally: tally)
    }
    return [SieveWorth(sieve: nil, answers: answers.count, tally: whole)] + parts
  }

  private static func score(
    _ texts: [CorpusText], using french: French, without sieve: Sieve?
  ) -> (tally: Tally, answers: [Answer]) {
    var tally = Tally()
    var all: [Answer] = []
    for text in texts {
      let answers = Answer.find(
        in: text.paragraphs, using: french, excluding: sieve.map { [$0] } ?? [])
      tally.add(Tally(expected: text.expected, found: answers.map(\.quotation)))
      all += answers
    }
    return (tally, all)
  }
}

/// A row a sieve; behind each score what is lost without the sieve.
func sieveTable(_ worths: [SieveWorth]) -> String {
  guard let whole = worths.first?.tally else { return "" }
  let measures: [Tally.Measure] = [.overlap, .attributed, .indirectAttributed, .nonquotes, .kind]
  let shown = measures.filter { whole[$0].score != nil }
  let head = ["without", "answers"] + shown.flatMap { [$0.rawValue, "worth"] }
  let rows = worths.map { worth in
    [worth.sieve?.rawValue ?? "(none)", String(worth.answers)]
      + shown.flatMap { measure -> [String] in
        let score = worth.tally[measure].score ?? 0
        let lost = worth.sieve == nil ? "·" : points((whole[measure].score ?? 0) - score)
        return [percentage(score), lost]
      }
  }
  return aligned([head] + rows)
}

/// "+1.2", "-0.3", "0.0"
private func points(_ share: Double) -> String {
  let tenths = Int((share * 1000).rounded())
  let sign = tenths > 0 ? "+" : tenths < 0 ? "-" : ""
  return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
