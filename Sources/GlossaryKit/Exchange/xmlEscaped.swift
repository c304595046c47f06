/// Character data or an attribute's value of XML; what XML 1.0 cannot hold, and line ends and tabs,
/// become spaces.
package func xmlEscaped(_ text: String) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": out += " "
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}
