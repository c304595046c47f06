/// Reads a glossary's table: hand-kept entries or CSV. The domain is the file's name where that is
/// one and the table has no column for it.
///
/// What cannot be read is told in the problems, and the rest is read.
public func readGlossary(_ bytes: [UInt8], file: String) -> (Glossary, [Problem]) {
  let table = EntryTable(bytes, file: file)
  let unnamed = table.rows.filter { table.cell($0, .fr).isEmpty }.map {
    Problem(.emptyCell(column: "fr"), at: table.place($0, .fr))
  }
  return (Glossary(entries(of: table)), table.problems + unnamed)
}

func entries(of table: EntryTable) -> [Entry] {
  let name = domainNamed(by: table.table.file)
  let domain = Domain.prefix(of: name) == nil ? "" : name
  var entries: [Entry] = []
  var owners = Owners()
  entries.reserveCapacity(table.rows.count)
  for (index, row) in table.rows.enumerated() where !table.cell(row, .fr).isEmpty {
    if table.isVariant(row) {
      guard let last = entries.indices.last else { continue }
      entries[last].terms.append(variant(of: entries[last].term, row, table))
      continue
    }
    let entry = entry(row, table, number: index + 1, domain: domain)
    if let last = entries.last, isContinuation(entry.id, of: last.id) {
      entries[entries.count - 1].terms += termsWithNote(of: entry)
    } else if entry.term.status == .deprecated, let owner = owners.entry(of: entry, among: entries)
    {
      entries[owner].terms += termsWithNote(of: entry)
    } else {
      entries.append(entry)
    }
  }
  return entries
}

/// The terms of a row that belongs to another's entry.
private func termsWithNote(of entry: Entry) -> [Term] {
  var terms = entry.terms
  terms[0].note = entry.note
  return terms
}

/// Whether a row tells more of the entry above: "p0004.2" of "p0004".
private func isContinuation(_ id: String, of last: String) -> Bool {
  guard id.utf8.count > last.utf8.count + 1, id.hasPrefix(last + ".") else { return false }
  return Int(id.dropFirst(last.count + 1)) != nil
}

/// Finds the entry whose French a deprecated row repeats, to name renderings to avoid.
private struct Owners {
  private var indices: [String: Int] = [:]
  /// How many of the entries are indexed.
  private var count = 0

  mutating func entry(of row: Entry, among entries: [Entry]) -> Int? {
    for index in count..<entries.count { indices[entries[index].term.french] = index }
    count = entries.count
    return indices[row.term.french]
  }
}

/// "economy" for Glossary/entries/economy.tsv.
func domainNamed(by file: String) -> String {
  let name = file.split(separator: "/").last ?? ""
  return String(name.prefix { $0 != "." })
}

private func entry(
  _ row: DelimitedTable.Row, _ table: EntryTable, number: Int, domain: String
) -> Entry {
  func cell(_ column: EntryTable.Column) -> String { table.cell(row, column) }
  func list(_ column: EntryTable.Column) -> [String] {
    EntryTable.alternatives(cell(column))
  }
  var head = Term(
    french: cell(.fr), partOfSpeech: PartOfSpeech(rawValue: cell(.pos)) ?? .noun,
    gender: Gender(rawValue: cell(.gender)), english: filled(list(.en)),
    simplified: filled(list(.simplified)), traditional: filled(list(.traditional)),
    pinyin: cell(.pinyin), status: TermStatus(rawValue: cell(.status)) ?? .preferred)
  for (column, language) in [
    (EntryTable.Column.enVariants, Language.english), (.simplifiedVariants, .simplified),
    (.traditionalVariants, .traditional),
  ] {
    head[language] += filled(list(column))
  }
  let variants = filled(list(.frVariants)).map { french in
    Term(
      french: french, partOfSpeech: head.partOfSpeech, gender: head.gender, status: .admitted)
  }
  let id = cell(.id).isEmpty ? "x\(number)" : cell(.id)
  let named = cell(.domain)
  return Entry(
    id: id, domain: named.isEmpty ? domain : named, terms: [head] + variants,
    sources: filled(list(.source)), note: cell(.note))
}

private func variant(of head: Term, _ row: DelimitedTable.Row, _ table: EntryTable) -> Term {
  func cell(_ column: EntryTable.Column) -> String { table.cell(row, column) }
  func list(_ column: EntryTable.Column) -> [String] {
    filled(EntryTable.alternatives(cell(column)))
  }
  return Term(
    french: cell(.fr), partOfSpeech: PartOfSpeech(rawValue: cell(.pos)) ?? head.partOfSpeech,
    gender: Gender(rawValue: cell(.gender)) ?? head.gender, english: list(.en),
    simplified: list(.simplified), traditional: list(.traditional), pinyin: cell(.pinyin),
    status: TermStatus(rawValue: cell(.status)) ?? .admitted, note: cell(.note))
}

private func filled(_ list: [String]) -> [String] { list.filter { !$0.isEmpty } }
