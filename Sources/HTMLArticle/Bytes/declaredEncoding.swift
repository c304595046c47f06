/// The encoding a page declares: the first real `<meta>` with a charset, else an XML declaration.
/// Scripts, styles, comments and attribute values of other elements do not count: inline `data:`
/// URLs also say "charset=". Reads the first 64 KB, where browsers stop at 1 KB: late
/// declarations occur.
func declaredEncoding(_ page: [UInt8]) -> CharacterEncoding? {
  let end = min(page.count, 65_536)
  var at = 0
  while let open = page.firstIndex(of: UInt8(ascii: "<"), in: at..<end) {
    at = open + 1
    if page.hasPrefix("<!--", at: open) {
      at = page.firstIndex(of: "-->", in: open + 4..<end) ?? end
    } else if page.hasPrefix("<?xml", at: open) {
      let close = page.firstIndex(of: UInt8(ascii: ">"), in: at..<end) ?? end
      if let label = charsetLabel(after: "encoding", in: page, open..<close) {
        return asDeclared(label)
      }
    } else if page.hasPrefix("<meta", at: open) {
      let close = endOfTag(page, from: at, to: end)
      if let label = charsetLabel(after: "charset", in: page, open..<close),
        let encoding = asDeclared(label)
      {
        return encoding
      }
      at = close
    } else if page.hasPrefix("<script", at: open) {
      at = page.firstIndex(of: "</script", in: at..<end) ?? end
    } else if page.hasPrefix("<style", at: open) {
      at = page.firstIndex(of: "</style", in: at..<end) ?? end
    } else if page.isLetter(at: at) {
      at = endOfTag(page, from: at, to: end)
    }
  }
  return nil
}

/// A page whose declaration could be read as bytes is not UTF-16, whatever it says (HTML5).
private func asDeclared(_ label: String) -> CharacterEncoding? {
  let encoding = CharacterEncoding(label: label)
  return encoding?.isUTF16 == true ? .utf8 : encoding
}

/// Past the closing `>`, quoted attribute values skipped.
private func endOfTag(_ page: [UInt8], from start: Int, to end: Int) -> Int {
  var quote: UInt8 = 0
  var at = start
  while at < end {
    let byte = page[at]
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == UInt8(ascii: ">") {
      return at + 1
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    }
    at += 1
  }
  return end
}

/// The lower-case word after `name =` and an optional quote.
private func charsetLabel(after name: StaticString, in page: [UInt8], _ range: Range<Int>)
  -> String?
{
  guard let found = page.firstIndex(of: name, in: range) else { return nil }
  var at = found + name.utf8CodeUnitCount
  func skip(_ wanted: (UInt8) -> Bool) {
    while at < range.upperBound, wanted(page[at]) { at += 1 }
  }
  skip { $0.isLayoutSpace }
  guard at < range.upperBound, page[at] == UInt8(ascii: "=") else { return nil }
  at += 1
  skip { $0.isLayoutSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
  let start = at
  skip { $0.isASCIILetterOrDigit || "-_:.".utf8.contains($0) }
  guard start < at else { return nil }
  return String(decoding: page[start..<at].map(\.lowercased), as: UTF8.self)
}
