/// French forms that stand twice in the glossary, folded. A deprecated line may repeat a form: it
/// names renderings to avoid.
func checkDuplicates(_ lines: [LintLine]) -> [Problem] {
  var problems: [Problem] = []
  var seen: [String: (form: String, place: Place, entry: Int)] = [:]
  for line in lines where !line.isDeprecated {
    for column in [EntryTable.Column.fr, .frVariants] {
      let forms = column == .fr ? [line.cell(.fr)] : line.alternatives(column)
      for form in forms where !form.isEmpty {
        let key = foldedTerm(form)
        if let first = seen[key] {
          // "chinois" and "Chinois", the word and the people, are one entry.
          if first.entry == line.entry, form != first.form { continue }
          let kind: Problem.Kind =
            form == first.form
            ? .repeatedTerm(form, first: first.place)
            : .sameFolded(form, other: first.form, first: first.place)
          problems.append(line.problem(kind, column, isWarning: form != first.form))
        } else {
          seen[key] = (form, line.table.place(line.row, column), line.entry)
        }
      }
    }
  }
  return problems
}
