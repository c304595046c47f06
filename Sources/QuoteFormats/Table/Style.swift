/// How words look on a terminal that shows colour.
enum Style: String {
  case plain = ""
  case bold = "1"
  case dim = "2"
  case italic = "3"
  case green = "32"
  case yellow = "33"
  case blue = "34"
  case magenta = "35"
  case cyan = "36"

  /// The text between the escape sequences of ECMA-48 that set the style and take it back.
  func applied(to text: String, colour: Bool) -> String {
    guard colour, self != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
