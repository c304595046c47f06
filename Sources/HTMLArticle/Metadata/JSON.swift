/// A JSON value. Only what structured data in pages needs: numbers stay text.
enum JSON: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// A member of an object; nil for anything else.
  subscript(_ name: String) -> JSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  /// An array's elements, or the value itself.
  var elements: [JSON] { if case .array(let elements) = self { elements } else { [self] } }
}

/// Reads JSON as RFC 8259 has it, but for what pages get wrong: control characters in strings, a
/// comma too many, comment marks around it, more text after it. Values nested over 64 deep are
/// refused.
struct JSONReader {
  static let maximumDepth = 64

  private let bytes: [UInt8]
  private var at = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// nil if it is no JSON.
  static func read(_ bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(bytes)
    reader.at = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? 0
    // A CDATA wrapper has a bracket of its own.
    if let data = bytes.firstIndex(of: "cdata[", in: 0..<min(bytes.count, 64)) {
      reader.at = data + 6
    }
    return reader.value(depth: 0)
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte.isLayoutSpace { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) -> JSON? {
    guard depth < JSONReader.maximumDepth else { return nil }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSON.string)
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> JSON? {
    at += 1
    var members: [String: JSON] = [:]
    while !take(UInt8(ascii: "}")) {
      guard next == UInt8(ascii: "\""), let name = string(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      if members[name] == nil { members[name] = value }
      if !take(UInt8(ascii: ",")) {
        guard take(UInt8(ascii: "}")) else { return nil }
        break
      }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSON? {
    at += 1
    var elements: [JSON] = []
    while !take(UInt8(ascii: "]")) {
      guard let element = value(depth: depth + 1) else { return nil }
      elements.append(element)
      if !take(UInt8(ascii: ",")) {
        guard take(UInt8(ascii: "]")) else { return nil }
        break
      }
    }
    return .array(elements)
  }

  private mutating func word() -> JSON? {
    let start = at
    while let byte = next, byte.isASCIILetterOrDigit || "+-.".utf8.contains(byte) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: return word.first.map { $0 == "-" || $0.isNumber } == true ? .number(word) : nil
    }
  }

  private mutating func string() -> String? {
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      at += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        guard let scalar = escape() else { return nil }
        text.append(contentsOf: String(scalar).utf8)
      } else {
        text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal() else { return nil }
      if unit & 0xFC00 == 0xD800, next == UInt8(ascii: "\\"), at + 1 < bytes.count,
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        guard let low = hexadecimal(), low & 0xFC00 == 0xDC00 else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
      }
      return Unicode.Scalar(unit) ?? "\u{FFFD}"
    default: return Unicode.Scalar(byte)
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    defer { at += 4 }
    return UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
  }
}
