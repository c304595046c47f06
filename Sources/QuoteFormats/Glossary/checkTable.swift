import GlossaryKit

/// What does not agree with the glossary as a table for a person to read.
public func checkTable(_ checked: CheckedTranslation, _ style: TableStyle) -> String {
  guard !checked.findings.isEmpty else {
    return style.line("Nothing to report.", .dim)
  }
  var table = Table(
    columns: [
      Table.Column(title: "Finding", least: 12, most: 12),
      Table.Column(title: "Source", least: 12, most: min(32, style.width / 4)),
      Table.Column(title: "Counts", least: 6, most: 9),
      Table.Column(title: "Expected", least: 12, most: 60),
      Table.Column(title: "Found", least: 8, most: min(30, style.width / 4)),
    ], widest: 3)
  for finding in checked.findings {
    table.rows.append([
      Table.Cell(finding.kind.rawValue, colour(finding.kind)),
      Table.Cell(finding.source, .bold),
      Table.Cell(counts(finding)),
      Table.Cell(finding.expected.joined(separator: ", ")),
      Table.Cell(finding.found.joined(separator: ", ")),
    ])
  }
  let kinds = CheckFinding.Kind.allCases.compactMap { kind -> String? in
    let count = checked.findings.count { $0.kind == kind }
    return count == 0 ? nil : "\(count) \(kind.rawValue)"
  }
  return table.text(style) + "\n"
    + style.line(
      "\(counted(checked.findings.count, "finding")) (\(kinds.joined(separator: ", ")))", .dim)
}

/// How often the source has it, and the translation.
private func counts(_ finding: CheckFinding) -> String {
  finding.kind == .script
    ? String(finding.targetCount) : "\(finding.sourceCount) → \(finding.targetCount)"
}

private func colour(_ kind: CheckFinding.Kind) -> Style {
  switch kind {
  case .missing, .forbidden, .number: .yellow
  case .fewer: .dim
  case .inconsistent, .script: .blue
  }
}
