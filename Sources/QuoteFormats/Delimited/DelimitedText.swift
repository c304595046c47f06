/// Rows of fields, a record a line.
public enum DelimitedText: Sendable {
  /// Comma-separated as RFC 4180 has it: lines end in CR LF; a field with a comma, a quotation mark
  /// or a line end stands between marks, its own marks doubled.
  case csv
  /// Tab-separated, an LF after each line; a tab, line end or backslash in a field is written `\t`,
  /// `\n`, `\r` or `\\`.
  case tsv

  /// A record in UTF-8, its line end included.
  public func row(_ fields: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, field) in fields.enumerated() {
      switch self {
      case .csv:
        if index > 0 { line.append(UInt8(ascii: ",")) }
        line += Self.quoted(field)
      case .tsv:
        if index > 0 { line.append(0x09) }
        line += Self.escaped(field)
      }
    }
    switch self {
    case .csv: line += [0x0D, 0x0A]
    case .tsv: line.append(0x0A)
    }
    return line
  }

  private static func quoted(_ field: String) -> [UInt8] {
    let mark = UInt8(ascii: "\"")
    let special: Set<UInt8> = [mark, UInt8(ascii: ","), 0x0A, 0x0D]
    guard field.utf8.contains(where: special.contains) else { return Array(field.utf8) }
    return [mark] + field.utf8.flatMap { $0 == mark ? [mark, mark] : [$0] } + [mark]
  }

  private static func escaped(_ field: String) -> [UInt8] {
    var out: [UInt8] = []
    for byte in field.utf8 {
      switch byte {
      case 0x09: out += "\\t".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      default: out.append(byte)
      }
    }
    return out
  }
}
