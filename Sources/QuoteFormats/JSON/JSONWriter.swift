/// Writes JSON (RFC 8259) with the keys in the order in which they are given.
///
/// Foundation's `JSONEncoder` keeps no order of keys: it gathers an object in a dictionary. The
/// order is part of what the formats promise, and a reader finds the quotation before its
/// confidence.
struct JSONWriter {
  enum Layout {
    /// All of it on one line, without spaces.
    case compact
    /// A short value on one line of an indented whole.
    case flat
    /// One key or element a line, indented by two spaces.
    case indented
  }

  private(set) var bytes: [UInt8] = []
  private var layout: Layout
  private var depth: Int
  private var isFirst = true

  /// `depth` is how far in the value stands, where the caller writes brackets around it.
  init(_ layout: Layout, depth: Int = 0) {
    self.layout = layout
    self.depth = depth
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) { nest("{", "}", members) }

  /// Keeps what is written on one line.
  mutating func flat(_ value: (inout JSONWriter) -> Void) {
    let outer = layout
    if layout == .indented { layout = .flat }
    value(&self)
    layout = outer
  }

  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    nest("[", "]") { writer in
      for element in elements {
        writer.separate()
        write(&writer, element)
      }
    }
  }

  mutating func key(_ name: String, _ value: (inout JSONWriter) -> Void) {
    separate()
    string(name)
    bytes += layout == .compact ? [UInt8(ascii: ":")] : [UInt8(ascii: ":"), UInt8(ascii: " ")]
    value(&self)
  }

  mutating func key(_ name: String, _ value: String?) {
    key(name) { writer in
      if let value { writer.string(value) } else { writer.null() }
    }
  }

  mutating func key(_ name: String, _ value: Int) {
    key(name) { $0.bytes += String(value).utf8 }
  }

  mutating func key(_ name: String, _ value: Bool?) {
    key(name) { $0.bytes += (value.map { $0 ? "true" : "false" } ?? "null").utf8 }
  }

  /// A finite number.
  mutating func key(_ name: String, _ value: Double) {
    key(name) { $0.bytes += String(value).utf8 }
  }

  mutating func key(_ name: String, _ values: [String]) {
    key(name) { writer in
      writer.flat { $0.array(values) { $0.string($1) } }
    }
  }

  mutating func null() { bytes += "null".utf8 }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes += [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ members: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    isFirst = true
    depth += 1
    members(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    bytes.append(UInt8(ascii: close))
  }

  private mutating func separate() {
    if !isFirst {
      bytes.append(UInt8(ascii: ","))
      if layout == .flat { bytes.append(0x20) }
    }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * depth)
  }
}
