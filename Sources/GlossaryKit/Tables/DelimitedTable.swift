/// Rows of cells, split by commas, semicolons or tabs, as RFC 4180 and spreadsheets write them.
///
/// What separates the cells is told from the header. A cell may stand between quotation marks; a
/// table with tabs may have comments, lines that begin with "#". Blank lines count for nothing.
struct DelimitedTable: Sendable {
  struct Row: Sendable {
    /// Where it starts in the bytes.
    var start: Int
    /// From 1.
    var line: Int
    var cells: [String]
  }

  let file: String
  private let bytes: [UInt8]
  private(set) var delimiter = UInt8(ascii: ",")
  private(set) var header: [String] = []
  private(set) var headerRow = Row(start: 0, line: 1, cells: [])
  /// Those with as many cells as the header.
  private(set) var rows: [Row] = []
  private(set) var problems: [Problem] = []

  init(_ raw: [UInt8], file: String) {
    let decoded = decodeTable(raw)
    self.file = file
    bytes = decoded.bytes
    if decoded.isLegacy {
      problems.append(Problem(.legacyEncoding, at: Place(file: file), isWarning: true))
    }
    read()
  }

  /// Where a cell of a row begins.
  func place(of row: Row, cell: Int = 0) -> Place {
    var place = Place(file: file, line: row.line)
    var position = row.start
    var left = cell
    var isQuoted = false
    while left > 0, position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == quotationMark { isQuoted.toggle() }
      if byte == delimiter, !isQuoted { left -= 1 }
      if byte & 0xC0 != 0x80 { place.column += 1 }
      if byte == lineFeed {
        place.line += 1
        place.column = 1
      }
    }
    return place
  }

  private mutating func read() {
    var reader = RowReader(bytes: bytes)
    reader.readSeparatorLine()
    guard !reader.isAtEnd, reader.skipToRow() else {
      problems.append(Problem(.empty, at: Place(file: file)))
      return
    }
    delimiter = reader.delimiterOfLine()
    reader.delimiter = delimiter
    while reader.skipToRow() {
      var row = Row(start: reader.position, line: reader.line, cells: [])
      row.cells.reserveCapacity(header.count)
      let fault = reader.readRow(into: &row.cells)
      if let fault {
        problems.append(Problem(fault, at: place(of: row, cell: row.cells.count - 1)))
      } else if header.isEmpty {
        header = row.cells
        headerRow = row
      } else if row.cells.allSatisfy(\.isEmpty) {
        continue
      } else if row.cells.count == header.count || padsVariant(&row) {
        rows.append(row)
      } else {
        let kind = Problem.Kind.ragged(cells: row.cells.count, columns: header.count)
        problems.append(Problem(kind, at: place(of: row)))
      }
    }
  }
}

extension DelimitedTable {
  /// The line of a variant may end with its last filled cell.
  private func padsVariant(_ row: inout Row) -> Bool {
    guard row.cells.first == "+", row.cells.count < header.count else { return false }
    row.cells += Array(repeating: "", count: header.count - row.cells.count)
    return true
  }
}

private let quotationMark = UInt8(ascii: "\"")
private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
private let tab: UInt8 = 0x09

private struct RowReader {
  let bytes: [UInt8]
  var delimiter = UInt8(ascii: ",")
  var position = 0
  var line = 1

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// "sep=;", which Excel understands and other programs write for it.
  mutating func readSeparatorLine() {
    if bytes.starts(with: Array("sep=".utf8)) { skipLine() }
  }

  /// Passes over blank lines and comments; false at the end.
  mutating func skipToRow() -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case lineFeed: endLine()
      case carriageReturn: position += 1
      case UInt8(ascii: "#") where delimiter == tab || !sawRow: skipLine()
      default: return true
      }
    }
    return false
  }

  private var sawRow = false

  mutating func skipLine() {
    while position < bytes.count, bytes[position] != lineFeed { position += 1 }
    if position < bytes.count { endLine() }
  }

  private mutating func endLine() {
    position += 1
    line += 1
  }

  /// What stands most often between the marks of the line at hand; a tab wins wherever it stands.
  mutating func delimiterOfLine() -> UInt8 {
    var commas = 0
    var semicolons = 0
    var isQuoted = false
    for byte in bytes[position...] {
      switch byte {
      case quotationMark: isQuoted.toggle()
      case lineFeed where !isQuoted:
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
      case tab where !isQuoted: return tab
      case UInt8(ascii: ",") where !isQuoted: commas += 1
      case UInt8(ascii: ";") where !isQuoted: semicolons += 1
      default: break
      }
    }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  mutating func readRow(into cells: inout [String]) -> Problem.Kind? {
    sawRow = true
    while true {
      let isQuoted = position < bytes.count && bytes[position] == quotationMark
      if isQuoted {
        if let fault = readQuoted(into: &cells) {
          skipLine()
          return fault
        }
      } else {
        if let control = readPlain(into: &cells) {
          skipLine()
          return .controlCharacter(control)
        }
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if position < bytes.count, bytes[position] == carriageReturn { position += 1 }
    if position < bytes.count { endLine() }
    return nil
  }

  private var endsCell: Bool {
    guard position < bytes.count else { return true }
    let byte = bytes[position]
    return byte == delimiter || byte == lineFeed || byte == carriageReturn && endsWithLineFeed
  }

  private var endsWithLineFeed: Bool {
    position + 1 >= bytes.count || bytes[position + 1] == lineFeed
  }

  private mutating func readPlain(into cells: inout [String]) -> UInt32? {
    let start = position
    var control: UInt32?
    while !endsCell {
      if bytes[position] < 0x20 || bytes[position] == 0x7F {
        control = control ?? UInt32(bytes[position])
      }
      position += 1
    }
    cells.append(String(decoding: bytes[start..<position], as: UTF8.self))
    return control
  }

  private mutating func readQuoted(into cells: inout [String]) -> Problem.Kind? {
    position += 1
    var cell: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == lineFeed { line += 1 }
      guard byte == quotationMark else {
        cell.append(byte)
        continue
      }
      if position < bytes.count, bytes[position] == quotationMark {
        cell.append(byte)
        position += 1
        continue
      }
      cells.append(String(decoding: cell, as: UTF8.self))
      return endsCell ? nil : .textAfterQuote
    }
    cells.append("")
    return .unclosedQuote
  }
}
