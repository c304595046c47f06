/// Renderings that are another entry's preferred one while the two share nothing in the other
/// language, and entries that are rendered alike throughout: to be looked at.
func checkOwnership(_ lines: [LintLine]) -> [Problem] {
  let heads = lines.filter { !$0.isVariant }
  let english = Renderings(lines, .en)
  let chinese = Renderings(lines, .simplified)
  var problems: [Problem] = []
  for line in heads {
    for (column, own, other) in [
      (EntryTable.Column.en, english, chinese), (.simplified, chinese, english),
    ] {
      for rendering in line.alternatives(column) where !rendering.isEmpty {
        guard let owner = own.owner[foldedTerm(rendering)], owner.entry != line.entry,
          other.all[owner.entry, default: []].isDisjoint(with: other.all[line.entry, default: []])
        else { continue }
        let kind = Problem.Kind.belongsToAnother(
          rendering, column: column.name, owner: owner.cell(.fr), place: owner.place)
        problems.append(line.problem(kind, column, isWarning: true))
      }
    }
    if let first = english.owner[foldedTerm(line.alternatives(.en).first ?? "")],
      first.entry < line.entry,
      first.alternatives(.en).first == line.alternatives(.en).first,
      first.alternatives(.simplified).first == line.alternatives(.simplified).first,
      first.cell(.pos) == line.cell(.pos)
    {
      let kind = Problem.Kind.sameEquivalents(other: first.cell(.fr), place: first.place)
      problems.append(line.problem(kind, .en, isWarning: true))
    }
  }
  return problems
}

/// Who has which renderings in one column.
private struct Renderings {
  /// The first line whose preferred rendering it is.
  var owner: [String: LintLine] = [:]
  /// By the number of the entry.
  var all: [Int: Set<String>] = [:]

  init(_ lines: [LintLine], _ column: EntryTable.Column) {
    for line in lines {
      let renderings = line.alternatives(column).map(foldedTerm)
      all[line.entry, default: []].formUnion(renderings)
      guard !line.isVariant, let first = renderings.first, !first.isEmpty else { continue }
      if owner[first] == nil { owner[first] = line }
    }
  }
}
