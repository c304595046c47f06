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
    /// Its cells among those of the table. A variant's line may end with its last filled cell.
    fileprivate var cells: Range<Int>
  }

  let file: String
  /// UTF-8 without byte order mark.
  let bytes: [UInt8]
  /// Whether the file was in another encoding.
  let isConverted: Bool
  private(set) var delimiter = UInt8(ascii: ",")
  private(set) var header: [String] = []
  private(set) var headerRow = Row(start: 0, line: 1, cells: 0..<0)
  /// Those with as many cells as the header.
  private(set) var rows: [Row] = []
  private(set) var problems: [Problem] = []
  /// Where the cells of all rows are in the bytes, quotation marks included.
  private var cells: [Range<UInt32>] = []

  init(_ raw: [UInt8], file: String) {
    let decoded = decodeTable(raw)
    self.file = file
    bytes = decoded.bytes
    isConverted =
      decoded.isLegacy || raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF])
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
    // A short row has eight bytes a cell.
    cells.reserveCapacity(bytes.count / 8)
    while reader.skipToRow() {
      let (start, line, first) = (reader.position, reader.line, cells.count)
      let fault = reader.readRow(into: &cells)
      let row = Row(start: start, line: line, cells: first..<cells.count)
      if let fault {
        problems.append(Problem(fault, at: place(of: row, cell: row.cells.count - 1)))
      } else if header.isEmpty {
        header = row.cells.indices.map { text(row, cell: $0 - first) }
        headerRow = row
      } else if row.cells.allSatisfy({ cells[$0].isEmpty }) {
        continue
      } else if row.cells.count == header.count || isShortVariant(row) {
        rows.append(row)
      } else {
        let kind = Problem.Kind.ragged(cells: row.cells.count, columns: header.count)
        problems.append(Problem(kind, at: place(of: row)))
      }
    }
  }

  private func isShortVariant(_ row: Row) -> Bool {
    row.cells.count < header.count && text(row, cell: 0) == "+"
  }

  /// What a cell of a row holds.
  func text(_ row: Row, cell: Int) -> String {
    guard cell < row.cells.count else { return "" }
    let range = cells[row.cells.lowerBound + cell]
    guard !range.isEmpty else { return "" }
    let content = bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    guard content.first == quotationMark else { return String(decoding: content, as: UTF8.self) }
    var text: [UInt8] = []
    var follows = false
    for byte in content.dropFirst().dropLast() {
      // Of two marks the second is left out.
      follows = byte == quotationMark && !follows
      if !follows || byte != quotationMark { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
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

  mutating func readRow(into cells: inout [Range<UInt32>]) -> Problem.Kind? {
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

  private mutating func readPlain(into cells: inout [Range<UInt32>]) -> UInt32? {
    let start = position
    var control: UInt32?
    while !endsCell {
      if bytes[position] < 0x20 || bytes[position] == 0x7F {
        control = control ?? UInt32(bytes[position])
      }
      position += 1
    }
    cells.append(UInt32(start)..<UInt32(position))
    return control
  }

  private mutating func readQuoted(into cells: inout [Range<UInt32>]) -> Problem.Kind? {
    let start = position
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == lineFeed { line += 1 }
      guard byte == quotationMark else { continue }
      if position < bytes.count, bytes[position] == quotationMark {
        position += 1
        continue
      }
      cells.append(UInt32(start)..<UInt32(position))
      return endsCell ? nil : .textAfterQuote
    }
    cells.append(UInt32(start)..<UInt32(start))
    return .unclosedQuote
  }
}
