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

  /// Reads a text whose columns must be the ones asked for.
  init(_ text: String, file: String, columns: [String]) throws(ConventionTableError) {
    var sawColumns = false
    func error(_ line: Int, _ problem: String) -> ConventionTableError {
      ConventionTableError(file: file, line: line, problem: problem)
    }
    func checkLast() throws(ConventionTableError) {
      guard let row = rows.last, !row.examples.contains(where: \.fires) else { return }
      throw error(row.line, "“\(row.cells[0])” has no “+” example")
    }
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("+ ") || line.hasPrefix("- ") {
        guard !rows.isEmpty else { throw error(number, "an example before any row") }
        rows[rows.count - 1].examples.append(
          Example(line: number, fires: line.hasPrefix("+"), text: String(line.dropFirst(2))))
      } else if !sawColumns {
        guard line == "columns: " + columns.joined(separator: " ") else {
          throw error(number, "expected “columns: \(columns.joined(separator: " "))”")
        }
        sawColumns = true
      } else {
        try checkLast()
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == columns.count, cells.allSatisfy({ !$0.isEmpty }) else {
          throw error(number, "needs \(columns.count) cells with one tab between them")
        }
        guard !rows.contains(where: { $0.cells[0] == cells[0] }) else {
          throw error(number, "“\(cells[0])” has a row already; merge the two")
        }
        rows.append(Row(line: number, cells: cells))
      }
    }
    try checkLast()
    guard !rows.isEmpty else { throw error(max(number, 1), "has no rows") }
  }

  /// A table inside the program.
  init(builtIn name: String, columns: [String]) throws(ConventionTableError) {
    for index in 0..<page_table_count() {
      let table = unsafe page_table(index)
      guard unsafe String(cString: table.name) == name else { continue }
      let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
      try self.init(
        unsafe String(decoding: bytes, as: UTF8.self), file: name + ".txt", columns: columns)
      return
    }
    throw ConventionTableError(file: name + ".txt", line: 1, problem: "is not in the program")
  }

  /// The rows of a table inside the program. None where it is malformed, which the tests forbid.
  static func rows(_ name: String, _ columns: String...) -> [Row] {
    (try? ConventionTable(builtIn: name, columns: columns))?.rows ?? []
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
  func words(_ cell: Int) -> [Substring] { cells[cell].split(separator: " ") }
  /// The phrases of a cell, with " | " between them.
  func phrases(_ cell: Int) -> [String] {
    cells[cell].split(separator: "|").map { $0.trimmed }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
