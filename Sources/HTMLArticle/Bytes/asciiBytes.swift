extension UInt8 {
  /// White space that only lays out the source: space, tab, line feed, form feed, carriage return.
  var isLayoutSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// Not the first byte of a UTF-8 sequence.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension Array where Element == UInt8 {
  /// Whether lower-case ASCII `prefix` stands at `index`, in any case.
  func hasPrefix(_ prefix: StaticString, at index: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    return prefix.withUTF8Buffer { wanted in
      for offset in 0..<length where unsafe self[index + offset].lowercased != wanted[offset] {
        return false
      }
      return true
    }
  }

  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// The first place of lower-case ASCII `wanted`, in any case.
  func firstIndex(of wanted: StaticString, in range: Range<Int>) -> Int? {
    let length = wanted.utf8CodeUnitCount
    let first = wanted.withUTF8Buffer { unsafe $0.first ?? 0 }
    var at = range.lowerBound
    while at + length <= range.upperBound {
      if self[at].lowercased == first, hasPrefix(wanted, at: at) { return at }
      at += 1
    }
    return nil
  }

  func isLetter(at index: Int) -> Bool { index < count && self[index].isASCIILetter }
}
