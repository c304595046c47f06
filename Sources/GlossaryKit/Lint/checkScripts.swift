/// Traditional characters among simplified ones and the reverse; one script without the other.
func checkScripts(_ line: LintLine, _ han: HanTables) -> [Problem] {
  var problems: [Problem] = []
  for column in [EntryTable.Column.simplified, .simplifiedVariants] {
    for character in line.cell(column).unicodeScalars {
      guard let right = han.simplifiedForm(ofTraditional: character) else { continue }
      let kind = Problem.Kind.traditionalCharacter(
        String(character), simplified: String(right), column: column.name)
      problems.append(line.problem(kind, column))
    }
  }
  for column in [EntryTable.Column.traditional, .traditionalVariants] {
    for character in line.cell(column).unicodeScalars {
      guard let right = han.traditionalForms(ofSimplified: character) else { continue }
      let kind = Problem.Kind.simplifiedCharacter(
        String(character), traditional: right.map { String($0) }.joined(separator: ", "),
        column: column.name)
      problems.append(line.problem(kind, column))
    }
  }
  for column in [EntryTable.Column.simplified, .traditional] {
    for rendering in line.alternatives(column) where !rendering.isEmpty {
      let isChinese = rendering.unicodeScalars.contains(where: HanTables.isHan)
      let isKept = rendering == line.cell(.fr) || line.alternatives(.en).contains(rendering)
      if !isChinese, !isKept, hasLongWord(rendering) {
        let kind = Problem.Kind.notChinese(rendering, column: column.name)
        problems.append(line.problem(kind, column, isWarning: true))
      }
    }
  }
  if line.table.has(.simplified), line.table.has(.traditional), line.isVariant,
    line.cell(.simplified).isEmpty != line.cell(.traditional).isEmpty
  {
    let empty =
      line.cell(.simplified).isEmpty ? EntryTable.Column.simplified : .traditional
    problems.append(line.problem(.oneScriptOnly, empty))
  }
  return problems
}

/// Short runs of Latin letters are abbreviations, which Chinese keeps.
private func hasLongWord(_ text: String) -> Bool {
  text.split { !$0.isLetter }.contains { $0.count > 3 && $0.contains { $0.isLowercase } }
}
