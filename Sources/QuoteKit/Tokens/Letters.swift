/// Characters of French text, told apart and folded on their UTF-8 bytes.
package enum Letters {
  /// The scalar at an offset and its length in bytes; malformed bytes count as one each.
  package static func scalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    guard lead >= 0x80 else { return (lead, 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = lead & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (value, length)
  }

  package static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0
      || (0x2000...0x200B).contains(scalar) || scalar == 0x202F || scalar == 0x3000
      || scalar == 0xFEFF
  }

  package static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

  package static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  package static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    if scalar < 0x100 { return (0xC0...0xDE).contains(scalar) && scalar != 0xD7 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  package static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
    }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
    if scalar < 0x250 { return scalar != 0xD7 && scalar != 0xF7 }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic
    }
  }

  package static func isVowelOrH(_ scalar: UInt32) -> Bool {
    if let ascii = UInt8(exactly: scalar), scalar < 0x80 {
      return "aeiouyhAEIOUYH".utf8.contains(ascii)
    }
    return (0xC0...0x17F).contains(scalar) && scalar != 0xC7 && scalar != 0xE7
  }

  /// Small letters without their accents.
  package static func withoutAccents(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xE0...0xE5: out += "a"
      case 0xE7: out += "c"
      case 0xE8...0xEB: out += "e"
      case 0xEC...0xEF: out += "i"
      case 0xF1: out += "n"
      case 0xF2...0xF6: out += "o"
      case 0xF9...0xFC: out += "u"
      case 0x153: out += "oe"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Where a line may break inside a word, without a sign if it does not.
  package static func isSoftHyphen(_ scalar: UInt32) -> Bool { scalar == 0xAD }

  /// Lower case, with the typographic apostrophe made straight and without soft hyphens.
  package static func folded(_ bytes: some Collection<UInt8>) -> String {
    if isFolded(bytes) { return String(decoding: bytes, as: UTF8.self) }
    guard !bytes.contains(where: { $0 > 0xC3 || $0 == 0xC2 }) else {
      return foldedByScalars(String(decoding: bytes, as: UTF8.self))
    }
    var previous: UInt8 = 0
    let small = bytes.map { byte -> UInt8 in
      defer { previous = byte }
      let isCapital = isASCIICapital(byte) || isLatinCapital(previous, byte)
      return isCapital ? byte + 0x20 : byte
    }
    return String(decoding: small, as: UTF8.self)
  }

  private static func foldedByScalars(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar.value == 0x2019 {
        out += "'"
      } else if !isSoftHyphen(scalar.value) {
        out += scalar.properties.lowercaseMapping
      }
    }
    return out
  }

  private static func isASCIICapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// À to Þ, without ×.
  private static func isLatinCapital(_ lead: UInt8, _ byte: UInt8) -> Bool {
    lead == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
  }

  /// Whether bytes are small letters of the first two blocks throughout, as most of a text is.
  private static func isFolded(_ bytes: some Collection<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte > 0xC3 || byte == 0xC2 || isASCIICapital(byte) || isLatinCapital(previous, byte) {
        return false
      }
      previous = byte
    }
    return true
  }
}
