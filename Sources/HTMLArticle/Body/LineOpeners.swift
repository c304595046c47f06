/// How lines begin that are no part of the text they stand in: the table `line-openers`.
struct LineOpeners {
  /// What a line that is no part of the text is.
  enum Meaning: String {
    case aside
    /// An aside, if the line is short and no sentence.
    case label
    /// The page says that the rest is for those who pay.
    case wall
  }

  private let openers: [(text: [UInt8], meaning: Meaning)]

  static let builtIn = LineOpeners(
    ConventionTable.rows("line-openers", "convention", "means", "openers"))

  init(_ rows: [ConventionTable.Row]) {
    openers = rows.flatMap { row in
      Meaning(rawValue: row.cells[1]).map { meaning in
        row.phrases(2).map { (Array($0.utf8), meaning) }
      } ?? []
    }
  }

  /// `links` is how many of the line's bytes are links. A paragraph that such a link was put
  /// before stays.
  func meaning(_ line: [UInt8], links: Int) -> Meaning? {
    if line.count - links > 200 { return nil }
    if isTweetSignature(line) || isHashtag(line) { return .aside }
    let start = foldedStart(line)
    let meaning = openers.first { opener in
      start.starts(with: opener.text)
        && (start.count == opener.text.count || !start[opener.text.count].isInWord
          || opener.text.last?.isInWord == false)
    }?.meaning
    return meaning == .label && !isShortLabel(line) ? nil : meaning
  }
}

private func isShortLabel(_ line: [UInt8]) -> Bool {
  line.count <= 60 && line.last.map { !".?!".utf8.contains($0) } == true
    && !line.reversed().starts(with: "»".utf8.reversed())
}

extension UInt8 {
  /// A letter, or the first byte of one with an accent.
  fileprivate var isInWord: Bool { isASCIILetter || self == 0xC3 }
}

/// The first bytes of a line, in lower case and with straight apostrophes.
private func foldedStart(_ line: [UInt8]) -> [UInt8] {
  var folded: [UInt8] = []
  var at = 0
  while at < line.count, folded.count < 64 {
    if line[at] == 0xC3, at + 1 < line.count, (0x80...0x9E).contains(line[at + 1]) {
      // À to Þ.
      folded += [0xC3, line[at + 1] + 0x20]
      at += 2
    } else if line[at...].starts(with: "’".utf8) {
      folded.append(UInt8(ascii: "'"))
      at += 3
    } else {
      folded.append(line[at].lowercased)
      at += 1
    }
  }
  return folded
}

/// « — Le Courrier (@courrier) 5 avril 2023 », under an embedded tweet.
private func isTweetSignature(_ line: [UInt8]) -> Bool {
  line.count < 120 && line.starts(with: "— ".utf8)
    && line.firstIndex(of: "(@", in: 0..<line.count) != nil
}

/// A line of one tag (« #Police »).
private func isHashtag(_ line: [UInt8]) -> Bool {
  line.count < 40 && line.first == UInt8(ascii: "#") && !line.contains(0x20)
}
