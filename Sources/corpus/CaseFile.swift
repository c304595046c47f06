import QuoteKit

/// A file of cases, all of one phenomenon: a comment, then texts with what must be found in them.
struct CaseFile {
  struct Case {
    var name: String
    /// From 1, where the case begins.
    var line: Int
    var paragraphs: [Paragraph] = []
    var expected: [ExpectedQuotation] = []
    /// The indices of the file's lines that say what is expected.
    var recorded: Range<Int>
  }

  let path: String
  let lines: [String]
  private(set) var cases: [Case] = []

  init(_ text: String, path: String) throws(CorpusError) {
    self.path = path
    lines = corpus.lines(of: text)
    let heads = lines.indices.filter { lines[$0].hasPrefix("===") }
    guard !heads.isEmpty else {
      throw CorpusError(path: path, line: 1, message: "no case; a case begins with “=== Its name”")
    }
    for (head, end) in zip(heads, heads.dropFirst() + [lines.count]) {
      cases.append(try readCase(head..<end))
    }
  }

  private func readCase(_ range: Range<Int>) throws(CorpusError) -> Case {
    func error(_ message: String) -> CorpusError {
      CorpusError(path: path, line: range.lowerBound + 1, message: message)
    }
    let head = lines[range.lowerBound]
    guard head.hasPrefix("=== "), head.utf8.count > 4 else {
      throw error("a case begins with “=== Its name”")
    }
    let name = String(head.dropFirst(4))
    guard !cases.contains(where: { $0.name == name }) else {
      throw error("“\(name)” is the name of an earlier case; give it another")
    }
    guard let rule = range.first(where: { lines[$0] == "---" }) else {
      throw error("“\(name)” has no line “---”; put it between the text and what is expected")
    }
    let source = lines[range.lowerBound + 1..<rule].filter { !$0.isEmpty }
    guard !source.isEmpty else { throw error("“\(name)” has no text; write it above “---”") }
    let paragraphs = source.map { line in
      line.hasPrefix("# ") ? Paragraph(String(line.dropFirst(2)), role: .heading) : Paragraph(line)
    }
    var reader = ExpectedReader(path: path, paragraphs: paragraphs.map(\.text))
    var end = rule + 1
    for index in rule + 1..<range.upperBound where !lines[index].isEmpty {
      try reader.read(lines[index], line: index + 1)
      end = index + 1
    }
    return Case(
      name: name, line: range.lowerBound + 1, paragraphs: paragraphs, expected: reader.quotations,
      recorded: rule + 1..<end)
  }
}

extension CaseFile {
  func score(using french: French) -> Scores.Part {
    var part = Scores.Part(name: name)
    for one in cases {
      let found = one.find(using: french)
      part.tally.add(Tally(expected: one.expected, found: found))
      if let deviation = deviation(of: one, found) { part.deviations.append(deviation) }
    }
    return part
  }

  func record(using french: French) throws(CorpusError) -> [String] {
    let changes = cases.compactMap { one in
      deviation(of: one, one.find(using: french))
    }
    if !changes.isEmpty { try writeText(recorded(using: french), path) }
    return changes
  }

  /// The file's text with what is found now as what is expected.
  func recorded(using french: French) -> String {
    var recorded = lines
    // From the end, so that the lines before keep their indices.
    for one in cases.reversed() {
      let found = one.find(using: french)
      if found != one.expected {
        recorded.replaceSubrange(one.recorded, with: found.flatMap(\.lines))
      }
    }
    return recorded.joined(separator: "\n") + "\n"
  }

  private var name: String { String(path.split(separator: "/").last?.dropLast(4) ?? "") }

  private func deviation(of one: Case, _ found: [ExpectedQuotation]) -> String? {
    difference("\(path):\(one.line): \(one.name)", expected: one.expected, found: found)
  }
}

extension CaseFile.Case {
  func find(using french: French) -> [ExpectedQuotation] {
    ExpectedQuotation.find(in: paragraphs, using: french)
  }
}
