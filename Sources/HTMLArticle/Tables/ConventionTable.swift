internal import PageTables

/// A table of what news pages have in common, read and checked: element names, openers of lines,
/// agencies, labels of encodings.
///
/// UTF-8 text: "#" comments, one `columns:` line, then rows with a tab between cells. Below each
/// row stand its examples: "+ " what it must cover, "- " what it must not. A row needs a "+". Each
/// table says in its head what its examples are; each example is a test.
struct ConventionTable {
  struct Row {
    /// From 1.
    var line: Int
    var cells: [String]
    var examples: [Example] = []
  }

  struct Example: Equatable {
    var line: Int
    /// Whether the row must cover it.
    var fires: Bool
    var text: String
  }

  private(set) var rows: [Row] = []

  /// Reads a text whose columns must be the ones asked for. `keepsExamples`: only tests need them.
  init(
    _ text: String, file: String, columns: [String], keepsExamples: Bool = true
  ) throws(ConventionTableError) {
    var sawColumns = false
    var lastFires = true
    func error(_ line: Int, _ problem: String) -> ConventionTableError {
      ConventionTableError(file: file, line: line, problem: problem)
    }
    func checkLast() throws(ConventionTableError) {
      guard let row = rows.last, !lastFires else { return }
      throw error(row.line, "“\(row.cells[0])” has no “+” example")
    }
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
        guard !rows.isEmpty else { throw error(number, "an example before any row") }
        let fires = first == UInt8(ascii: "+")
        lastFires = lastFires || fires
        guard keepsExamples else { continue }
        rows[rows.count - 1].examples.append(
          Example(line: number, fires: fires, text: String(Substring(line.dropFirst(2)))))
      } else if !sawColumns {
        guard Substring(line) == "columns: " + columns.joined(separator: " ") else {
          throw error(number, "expected “columns: \(columns.joined(separator: " "))”")
        }
        sawColumns = true
      } else {
        try checkLast()
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
          .map { String(Substring($0)) }
        guard cells.count == columns.count, cells.allSatisfy({ !$0.isEmpty }) else {
          throw error(number, "needs \(columns.count) cells with one tab between them")
        }
        guard !rows.contains(where: { $0.cells[0] == cells[0] }) else {
          throw error(number, "“\(cells[0])” has a row already; merge the two")
        }
        rows.append(Row(line: number, cells: cells))
        lastFires = false
      }
    }
    try checkLast()
    guard !rows.isEmpty else { throw error(max(number, 1), "has no rows") }
  }

  /// A table inside the program.
  init(
    builtIn name: String, columns: [String], keepsExamples: Bool = true
  ) throws(ConventionTableError) {
    for index in 0..<page_table_count() {
      let table = unsafe page_table(index)
      guard unsafe String(cString: table.name) == name else { continue }
      let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
      try self.init(
        unsafe String(decoding: bytes, as: UTF8.self), file: name + ".txt", columns: columns,
        keepsExamples: keepsExamples)
      return
    }
    throw ConventionTableError(file: name + ".txt", line: 1, problem: "is not in the program")
  }

  /// The rows of a table inside the program. None where it is malformed, which the tests forbid.
  static func rows(_ name: String, _ columns: String...) -> [Row] {
    (try? ConventionTable(builtIn: name, columns: columns, keepsExamples: false))?.rows ?? []
  }
}

/// What is wrong with a table, and where.
struct ConventionTableError: Error, Equatable {
  var file: String
  /// From 1.
  var line: Int
  var problem: String
}

extension ConventionTable.Row {
  /// The words of a cell, with spaces between them.
  func words(_ cell: Int) -> [Substring] {
    cells[cell].utf8.split(separator: 0x20).map { Substring($0) }
  }
  /// The phrases of a cell, with " | " between them.
  func phrases(_ cell: Int) -> [String] {
    cells[cell].utf8.split(separator: UInt8(ascii: "|")).map { phrase in
      var phrase = phrase
      while phrase.first == 0x20 { phrase.removeFirst() }
      while phrase.last == 0x20 { phrase.removeLast() }
      return String(Substring(phrase))
    }
  }
}
