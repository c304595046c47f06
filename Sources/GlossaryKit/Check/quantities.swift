private import QuoteKit

/// The numbers of a text, in digits and, before a word such as "millions", in words.
func quantities(
  in paragraph: String, _ language: QuantityLanguage, paragraph number: Int
) -> [Quantity] {
  let reader = QuantityReader(text: paragraph, language: language, paragraph: number)
  return language == .french || language == .english
    ? reader.readEuropean() : reader.readChinese()
}

private struct QuantityReader {
  private let bytes: [UInt8]
  private let tokens: [TextToken]
  private let language: QuantityLanguage
  private let paragraph: Int

  init(text: String, language: QuantityLanguage, paragraph: Int) {
    bytes = Array(text.utf8)
    tokens = TextTokenizer().tokens(of: bytes)
    self.language = language
    self.paragraph = paragraph
  }

  private func quantity(_ value: Double, _ range: Range<Int>, isScaled: Bool) -> Quantity {
    let place =
      tokens[range.lowerBound].range
      .lowerBound..<tokens[range.upperBound - 1].range
      .upperBound
    return Quantity(
      value: value, isScaled: isScaled, spot: .init(paragraph: paragraph, range: place))
  }

  func readEuropean() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      guard let (value, end) = digits(from: index) ?? words(from: index) else {
        index += 1
        continue
      }
      let isDigits = isNumber(tokens[index].key) || startsWithDigit(tokens[index].key)
      var (total, last) = (value, end)
      var isScaled = false
      while last < tokens.count, isJoined(last - 1, last),
        let scale = language.scale(tokens[last].key)
      {
        total *= scale
        last += 1
        isScaled = true
      }
      if let scale = attachedScale(end - 1) {
        (total, last, isScaled) = (value * scale, end, true)
      }
      if isScaled || isDigits { found.append(quantity(total, index..<last, isScaled: isScaled)) }
      index = last
    }
    return found
  }

  /// "2.5bn", "300m", "12k": the digits and the letters are one word.
  private func attachedScale(_ index: Int) -> Double? {
    let key = tokens[index].key
    let letters = String(key.drop { $0.isNumber })
    return letters.isEmpty || letters.count == key.count ? nil : language.scale(letters)
  }

  private func isNumber(_ key: String) -> Bool {
    key.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func startsWithDigit(_ key: String) -> Bool {
    key.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Whether spaces or a hyphen alone stand between two tokens.
  private func isJoined(_ one: Int, _ other: Int) -> Bool {
    let gap = bytes[tokens[one].range.upperBound..<tokens[other].range.lowerBound]
    return gap.count <= 3
      && String(decoding: gap, as: UTF8.self).allSatisfy { $0.isWhitespace || $0 == "-" }
  }

  private func gap(before index: Int) -> String {
    String(
      decoding: bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound],
      as: UTF8.self)
  }

  /// Digits with separators: in French "1 234,5" or "1.234,5", in English and Chinese "1,234.5".
  private func digits(from start: Int) -> (value: Double, end: Int)? {
    let first = tokens[start].key
    guard startsWithDigit(first) else { return nil }
    var whole = String(first.prefix { $0.isNumber })
    guard whole.utf8.count == first.utf8.count else { return (Double(whole) ?? 0, start + 1) }
    let mark = language == .french ? "," : "."
    let thousands: Set<String> =
      language == .french ? [" ", "\u{A0}", "\u{202F}", "\u{2009}", "."] : [",", "，", "\u{202F}"]
    var end = start + 1
    while end < tokens.count, tokens[end].key.utf8.count == 3, isNumber(tokens[end].key),
      thousands.contains(gap(before: end)), whole.utf8.count <= 3 || end > start + 1
    {
      whole += tokens[end].key
      end += 1
    }
    if end < tokens.count, startsWithDigit(tokens[end].key), gap(before: end) == mark {
      let fraction = tokens[end].key.prefix { $0.isNumber }
      return (Double(whole + "." + fraction) ?? 0, end + 1)
    }
    return (Double(whole) ?? 0, end)
  }

  /// Number words: "deux cents", "one hundred".
  private func words(from start: Int) -> (value: Double, end: Int)? {
    guard var value = language.number(tokens[start].key) else { return nil }
    var end = start + 1
    var last = value
    while true {
      let at = isLink(end, after: last) ? end + 1 : end
      guard at < tokens.count, isJoined(at - 1, at), let next = language.number(tokens[at].key)
      else { break }
      // "quatre-vingt": the four that was added becomes eighty.
      value = next == 100 ? value * 100 : last == 4 && next == 20 ? value + 76 : value + next
      last = next
      end = at + 1
    }
    return (value, end)
  }

  /// The "et" of "vingt et un", "soixante et onze"; the "and" of "one hundred and five".
  private func isLink(_ index: Int, after last: Double) -> Bool {
    guard index + 1 < tokens.count, isJoined(index - 1, index),
      let next = language.number(tokens[index + 1].key)
    else { return false }
    return language == .french
      ? tokens[index].key == "et" && (20...60).contains(last) && (next == 1 || next == 11)
      : tokens[index].key == "and" && last == 100 && next < 100
  }

  /// Digits or Chinese numerals with 十, 百, 千, 万, 亿: "3.5万亿", "两亿五千万".
  func readChinese() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      guard startsChineseNumber(index) else {
        index += 1
        continue
      }
      var number = ChineseNumber()
      let start = index
      while index < tokens.count, index == start || touches(index) {
        if let (value, end) = digits(from: index) {
          number.add(value)
          index = end
        } else if number.take(tokens[index].key) {
          index += 1
        } else {
          break
        }
      }
      guard index > start else {
        index += 1
        continue
      }
      found.append(quantity(number.value, start..<index, isScaled: number.isScaled))
    }
    return found
  }

  private func startsChineseNumber(_ index: Int) -> Bool {
    startsWithDigit(tokens[index].key) || ChineseNumber.numerals[tokens[index].key] != nil
      || tokens[index].key == "十"
  }

  private func touches(_ index: Int) -> Bool {
    tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      || gap(before: index) == " "
  }
}

/// A Chinese number as it is read from left to right.
struct ChineseNumber {
  static let numerals: [String: Double] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
  private static let units: [String: Double] = ["十": 10, "百": 100, "千": 1_000]

  private var total = 0.0
  /// Below the next 万 or 亿.
  private var section = 0.0
  private var digit: Double?
  private(set) var isScaled = false

  var value: Double { total + section + (digit ?? 0) }

  mutating func add(_ value: Double) { digit = value }

  /// False where the character is no part of a number.
  mutating func take(_ key: String) -> Bool {
    if let numeral = Self.numerals[key] {
      digit = numeral
      return true
    }
    if let unit = Self.units[key] {
      section += (digit ?? 1) * unit
      digit = nil
      return true
    }
    switch key {
    case "万", "萬": multiply(by: 1e4)
    case "亿", "億": multiply(by: 1e8)
    case "兆": multiply(by: 1e12)
    default: return false
    }
    return true
  }

  /// 万亿 multiplies what 万 has multiplied already.
  private mutating func multiply(by scale: Double) {
    let below = section + (digit ?? 0)
    if below == 0 {
      total *= scale
    } else if scale == 1e8, total > 0, total < 1e8 {
      total = (total + below) * scale
    } else {
      total += below * scale
    }
    section = 0
    digit = nil
    isScaled = true
  }
}
