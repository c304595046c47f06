/// The glossary as CSV, an entry a row, renderings and variants joined by "|".
///
/// A variant that has renderings of its own, or is advised against, has a row of its own below its
/// entry's, with the entry's id and a number: "p0004.2".
///
/// - Parameter forExcel: with a byte order mark and CR LF.
public func writeCSV(_ glossary: Glossary, forExcel: Bool = false) -> String {
  let lines = [csvLine(EntryTable.Column.names)] + glossary.entries.flatMap(csvRows).map(csvLine)
  return forExcel ? "\u{FEFF}" + lines.map(crlf).joined() : lines.joined()
}

/// The cells of an entry's rows in the order of the CSV's columns.
func csvRows(_ entry: Entry) -> [[String]] {
  let others = entry.terms.dropFirst()
  let variants = others.filter { !hasRow($0) }.map(\.french)
  let head = row(entry, entry.term, id: entry.id, variants: variants, note: entry.note)
  let rows = others.filter(hasRow).enumerated().map { number, term in
    row(
      entry, withRenderings(term, of: entry), id: "\(entry.id).\(number + 2)", variants: [],
      note: term.note)
  }
  return [head] + rows
}

/// Whether more must be told of a variant than its form.
private func hasRow(_ term: Term) -> Bool {
  term.status == .deprecated || Language.allCases.contains { !term[$0].isEmpty }
}

private func withRenderings(_ term: Term, of entry: Entry) -> Term {
  var term = term
  for language in Language.allCases where term[language].isEmpty {
    term[language] = entry.term[language]
  }
  if term.pinyin.isEmpty, term.simplified.first == entry.term.simplified.first {
    term.pinyin = entry.term.pinyin
  }
  return term
}

private func row(
  _ entry: Entry, _ term: Term, id: String, variants: [String], note: String
) -> [String] {
  func others(_ renderings: [String]) -> String {
    renderings.dropFirst().joined(separator: "|")
  }
  return [
    id, term.french, variants.joined(separator: "|"), term.partOfSpeech.rawValue,
    term.gender?.rawValue ?? "", entry.domain, term.english.first ?? "", others(term.english),
    term.simplified.first ?? "", others(term.simplified), term.traditional.first ?? "",
    others(term.traditional), term.pinyin, term.status.rawValue,
    entry.sources.joined(separator: "|"), note,
  ]
}
