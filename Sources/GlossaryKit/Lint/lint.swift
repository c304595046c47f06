/// A glossary's file, not yet read.
public struct GlossaryFile: Sendable {
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Everything that is wrong with the files of one glossary, file by file and line by line.
///
/// - Parameter sources: the keys that entries may name as where their facts come from.
public func lint(_ files: [GlossaryFile], sources: Set<String>) -> [Problem] {
  let tables = files.map { EntryTable($0.bytes, file: $0.name) }
  var lines = tables.flatMap(readLines)
  numberEntries(&lines)
  let han = HanTables.builtIn
  var problems = tables.flatMap(\.problems)
  for line in lines {
    problems += checkCells(line, sources: sources)
    problems += checkGender(line)
    problems += checkScripts(line, han)
    problems += checkPinyin(line, han)
  }
  problems += checkIDs(lines)
  problems += checkDuplicates(lines)
  problems += checkOwnership(lines)
  let order = Dictionary(files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
  func key(_ place: Place) -> (Int, Int, Int) { (order[place.file] ?? 0, place.line, place.column) }
  return problems.sorted { key($0.place) < key($1.place) }
}

/// A line of a table, an entry or a variant of the entry above.
struct LintLine {
  typealias Column = EntryTable.Column

  let table: EntryTable
  let row: DelimitedTable.Row
  let isVariant: Bool
  /// Counts entries over all files.
  var entry: Int
  /// The cells of the entry's own line, which the empty ones of a variant stand for.
  var head: DelimitedTable.Row?

  func cell(_ column: Column) -> String { table.cell(row, column) }

  /// A variant's own cell, else the entry's.
  func inherited(_ column: Column) -> String {
    let own = cell(column)
    return own.isEmpty ? head.map { table.cell($0, column) } ?? "" : own
  }

  func alternatives(_ column: Column) -> [String] { EntryTable.alternatives(cell(column)) }

  func problem(_ kind: Problem.Kind, _ column: Column, isWarning: Bool = false) -> Problem {
    Problem(kind, at: table.place(row, column), isWarning: isWarning)
  }

  var place: Place { table.place(row) }

  /// Which the file is named after.
  var domain: String { domainNamed(by: table.table.file) }

  var isDeprecated: Bool { cell(.status) == TermStatus.deprecated.rawValue }
}

private func readLines(_ table: EntryTable) -> [LintLine] {
  var lines: [LintLine] = []
  var head: DelimitedTable.Row?
  for row in table.rows {
    let isVariant = table.isVariant(row)
    if !isVariant { head = row }
    lines.append(
      LintLine(table: table, row: row, isVariant: isVariant, entry: 0, head: isVariant ? head : nil)
    )
  }
  return lines
}

private func numberEntries(_ lines: inout [LintLine]) {
  var entry = 0
  for index in lines.indices {
    if !lines[index].isVariant { entry += 1 }
    lines[index].entry = entry
  }
}
