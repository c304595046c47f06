/// Why an entry was not added to a table.
public enum AppendError: Error, Sendable, Equatable {
  /// The table has problems of its own.
  case malformed([Problem])
  /// The table has the term already.
  case known(Problem)
  /// The entry has something the table has no column for.
  case noColumn(String)
}

/// A team's table with one entry more, in the table's own columns, separators and line ends. An
/// empty table gets a header, an entry without an id one that is free.
public func appending(
  _ entry: Entry, to bytes: [UInt8], file: String
) throws(AppendError) -> [UInt8] {
  var entry = entry
  let table = EntryTable(bytes, file: file)
  // What has its usual value needs no column.
  let usual: [EntryTable.Column: Bool] = [
    .id: entry.id.isEmpty, .status: entry.term.status == .preferred,
    .pos: entry.term.partOfSpeech == .noun, .source: true,
  ]
  func isGiven(_ column: EntryTable.Column) -> Bool { usual[column] != true }
  if entry.id.isEmpty { entry.id = freeID(in: table) }
  guard !bytes.isEmpty else { return Array(writeCSV(Glossary([entry])).utf8) }
  let errors = table.problems.filter { !$0.isWarning }
  guard errors.isEmpty else { throw .malformed(errors) }
  let key = foldedTerm(entry.term.french)
  for row in table.rows {
    let forms = [table.cell(row, .fr)] + EntryTable.alternatives(table.cell(row, .frVariants))
    if forms.contains(where: { foldedTerm($0) == key }) {
      let place = table.place(row, .fr)
      throw .known(Problem(.repeatedTerm(entry.term.french, first: place), at: place))
    }
  }
  var cells = [String](repeating: "", count: table.table.header.count)
  for (column, text) in zip(EntryTable.Column.allCases, csvRows(entry)[0]) where !text.isEmpty {
    if let index = table.index(of: column) {
      cells[index] = text
    } else if let main = mainColumn(of: column), let index = table.index(of: main) {
      // Hand-kept entries hold all renderings in one cell.
      cells[index] += cells[index].isEmpty ? text : " | " + text
    } else if isGiven(column) {
      throw .noColumn(column.name)
    }
  }
  return joined(table.table, cells, hadMark: bytes.starts(with: [0xEF, 0xBB, 0xBF]))
}

private func freeID(in table: EntryTable) -> String {
  let taken = Set(table.rows.map { table.cell($0, .id) })
  var number = table.rows.count + 1
  while taken.contains("x\(number)") { number += 1 }
  return "x\(number)"
}

private func mainColumn(of column: EntryTable.Column) -> EntryTable.Column? {
  switch column {
  case .enVariants: .en
  case .simplifiedVariants: .simplified
  case .traditionalVariants: .traditional
  default: nil
  }
}

private func joined(_ table: DelimitedTable, _ cells: [String], hadMark: Bool) -> [UInt8] {
  // A file that was not UTF-8 becomes it, with the mark by which spreadsheets know.
  let needsMark = hadMark || table.isConverted
  var out: [UInt8] = (needsMark ? [0xEF, 0xBB, 0xBF] : []) + table.bytes
  let usesCRLF = out.contains(0x0D)
  let lineEnd: [UInt8] = usesCRLF ? [0x0D, 0x0A] : [0x0A]
  if out.last != 0x0A { out += lineEnd }
  let separator = String(UnicodeScalar(table.delimiter))
  let line = cells.map { csvField($0, separator: table.delimiter) }.joined(separator: separator)
  return out + Array(line.utf8) + lineEnd
}
