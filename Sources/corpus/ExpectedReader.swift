import QuoteKit

/// Reads what is expected, line by line, and checks that the text has it.
struct ExpectedReader {
  let path: String
  let paragraphs: [String]
  private(set) var quotations: [ExpectedQuotation] = []

  init(path: String, paragraphs: [String]) {
    self.path = path
    self.paragraphs = paragraphs
  }

  /// `line` is the line's number in the file, from 1.
  mutating func read(_ text: String, line: Int) throws(CorpusError) {
    do throws(Problem) {
      if text.hasPrefix(" ") {
        try readField(text.drop { $0 == " " })
      } else {
        try readHead(text)
      }
    } catch {
      throw CorpusError(path: path, line: line, message: error.message)
    }
  }

  private struct Problem: Error {
    var message: String
  }

  private mutating func readHead(_ text: String) throws(Problem) {
    let (head, content) = try split(text[...], for: "KIND PARAGRAPH: content")
    let words = head.split(separator: " ")
    guard words.count == 2, let kind = Quotation.Kind(rawValue: String(words[0])),
      let paragraph = Int(words[1]), paragraphs.indices.contains(paragraph - 1)
    else {
      let last = paragraphs.count
      throw Problem(
        message: "“\(head)” is not \(known(Quotation.Kind.self)) and a paragraph from 1 to \(last)")
    }
    let pieces = pieces(content)
    var rest = paragraphs[paragraph - 1][...]
    for piece in pieces {
      guard let place = rest.firstRange(of: piece) else {
        throw Problem(
          message: "“\(piece)” does not stand there in paragraph \(paragraph); copy it exactly")
      }
      rest = rest[place.upperBound...]
    }
    quotations.append(ExpectedQuotation(kind: kind, paragraph: paragraph, pieces: pieces))
  }

  private mutating func readField(_ text: Substring) throws(Problem) {
    let (name, value) = try split(text, for: "NAME: value")
    guard var quotation = quotations.popLast() else {
      throw Problem(message: "a field before any quotation; put “KIND PARAGRAPH: content” above it")
    }
    let isSecond: Bool
    switch name {
    case "cue":
      isSecond = quotation.cue != nil
      quotation.cue = try words(value, of: quotation)
    case "source":
      isSecond = quotation.source != nil
      quotation.source = try words(value, of: quotation)
    case "speaker":
      isSecond = quotation.speaker != nil
      (quotation.speaker, quotation.type) = try speaker(value)
    case "role":
      isSecond = quotation.role != nil
      quotation.role = String(value)
    case "alias":
      isSecond = false
      quotation.aliases.append(String(value))
    default:
      throw Problem(message: "no field “\(name)”; take cue, source, speaker, role or alias")
    }
    guard !isSecond else { throw Problem(message: "a second \(name); leave one of them out") }
    quotations.append(quotation)
  }

  private func split(
    _ text: Substring, for form: String
  ) throws(Problem) -> (Substring, Substring) {
    guard let colon = text.firstRange(of: ": "), colon.upperBound < text.endIndex else {
      throw Problem(message: "“\(text)” is not “\(form)”")
    }
    return (text[..<colon.lowerBound], text[colon.upperBound...])
  }

  private func pieces(_ content: Substring) -> [String] {
    var pieces: [String] = []
    var rest = content
    while let bar = rest.firstRange(of: " | ") {
      pieces.append(String(rest[..<bar.lowerBound]))
      rest = rest[bar.upperBound...]
    }
    return pieces + [String(rest)]
  }

  private func words(
    _ value: Substring, of quotation: ExpectedQuotation
  ) throws(Problem) -> String {
    guard paragraphs[quotation.paragraph - 1].contains(value) else {
      throw Problem(
        message: "“\(value)” does not stand in paragraph \(quotation.paragraph); copy it exactly")
    }
    return String(value)
  }

  private func speaker(_ value: Substring) throws(Problem) -> (String, Speaker.Kind) {
    guard value.hasSuffix(")"), let open = value.lastIndex(of: "("),
      let type = Speaker.Kind(rawValue: String(value[open...].dropFirst().dropLast())),
      value[..<open].hasSuffix(" "), value[..<open].count > 1
    else {
      throw Problem(
        message: "“\(value)” is not a name and, in parentheses, \(known(Speaker.Kind.self))")
    }
    return (String(value[..<open].dropLast()), type)
  }

  private func known<Known: CaseIterable & RawRepresentable<String>>(_: Known.Type) -> String {
    "one of " + Known.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
