/// The scores below which a corpus fails: a measure and a percentage a line, "#" before a comment.
struct Floors {
  private var floors: [(measure: Tally.Measure, percent: Double)] = []

  init() {}

  init(_ text: String, path: String) throws(CorpusError) {
    for (index, line) in lines(of: text).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      guard words.count == 2, let measure = Tally.Measure(rawValue: String(words[0])),
        let percent = Double(words[1]), (0...100).contains(percent)
      else {
        let known = Tally.Measure.allCases.map(\.rawValue).joined(separator: ", ")
        throw CorpusError(
          path: path, line: index + 1,
          message: "“\(line)” is not a measure and a percentage; measures are \(known)")
      }
      guard !floors.contains(where: { $0.measure == measure }) else {
        throw CorpusError(
          path: path, line: index + 1, message: "a second floor of \(measure.rawValue); keep one")
      }
      floors.append((measure, percent))
    }
  }

  /// A line for each measure below its floor. Where there is nothing to score, no floor is broken.
  func breaches(_ tally: Tally) -> [String] {
    floors.compactMap { floor in
      guard let score = tally[floor.measure].score, 100 * score < floor.percent else { return nil }
      let floorText = percentage(floor.percent / 100)
      return "\(floor.measure.rawValue) is \(percentage(score)), below its floor of \(floorText)"
    }
  }
}
