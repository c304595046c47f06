import QuoteKit

/// Speakers as a table for a person to read, each line ended by U+000A. The number of articles is
/// shown where there were several.
public func speakerTable(
  _ speakers: [SpeakerTally.Entry], articles: Int, _ style: TableStyle
) -> String {
  guard !speakers.isEmpty else { return style.line("No speakers.", .dim) }
  var table = Table(
    columns: [
      Table.Column(title: "Speaker", least: 14, most: min(44, style.width * 2 / 5)),
      Table.Column(title: "Type", least: 6, most: 12),
      Table.Column(title: "Role", least: 16, most: 80),
      Table.Column(title: "Quotations", least: 10, most: 10, alignRight: true),
    ], widest: 2)
  if articles > 1 {
    table.columns.append(Table.Column(title: "Articles", least: 8, most: 8, alignRight: true))
  }
  for speaker in speakers {
    var row = [
      Table.Cell(speaker.name, .bold), Table.Cell(speaker.type.rawValue),
      Table.Cell(speaker.roles.joined(separator: "; "), .dim),
      Table.Cell(String(speaker.quotations)),
    ]
    if articles > 1 { row.append(Table.Cell(String(speaker.articles.count))) }
    table.rows.append(row)
  }
  return table.text(style)
}
