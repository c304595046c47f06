import QuoteKit

/// A passage of an article in which cue, source and content of a quotation are marked.
struct MarkedText {
  enum Mark: String, CaseIterable {
    case content, cue, source

    /// What stands below each character where there is no colour.
    var sign: Character {
      switch self {
      case .content: "~"
      case .cue: "^"
      case .source: "="
      }
    }

    func style(_ kind: Quotation.Kind) -> Style {
      switch self {
      case .content: Style(kind)
      case .cue: .magenta
      case .source: .cyan
      }
    }
  }

  private let characters: [Character]
  private let marks: [Mark?]
  private let kind: Quotation.Kind

  /// The quotation's sentence in the text of its paragraph.
  init(_ quotation: Quotation, in text: String) {
    kind = quotation.kind
    let sentence = passage(quotation.sentence, of: text)
    characters = shown(sentence)
    var offset = quotation.sentence.lowerBound
    marks = sentence.map { character in
      defer { offset += character.utf8.count }
      return Self.mark(at: offset, quotation)
    }
  }

  private static func mark(at offset: Int, _ quotation: Quotation) -> Mark? {
    let (cue, source) = (quotation.cue?.range, quotation.source?.range)
    // The "il" of "a-t-il déclaré" is both.
    if let source, source.contains(offset),
      source.count <= cue?.count ?? .max || cue?.contains(offset) == false
    {
      return .source
    }
    if let cue, cue.contains(offset) { return .cue }
    return quotation.spans.contains { $0.contains(offset) } ? .content : nil
  }

  /// The passage, each line behind `indent`; where colour does not show what is marked in a line,
  /// signs below it do.
  func text(_ style: TableStyle, indent: String) -> String {
    wrap(characters, width: style.width - indent.count).map { line in
      if style.colour { return indent + coloured(line) + "\n" }
      let signs = signs(line)
      let text = indent + String(characters[line]) + "\n"
      return signs.isEmpty ? text : text + indent + signs + "\n"
    }.joined()
  }

  private func coloured(_ line: Range<Int>) -> String {
    var out = ""
    var start = line.lowerBound
    for index in line where index + 1 == line.upperBound || marks[index + 1] != marks[index] {
      let style = marks[index]?.style(kind) ?? .plain
      out += style.applied(to: String(characters[start...index]), colour: true)
      start = index + 1
    }
    return out
  }

  private func signs(_ line: Range<Int>) -> String {
    guard let last = marks[line].lastIndex(where: { $0 != nil }) else { return "" }
    return (line.lowerBound...last).map { index in
      String(
        repeating: marks[index]?.sign ?? " ", count: DisplayWidth.of(characters[index]))
    }.joined()
  }
}
