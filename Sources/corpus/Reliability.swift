import QuoteKit

/// An answer and whether it is right.
struct JudgedAnswer {
  var sieve: String
  var confidence: Double
  var isRight: Bool
}

func judge(_ text: CorpusText, using french: French) -> [JudgedAnswer] {
  judge(Answer.find(in: text.paragraphs, using: french), expected: text.expected)
}

/// Right is a quotation with at least half of its words and its speaker, whether direct or partial,
/// and a nonquote where one is expected.
func judge(_ answers: [Answer], expected: [ExpectedQuotation]) -> [JudgedAnswer] {
  let right = pair(expected, answers.map(\.quotation)).filter { pair in
    guard pair.found.kind != .nonquote else { return pair.expected.kind == .nonquote }
    return pair.expected.kind != .nonquote && pair.isSameSpeaker
  }
  let indices = Set(right.map(\.index))
  return answers.enumerated().map { index, answer in
    JudgedAnswer(
      sieve: answer.sieve, confidence: answer.confidence, isRight: indices.contains(index))
  }
}

/// By confidence in tenths, the surest first, then by sieve.
func reliabilityTable(_ answers: [JudgedAnswer]) -> String {
  let tenths = Dictionary(grouping: answers) { tenth(of: $0.confidence) }
  let buckets = tenths.sorted { $0.key > $1.key }.map { tenth, answers in
    row("0.\(tenth)–\(tenth == 9 ? "1.0" : "0.\(tenth + 1)")", answers)
  }
  let sieves = Dictionary(grouping: answers, by: \.sieve)
  let bySieve = Sieve.allCases.compactMap { sieve in
    sieves[sieve.rawValue].map { row(sieve.rawValue, $0) }
  }
  let columns = ["answers", "mean", "right"]
  return aligned([["confidence"] + columns] + buckets + [row("all", answers)]) + "\n\n"
    + aligned([["sieve"] + columns] + bySieve)
}

/// The tenth a confidence lies in; 1 is in the last.
private func tenth(of confidence: Double) -> Int {
  min(Int((confidence * 1000).rounded()) / 100, 9)
}

private func row(_ name: String, _ answers: [JudgedAnswer]) -> [String] {
  guard !answers.isEmpty else { return [name, "0", "·", "·"] }
  let count = Double(answers.count)
  let mean = answers.reduce(0) { $0 + $1.confidence } / count
  return [
    name, String(answers.count), percentage(mean),
    percentage(Double(answers.count(where: \.isRight)) / count),
  ]
}
