public import HTMLArticle

/// Why an article's text is what it is, for a person to read.
public func explanationText(
  _ explanation: Explanation, of article: Article, path: String, _ style: TableStyle
) -> String {
  var out = style.line(path, .bold)
  func add(_ label: String, _ lines: [String]) {
    for (index, line) in lines.enumerated() {
      let start = index == 0 ? label : ""
      let pad = String(repeating: " ", count: max(11 - start.count, 1))
      let wrapped = wrap(line, width: style.width - 11)
      for (number, piece) in wrapped.enumerated() {
        out += style.line(
          number == 0 ? start + pad + piece : String(repeating: " ", count: 11) + piece)
      }
    }
  }
  func described(_ part: Explanation.Part) -> String {
    "\(part.xpath ?? "(too deep)") – \(part.reason); \(counted(part.letters, "letter"))"
  }
  if let chosen = explanation.chosen {
    add("text", [described(chosen)])
  } else {
    add("text", ["the articleBody of the page's JSON-LD, of which the page shows less than half"])
  }
  add("beside", explanation.beside.map(described))
  add("left out", explanation.leftOut.map(described))
  add("dropped", explanation.droppedLines.map { "\($0.reason): \(shortened($0.text))" })
  add("gives", [counted(article.paragraphs.count, "paragraph")])
  return out
}

private func shortened(_ text: String) -> String {
  text.count <= 100 ? text : text.prefix(99) + "…"
}
