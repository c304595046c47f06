/// Cells that are empty, padded, not in Unicode's composed form, or hold a word there is not.
func checkCells(_ line: LintLine, sources: Set<String>) -> [Problem] {
  var problems: [Problem] = []
  for column in EntryTable.Column.allCases where line.table.has(column) {
    let text = line.cell(column)
    if text.isEmpty {
      if isNeeded(column, in: line) {
        let isWarning = column != .fr && !line.table.isHandKept
        problems.append(
          line.problem(.emptyCell(column: column.name), column, isWarning: isWarning))
      }
      continue
    }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      problems.append(line.problem(.padded(column: column.name), column))
    }
    if hasDetachedAccent(text) {
      problems.append(line.problem(.notComposed(column: column.name), column))
    }
  }
  let renderings = [EntryTable.Column.en, .simplified, .traditional]
  if !line.table.isHandKept, renderings.allSatisfy({ line.inherited($0).isEmpty }) {
    let column = renderings.first(where: line.table.has) ?? .en
    problems.append(line.problem(.emptyCell(column: column.name), column))
  }
  problems += checkAlternatives(line)
  problems += checkWords(line, sources: sources)
  return problems
}

private func isNeeded(_ column: EntryTable.Column, in line: LintLine) -> Bool {
  switch column {
  case .fr: true
  case .id, .pos, .en, .simplified, .traditional, .pinyin, .status, .source: !line.isVariant
  default: false
  }
}

/// Whether a letter is followed by an accent that NFC would join to it.
private func hasDetachedAccent(_ text: String) -> Bool {
  text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
}

private func checkAlternatives(_ line: LintLine) -> [Problem] {
  var problems: [Problem] = []
  for column in [EntryTable.Column.en, .simplified, .traditional, .source] {
    var seen: Set<String> = []
    let alternatives = line.alternatives(column)
    for alternative in alternatives {
      if alternative.isEmpty {
        problems.append(line.problem(.emptyAlternative(column: column.name), column))
      } else if !seen.insert(alternative).inserted {
        let kind = Problem.Kind.repeatedAlternative(alternative, column: column.name)
        problems.append(line.problem(kind, column))
      }
    }
  }
  return problems
}

private func checkWords(_ line: LintLine, sources: Set<String>) -> [Problem] {
  var problems: [Problem] = []
  func check(_ column: EntryTable.Column, _ known: [String]) {
    let text = line.cell(column)
    guard !text.isEmpty, !known.contains(text) else { return }
    problems.append(line.problem(.unknown(text, column: column.name, known: known), column))
  }
  check(.pos, PartOfSpeech.allCases.map(\.rawValue))
  check(.gender, Gender.allCases.map(\.rawValue))
  check(.status, TermStatus.allCases.map(\.rawValue))
  check(.domain, Domain.prefixes.map(\.key))
  for source in line.alternatives(.source) where !source.isEmpty && !sources.contains(source) {
    problems.append(line.problem(.unknownSource(source, known: sources.sorted()), .source))
  }
  return problems
}
