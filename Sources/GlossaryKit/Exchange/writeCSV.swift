/// The glossary as CSV, an entry a row, renderings and variants joined by "|".
///
/// The n-th of the English (or Chinese) variants is what the n-th French variant is called, empty
/// where it has the entry's own renderings; the entry's other renderings follow. A term that is
/// advised against has a row of its own with the status "deprecated".
///
/// - Parameter forExcel: with a byte order mark and CR LF.
public func writeCSV(_ glossary: Glossary, forExcel: Bool = false) -> String {
  let out = lines(of: glossary)
  return forExcel ? "\u{FEFF}" + out.map(crlf).joined() : out.joined()
}

private func lines(of glossary: Glossary) -> [String] {
  var out = [csvLine(EntryTable.Column.names)]
  for entry in glossary.entries {
    out.append(csvLine(csvRow(entry)))
    for (number, term) in entry.terms.enumerated().dropFirst() where term.status == .deprecated {
      out.append(csvLine(row(entry, withRenderings(term, of: entry), id: "\(entry.id).\(number)")))
    }
  }
  return out
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

/// The cells of an entry in the order of the CSV's columns.
func csvRow(_ entry: Entry) -> [String] {
  let variants = entry.terms.dropFirst().filter { $0.status != .deprecated }
  return row(entry, entry.term, id: entry.id, variants: Array(variants))
}

private func row(_ entry: Entry, _ head: Term, id: String, variants: [Term] = []) -> [String] {
  func others(_ language: Language) -> String {
    let paired = variants.map { $0[language].first ?? "" }
    var seen = Set(paired + head[language].prefix(1))
    let rest = head[language].dropFirst() + variants.flatMap { $0[language].dropFirst() }
    var all = paired + rest.filter { seen.insert($0).inserted }
    while all.last == "" { all.removeLast() }
    return all.joined(separator: "|")
  }
  return [
    id, head.french, variants.map(\.french).joined(separator: "|"), head.partOfSpeech.rawValue,
    head.gender?.rawValue ?? "", entry.domain, head.english.first ?? "", others(.english),
    head.simplified.first ?? "", others(.simplified), head.traditional.first ?? "",
    others(.traditional), head.pinyin, head.status.rawValue,
    entry.sources.joined(separator: "|"), head.note.isEmpty ? entry.note : head.note,
  ]
}
