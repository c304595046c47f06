/// A term as it is compared with others: small letters, "œ" as "oe", straight apostrophes, hyphens
/// and runs of white space as one space. Accents stay.
public func foldedTerm(_ text: String) -> String {
  var out = ""
  var needsSpace = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case " ", "-", "\u{A0}", "\u{202F}", "\u{2011}", "\u{2010}", "\t": needsSpace = !out.isEmpty
    case "’", "ʼ", "'": out += "'"
    case "œ", "Œ": append("oe")
    case "æ", "Æ": append("ae")
    case "\u{21}"..."\u{7E}":
      let isCapital = ("A"..."Z").contains(scalar)
      append(String(isCapital ? UnicodeScalar(UInt8(scalar.value) | 0x20) : scalar))
    default: append(scalar.properties.lowercaseMapping)
    }
  }
  func append(_ text: String) {
    if needsSpace { out += " " }
    needsSpace = false
    out += text
  }
  return out
}
