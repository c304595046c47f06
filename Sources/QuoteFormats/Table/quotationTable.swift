public import HTMLArticle
import QuoteKit

/// The quotations of one article as a table for a person to read, each line ended by U+000A.
public func quotationTable(_ quoted: QuotedArticle, _ style: TableStyle) -> String {
  let quotations = quoted.findings.quotations
  guard !quotations.isEmpty else { return style.line("No quotations.", .dim) }
  let speakers = quoted.speakersByID
  var table = Table(
    columns: [
      Table.Column(title: "Speaker", least: 14, most: min(28, style.width / 4)),
      Table.Column(title: "Kind", least: 8, most: 8),
      Table.Column(title: "Quotation", least: 24, most: 96),
      Table.Column(title: "Cue", least: 8, most: min(22, style.width / 6)),
    ], widest: 2)
  var introduced: Set<String> = []
  for quotation in quotations {
    let speaker = quotation.speaker.flatMap { speakers[$0] }
    let isNew = speaker.map { introduced.insert($0.id).inserted } ?? false
    table.rows.append([
      speakerCell(speaker, showsRole: isNew),
      Table.Cell(quotation.kind.rawValue, Style(quotation.kind)),
      Table.Cell(shown(quotation, in: quoted.article)),
      Table.Cell(quotation.cue?.text ?? "", .italic),
    ])
  }
  let summary = wrap(summary(quoted), width: style.width).map { style.line($0, .dim) }
  return table.text(style) + "\n" + summary.joined()
}

/// The line above an article's table where several articles are shown.
public func articleHeading(_ article: Article, path: String, _ style: TableStyle) -> String {
  let title = article.title.map { wrap($0, width: style.width) } ?? []
  let path = wrap(path, width: style.width)
  return title.map { style.line($0, .bold) }.joined() + path.map { style.line($0, .dim) }.joined()
}

private func speakerCell(_ speaker: Speaker?, showsRole: Bool) -> Table.Cell {
  guard let speaker else { return Table.Cell("—", .dim) }
  var cell = Table.Cell(speaker.name, .bold)
  // An unnamed speaker's description often is the role.
  if showsRole, let role = speaker.roles.first, !speaker.name.contains(role) {
    cell.parts.append((role, .dim))
  }
  return cell
}

/// The words between guillemets, as in French print; reported words without marks stay without.
/// An ellipsis stands where an incise cuts them.
private func shown(_ quotation: Quotation, in article: Article) -> String {
  var words = quotation.text
  if quotation.spans.count > 1 {
    let text = article.paragraphs[quotation.paragraph].text
    words = quotation.spans.map { String(passage($0, of: text)) }
      .joined(separator: " … ")
  }
  return quotation.kind == .indirect ? words : "«\u{A0}\(words)\u{A0}»"
}

private func summary(_ quoted: QuotedArticle) -> String {
  let quotations = quoted.findings.quotations
  let kinds = Quotation.Kind.allCases.compactMap { kind -> String? in
    let count = quotations.count { $0.kind == kind }
    return count == 0 ? nil : "\(count) \(kind.rawValue)"
  }
  let speakers = quoted.findings.speakers.count
  return "\(counted(quotations.count, "quotation")) (\(kinds.joined(separator: ", "))), "
    + counted(speakers, "speaker")
}

func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension Style {
  init(_ kind: Quotation.Kind) {
    switch kind {
    case .direct: self = .green
    case .partial: self = .yellow
    case .indirect: self = .blue
    case .nonquote: self = .dim
    }
  }
}
