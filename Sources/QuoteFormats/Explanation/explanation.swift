import HTMLArticle
import QuoteKit

/// Why each quotation of an article is one and who says so, for a person to read, each line ended by
/// U+000A. Paragraphs count from 1.
public func explanation(_ quoted: QuotedArticle, _ style: TableStyle) -> String {
  let quotations = quoted.findings.quotations
  guard !quotations.isEmpty else { return style.line("No quotations.", .dim) }
  let blocks = quotations.map { block($0, in: quoted, style) }
  return blocks.joined(separator: "\n") + "\n" + legend(style)
}

private func block(
  _ quotation: Quotation, in quoted: QuotedArticle, _ style: TableStyle
) -> String {
  let text = quoted.article.paragraphs[quotation.paragraph].text
  let heading = "\(quotation.id) · \(quotation.kind.rawValue) · \(sign(quotation.paragraph))"
  var fields = [("sieve", "\(quotation.foundBy) (\(quotation.pattern))")]
  fields.append(("confidence", confidence(quotation.confidence)))
  if quotation.kind != .nonquote {
    fields.append(("speaker", speaker(of: quotation, in: quoted)))
    if !quotation.trail.isEmpty {
      fields.append(
        ("trail", quotation.trail.map { step($0, in: quoted.article) }.joined(separator: " → ")))
    }
  }
  return style.line(heading, .bold) + MarkedText(quotation, in: text).text(style, indent: "  ")
    + fields.map { field($0, $1, style) }.joined()
}

/// A name in its column and beside it what it says.
private func field(_ name: String, _ value: String, _ style: TableStyle) -> String {
  let column = 12
  let lines = wrap(value, width: style.width - column - 2)
  return lines.enumerated().map { index, line in
    let title = index == 0 ? name : ""
    let space = String(repeating: " ", count: column - title.count)
    return "  " + Style.dim.applied(to: title, colour: style.colour) + space + line + "\n"
  }.joined()
}

private func speaker(of quotation: Quotation, in quoted: QuotedArticle) -> String {
  guard let speaker = quoted.findings.speaker(of: quotation) else {
    return "the article does not say"
  }
  guard let role = speaker.roles.first, !speaker.name.contains(role) else { return speaker.name }
  return "\(speaker.name), \(role)"
}

private func step(_ step: Quotation.Step, in article: Article) -> String {
  let most = step.kind == .quotation ? 60 : 160
  let words = clipped(
    passage(step.range, of: article.paragraphs[step.paragraph].text), to: most)
  let place = "“\(words)” \(sign(step.paragraph))"
  switch step.kind {
  case .source, .mention: return place
  case .quotation: return "\(step.quotation ?? "") \(place)"
  case .subject: return "subject \(place)"
  }
}

/// The first words of a long passage.
private func clipped(_ words: Substring, to most: Int) -> String {
  guard let end = words.index(words.startIndex, offsetBy: most, limitedBy: words.endIndex),
    end < words.endIndex
  else { return String(words) }
  let cut = words[..<end]
  return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
}

private func sign(_ paragraph: Int) -> String { "¶\(paragraph + 1)" }

/// "0.93": two digits behind the point.
private func confidence(_ share: Double) -> String {
  let hundredths = Int((share * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

/// What the colours, or the signs, stand for.
private func legend(_ style: TableStyle) -> String {
  let marks = MarkedText.Mark.allCases
  guard style.colour else {
    let signs = marks.map { "\($0.sign) \($0.rawValue)" }.joined(separator: "   ")
    return wrap(signs, width: style.width).map { style.line($0) }.joined()
  }
  let names = marks.map { $0.style(.direct).applied(to: $0.rawValue, colour: true) }
  return style.line(names.joined(separator: "   "))
}
