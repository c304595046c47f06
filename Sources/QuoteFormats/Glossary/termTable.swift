public import GlossaryKit

/// The terms of an article as a table for a person to read, each line ended by U+000A.
public func termTable(_ found: ArticleTerms, _ style: TableStyle) -> String {
  var out = ""
  if found.terms.findings.isEmpty {
    out += style.line("No terms of the glossary.", .dim)
  } else {
    out += table(of: found, style)
    let words = found.terms.findings.reduce(0) { $0 + $1.occurrences.count }
    out += "\n"
    out += style.line(
      "\(counted(found.terms.findings.count, "term")), \(counted(words, "occurrence"))", .dim)
  }
  guard !found.terms.candidates.isEmpty else { return out }
  let names = found.terms.candidates.map { "\($0.text) (\($0.count))" }
  let line = "Not in the glossary: " + names.joined(separator: ", ")
  return out + wrap(line, width: style.width).map { style.line($0, .dim) }.joined()
}

private func table(of found: ArticleTerms, _ style: TableStyle) -> String {
  var table = Table(
    columns: [
      Table.Column(title: "Term", least: 12, most: min(30, style.width / 4)),
      Table.Column(title: "Count", least: 5, most: 5, alignRight: true),
      Table.Column(title: "Par.", least: 4, most: 5, alignRight: true),
      Table.Column(title: "English", least: 10, most: min(28, style.width / 5)),
      Table.Column(title: "Chinese", least: 10, most: min(28, style.width / 5)),
      Table.Column(title: "Sentence", least: 20, most: 80),
    ], widest: 5)
  for finding in found.terms.findings {
    let entry = found.entry(finding)
    let first = finding.occurrences[0]
    var term = Table.Cell(entry.terms[first.term].french, .bold)
    if !entry.note.isEmpty { term.parts.append((entry.note, .dim)) }
    table.rows.append([
      term, Table.Cell(String(finding.occurrences.count)),
      Table.Cell(String(first.paragraph + 1)),
      Table.Cell(entry.renderings(of: first.term, in: .english).first ?? ""),
      chinese(entry, first.term),
      Table.Cell(found.excerpt(first), .dim),
    ])
  }
  return table.text(style)
}

/// Simplified, traditional where it differs, pinyin.
private func chinese(_ entry: Entry, _ term: Int) -> Table.Cell {
  let simplified = entry.renderings(of: term, in: .simplified).first ?? ""
  let traditional = entry.renderings(of: term, in: .traditional).first ?? ""
  let sound = pinyin(entry, term)
  var cell = Table.Cell(simplified)
  if traditional != simplified, !traditional.isEmpty {
    cell.parts.append((traditional, .plain))
  }
  if sound != simplified, !sound.isEmpty { cell.parts.append((sound, .dim)) }
  return cell
}

/// Entries as a table, all their terms and renderings.
public func entryTable(_ entries: [Entry], _ style: TableStyle) -> String {
  var table = Table(
    columns: [
      Table.Column(title: "French", least: 12, most: min(32, style.width / 4)),
      Table.Column(title: "English", least: 12, most: min(36, style.width / 4)),
      Table.Column(title: "Chinese", least: 12, most: min(36, style.width / 4)),
      Table.Column(title: "Note", least: 12, most: 80),
    ], widest: 3)
  for entry in entries {
    for index in entry.terms.indices {
      let term = entry.terms[index]
      let grammar = [term.partOfSpeech.rawValue, term.gender?.rawValue, status(term.status)]
      var french = Table.Cell(term.french, index == 0 ? .bold : .plain)
      french.parts.append((grammar.compactMap { $0 }.joined(separator: " "), .dim))
      let renderings = entry.renderings(of: index, in: .english).joined(separator: ", ")
      let note = index == 0 ? "\(entry.domain) \(entry.id)" : ""
      var last = Table.Cell(index == 0 ? entry.note : term.note)
      last.parts.append((note, .dim))
      table.rows.append([french, Table.Cell(renderings), allChinese(entry, index), last])
    }
  }
  return table.text(style)
}

private func status(_ status: TermStatus) -> String? {
  status == .deprecated ? status.rawValue : nil
}

private func allChinese(_ entry: Entry, _ term: Int) -> Table.Cell {
  let simplified = entry.renderings(of: term, in: .simplified).joined(separator: ", ")
  let traditional = entry.renderings(of: term, in: .traditional).joined(separator: ", ")
  var cell = Table.Cell(simplified)
  if traditional != simplified { cell.parts.append((traditional, .plain)) }
  let sound = pinyin(entry, term)
  if !sound.isEmpty { cell.parts.append((sound, .dim)) }
  return cell
}
