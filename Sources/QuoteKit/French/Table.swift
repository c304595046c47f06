/// A language table, read and checked.
///
/// A table is UTF-8 text: "#" comments, one `columns:` line that names the columns, then rows with
/// a tab between cells. Below each row stand its examples: "+ " a sentence in which the row takes
/// part, with the expected source in [ ], "- " one in which it must not. A row needs a "+".
struct Table: Sendable {
  struct Row: Sendable {
    /// From 1.
    var line: Int
    var cells: [String]
    var examples: [Example] = []

    /// The parts of a cell between separators.
    func parts(_ cell: Int, _ separator: Unicode.Scalar) -> [Substring] {
      cells[cell].parts(separator)
    }
  }

  struct Example: Sendable, Equatable {
    var line: Int
    /// Whether the row must take part in what is found.
    var fires: Bool
    /// The sentence, brackets included.
    var text: String
  }

  let file: String
  let columns: [String]
  private(set) var rows: [Row] = []

  /// Reads a table whose columns must be the ones asked for.
  ///
  /// - Parameter keepsExamples: whether the sentences are read and checked, and rows that stand twice
  ///   looked for, which only tests need.
  init(
    _ bytes: [UInt8], file: String, columns: [String], keepsExamples: Bool = false
  ) throws(TableError) {
    self.file = file
    self.columns = columns
    var reader = RowReader(file: file, columns: columns, keepsExamples: keepsExamples)
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      try reader.read(bytes[start..<end], line: number)
      start = end + 1
    }
    rows = try reader.finish(line: number)
  }

  /// An error at one of a row's cells.
  func error(_ row: Row, cell: Int, _ message: String) -> TableError {
    Self.error(row, cell: cell, of: file, message)
  }

  fileprivate static func error(
    _ row: Row, cell: Int, of file: String, _ message: String
  ) -> TableError {
    let column = row.cells[..<cell].reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    return TableError(file: file, line: row.line, column: column, message: message)
  }
}

extension StringProtocol {
  /// Split at an ASCII character, on bytes: tables are split at every start of the program.
  func parts(_ separator: Unicode.Scalar) -> [Substring]
  where UTF8View.SubSequence == Substring.UTF8View {
    let byte = UInt8(ascii: separator)
    var parts: [Substring] = []
    var start = utf8.startIndex
    for index in utf8.indices where utf8[index] == byte {
      if start < index { parts.append(Substring(utf8[start..<index])) }
      start = utf8.index(after: index)
    }
    if start < utf8.endIndex { parts.append(Substring(utf8[start...])) }
    return parts
  }
}

private struct RowReader {
  let file: String
  let columns: [String]
  let keepsExamples: Bool
  var rows: [Table.Row] = []
  var sawColumns = false
  var lastRowFires = true
  var keys: Set<String> = []

  func error(_ line: Int, _ column: Int, _ message: String) -> TableError {
    TableError(file: file, line: line, column: column, message: message)
  }

  mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) throws(TableError) {
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return }
    let isExample = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    if isExample, !keepsExamples, !rows.isEmpty {
      if first == UInt8(ascii: "+") { lastRowFires = true }
      return
    }
    if let offset = firstMalformedByte(bytes) {
      throw error(line, offset + 1, "bytes that are not UTF-8; save the table as UTF-8")
    }
    if bytes.last == 0x20 || bytes.last == 0x09 || bytes.last == 0x0D {
      throw error(
        line, String(decoding: bytes, as: UTF8.self).unicodeScalars.count,
        "white space at the end of the line; remove it")
    }
    if isExample {
      try readExample(bytes, line: line)
    } else if !sawColumns {
      try readColumns(String(decoding: bytes, as: UTF8.self), line: line)
    } else {
      try readRow(bytes, line: line)
    }
  }

  func firstMalformedByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return (1...bytes.count).first {
      String(decoding: bytes.prefix($0), as: UTF8.self).unicodeScalars.dropLast().contains(
        "\u{FFFD}")
    } ?? bytes.count - 1
  }

  mutating func readColumns(_ text: String, line: Int) throws(TableError) {
    let expected = "columns: " + columns.joined(separator: " ")
    guard text == expected else {
      throw error(line, 1, "expected “\(expected)”, found “\(text)”")
    }
    sawColumns = true
  }

  mutating func readRow(_ bytes: ArraySlice<UInt8>, line: Int) throws(TableError) {
    try closeRow()
    var cells: [String] = []
    cells.reserveCapacity(columns.count)
    var start = bytes.startIndex
    while let tab = bytes[start...].firstIndex(of: 0x09) {
      cells.append(String(decoding: bytes[start..<tab], as: UTF8.self))
      start = tab + 1
    }
    cells.append(String(decoding: bytes[start...], as: UTF8.self))
    guard cells.count == columns.count else {
      throw error(
        line, 1,
        "\(cells.count) cells where \(columns.count) are needed (\(columns.joined(separator: ", "))); put one tab between cells"
      )
    }
    let row = Table.Row(line: line, cells: cells)
    for (index, cell) in cells.enumerated()
    where cell.isEmpty || cell.utf8.first == 0x20 || cell.utf8.last == 0x20 {
      throw Table.error(
        row, cell: index, of: file, "the cell “\(columns[index])” is empty or padded with spaces")
    }
    guard !keepsExamples || keys.insert(cells[0]).inserted else {
      throw error(line, 1, "“\(cells[0])” has a row already; merge the two")
    }
    rows.append(row)
    lastRowFires = false
  }

  mutating func readExample(_ bytes: ArraySlice<UInt8>, line: Int) throws(TableError) {
    guard !rows.isEmpty else { throw error(line, 1, "an example before any row") }
    guard bytes.dropFirst().first == 0x20, bytes.count > 2 else {
      throw error(line, 1, "an example is “+ ” or “- ” and a sentence")
    }
    let fires = bytes.first == UInt8(ascii: "+")
    if fires {
      let open = bytes.filter { $0 == UInt8(ascii: "[") }.count
      let close = bytes.filter { $0 == UInt8(ascii: "]") }.count
      guard open == 1, close == 1 else {
        throw error(line, 3, "a “+” example has what must be found in one pair of [ ]")
      }
      lastRowFires = true
    }
    let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
    rows[rows.count - 1].examples.append(.init(line: line, fires: fires, text: text))
  }

  func closeRow() throws(TableError) {
    guard let row = rows.last, !lastRowFires else { return }
    throw error(row.line, 1, "“\(row.cells[0])” has no “+” example; add a sentence that needs it")
  }

  func finish(line: Int) throws(TableError) -> [Table.Row] {
    try closeRow()
    guard sawColumns else {
      throw error(
        max(line, 1), 1,
        "no “columns:” line; begin with “columns: \(columns.joined(separator: " "))”")
    }
    return rows
  }
}
