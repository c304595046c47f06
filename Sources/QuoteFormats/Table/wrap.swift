/// Breaks a text into lines of at most `width` columns, at spaces and between wide characters;
/// no-break spaces hold. A word too long for a line is cut.
///
/// Control characters, with which a page could steer the terminal, are left out.
func wrap(_ text: String, width: Int) -> [String] {
  let characters = shown(text)
  return wrap(characters, width: width).map { String(characters[$0]) }
}

/// A text's characters as a terminal is given them.
func shown(_ text: some StringProtocol) -> [Character] { text.map { isControl($0) ? " " : $0 } }

/// The same for characters without control characters among them: where each line stands.
func wrap(_ characters: [Character], width: Int) -> [Range<Int>] {
  let width = max(width, 2)
  var lines: [Range<Int>] = []
  var line = 0..<0
  var used = 0
  func end() {
    lines.append(trimmed(line, characters))
    (line, used) = (0..<0, 0)
  }
  for piece in pieces(of: characters) {
    let isBlank = characters[piece.lowerBound] == " "
    if used + DisplayWidth.of(characters[piece]) > width, used > 0, !isBlank { end() }
    if line.isEmpty, isBlank { continue }
    for index in piece {
      let size = DisplayWidth.of(characters[index])
      if used + size > width, used > 0, !isBlank { end() }
      line = (line.isEmpty ? index : line.lowerBound)..<(index + 1)
      used += size
    }
  }
  if !line.isEmpty { end() }
  return lines
}

/// The runs of characters between which a line may end: words, single wide characters with the marks
/// that close behind them, spaces.
private func pieces(of characters: [Character]) -> [Range<Int>] {
  var pieces: [Range<Int>] = []
  var start = 0
  for (index, character) in characters.enumerated() {
    if start == index, closing.contains(character), let last = pieces.last,
      characters[last.lowerBound] != " "
    {
      start = index + 1
      pieces[pieces.count - 1] = last.lowerBound..<start
      continue
    }
    guard character == " " || DisplayWidth.of(character) == 2 else { continue }
    if start < index { pieces.append(start..<index) }
    start = index + 1
    pieces.append(index..<start)
  }
  if start < characters.count { pieces.append(start..<characters.count) }
  return pieces
}

/// Marks that begin no line.
private let closing: Set<Character> = [
  ",", ".", ";", ":", "!", "?", ")", "，", "、", "。", "；", "：", "！", "？", "）", "》", "」", "』",
]

private func isControl(_ character: Character) -> Bool {
  character.unicodeScalars.contains {
    $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
      || (0x2066...0x2069).contains($0.value)
  }
}

/// Without the blanks at a line's end.
private func trimmed(_ line: Range<Int>, _ characters: [Character]) -> Range<Int> {
  var end = line.upperBound
  while end > line.lowerBound, characters[end - 1] == " " { end -= 1 }
  return line.lowerBound..<end
}
