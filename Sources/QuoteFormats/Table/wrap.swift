/// Breaks a text into lines of at most `width` columns, at spaces and between wide characters;
/// no-break spaces hold. A word too long for a line is cut.
///
/// Control characters, with which a page could steer the terminal, are left out.
func wrap(_ text: String, width: Int) -> [String] {
  let width = max(width, 2)
  var lines: [String] = []
  var line = ""
  var used = 0
  for piece in pieces(of: text) {
    let size = DisplayWidth.of(piece)
    if used + size > width, used > 0, !(piece.first == " ") || size > width {
      lines.append(trimmed(line))
      (line, used) = ("", 0)
    }
    if used == 0, piece.first == " " { continue }
    for character in piece {
      let size = DisplayWidth.of(character)
      if used + size > width, character != " " {
        lines.append(trimmed(line))
        (line, used) = ("", 0)
      }
      line.append(character)
      used += size
    }
  }
  if !line.isEmpty { lines.append(trimmed(line)) }
  return lines
}

/// The runs of a text between which a line may end: words, single wide characters with the marks
/// that close behind them, spaces.
private func pieces(of text: String) -> [Substring] {
  var pieces: [Substring] = []
  let shown = String(text.map { isControl($0) ? " " : $0 })
  var start = shown.startIndex
  for index in shown.indices {
    let character = shown[index]
    if start == index, closing.contains(character), let last = pieces.last, last != " " {
      start = shown.index(after: index)
      pieces[pieces.count - 1] = shown[last.startIndex..<start]
      continue
    }
    guard character == " " || DisplayWidth.of(character) == 2 else { continue }
    if start < index { pieces.append(shown[start..<index]) }
    start = shown.index(after: index)
    pieces.append(shown[index..<start])
  }
  if start < shown.endIndex { pieces.append(shown[start...]) }
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

private func trimmed(_ line: String) -> String {
  var line = line
  while line.last == " " { line.removeLast() }
  return line
}
