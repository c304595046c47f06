private import QuoteKit

/// A word as terms are made of: letters and digits, one Chinese character, or a sign such as "€".
/// Apostrophes and hyphens separate words.
struct TextToken: Sendable {
  /// UTF-8 offsets.
  var range: Range<Int>
  /// Folded: small letters, "œ" as "oe", simplified characters.
  var key: String
  var isCapitalised = false
  /// Two letters or more, none of them small but a plural "s".
  var isAllCapitals = false
  var isHan = false
}

/// Cuts a text into words.
struct TextTokenizer: Sendable {
  /// To read traditional characters as simplified ones.
  var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// Whether British spelling is read as American.
  var foldsEnglish = false

  func tokens(of bytes: [UInt8]) -> [TextToken] {
    var tokens: [TextToken] = []
    tokens.reserveCapacity(bytes.count / 5)
    var position = 0
    while position < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      if isHan(scalar) {
        tokens.append(hanToken(scalar, at: position..<position + length))
      } else if Letters.isLetter(scalar) || Letters.isDigit(scalar) {
        let end = endOfWord(bytes, from: position)
        tokens.append(word(bytes, position..<end))
        position = end
        continue
      } else if signs.contains(scalar) {
        let range = position..<position + length
        tokens.append(TextToken(range: range, key: String(decoding: bytes[range], as: UTF8.self)))
      }
      position += length
    }
    return tokens
  }

  private func endOfWord(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      guard Letters.isLetter(scalar) || Letters.isDigit(scalar), !isHan(scalar) else { break }
      position += length
    }
    return position
  }

  private func word(_ bytes: [UInt8], _ range: Range<Int>) -> TextToken {
    var token = TextToken(range: range, key: foldedWord(bytes[range]))
    let first = Letters.scalar(in: bytes, at: range.lowerBound).value
    token.isCapitalised = Letters.isCapital(first)
    token.isAllCapitals = token.isCapitalised && isAllCapitals(bytes, range)
    return token
  }

  func foldedWord(_ bytes: ArraySlice<UInt8>) -> String {
    var isSmallASCII = true
    for byte in bytes where byte >= 0x80 || (0x41...0x5A).contains(byte) { isSmallASCII = false }
    var key = isSmallASCII ? String(decoding: bytes, as: UTF8.self) : Letters.folded(bytes)
    if key.utf8.contains(0xC5) {
      key = key.split(separator: "œ", omittingEmptySubsequences: false).joined(separator: "oe")
    }
    return foldsEnglish ? EnglishInflection.folded(key) : key
  }

  private func isAllCapitals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    var capitals = 0
    while position < range.upperBound {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      if Letters.isCapital(scalar) {
        capitals += 1
      } else if Letters.isLetter(scalar) {
        let isPlural = scalar == 0x73 && position + length == range.upperBound && capitals > 1
        guard isPlural else { return false }
      }
      position += length
    }
    return capitals > 1
  }

  private func hanToken(_ value: UInt32, at range: Range<Int>) -> TextToken {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    let folded = simplified[scalar] ?? scalar
    return TextToken(range: range, key: String(Character(folded)), isHan: true)
  }

  private func isHan(_ value: UInt32) -> Bool {
    value >= 0x3007 && (Unicode.Scalar(value).map(HanTables.isHan) ?? false)
  }
}

/// $ % £ ¥ € ‰
private let signs: Set<UInt32> = [0x24, 0x25, 0xA3, 0xA5, 0x20AC, 0x2030, 0xFFE5]
