/// How many questions make an interview.
private let fewestQuestions = 3
/// The most words of a question.
private let longestQuestion = 60

extension SpeakerResolver {
  /// Whether the article asks and somebody answers: paragraphs that are questions of the article's
  /// own, each with an answer behind it.
  func isInterview() -> Bool {
    let questions = paragraphs.indices.filter { index in
      let tokens = paragraphs[index].tokens
      guard let last = tokens.last, last.key == "?", tokens.first?.kind != .mark,
        index + 1 < paragraphs.count
      else { return false }
      return tokens.count { $0.kind == .word } <= longestQuestion
        && paragraphs[index + 1].tokens.last?.key != "?"
    }
    return questions.count >= fewestQuestions && questions.count * 5 >= paragraphs.count
  }

  /// Who is interviewed: the person named most before the first question, else in the article.
  func findInterviewee() -> Int? {
    guard isInterview() else { return nil }
    let first = paragraphs.firstIndex { $0.tokens.last?.key == "?" } ?? 0
    return personNamedMost(upTo: first) ?? personNamedMost(upTo: paragraphs.count - 1)
  }

  private func personNamedMost(upTo paragraph: Int) -> Int? {
    var counts: [Int: Int] = [:]
    for name in namesSoFar(upTo: paragraph) {
      guard let entry = directory.entry(named: name.words, gender: name.gender),
        directory.entries[entry].isPerson
      else { continue }
      counts[entry, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
