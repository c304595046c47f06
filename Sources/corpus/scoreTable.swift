/// The scores as an aligned table: a row for each part that deviates, or for all, then the total.
func scoreTable(_ scores: Scores, showingAll: Bool) -> String {
  let total = scores.total
  let measures = Tally.Measure.allCases.filter { total[$0].score != nil }
  let deviating = scores.parts.filter { !$0.deviations.isEmpty }
  let shown = showingAll ? scores.parts : deviating
  let rows =
    [[""] + measures.map(\.rawValue)]
    + (shown.map { ($0.name, $0.tally) } + [("all", total)]).map { name, tally in
      [name] + measures.map { measure in tally[measure].score.map(percentage) ?? "·" }
    }
  let asExpected = "\(scores.parts.count - deviating.count) of \(scores.parts.count) as expected"
  return aligned(rows) + "\n\n" + asExpected
}

/// The first column to the left, figures to the right.
func aligned(_ rows: [[String]]) -> String {
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  return rows.map { row in
    zip(row, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: cell.1 - cell.0.count)
      return index == 0 ? cell.0 + space : space + cell.0
    }.joined(separator: "  ")
  }.joined(separator: "\n")
}

/// "97.5" for 0.9754. Never rounded up to 100: that says that all is right.
func percentage(_ share: Double) -> String {
  let tenths = min(Int((share * 1000).rounded()), share < 1 ? 999 : 1000)
  return "\(tenths / 10).\(tenths % 10)"
}
