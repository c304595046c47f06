public import HTMLArticle

/// An article as Markdown (CommonMark), its metadata before it as YAML, which pandoc reads.
public func markdown(_ article: Article) -> String {
  var out = frontMatter(article)
  if let title = article.title { out += "# \(escaped(title))\n\n" }
  var previous: Article.Paragraph.Role?
  for paragraph in article.paragraphs {
    // Items of a list stand together.
    if let previous {
      out += paragraph.role == .listItem && previous == .listItem ? "" : "\n"
    }
    let text = escaped(paragraph.text)
    switch paragraph.role {
    case .heading: out += "## \(text)\n"
    case .listItem: out += "- \(text)\n"
    case .blockQuote: out += "> \(text)\n"
    case .standfirst: out += "**\(text)**\n"
    case .paragraph: out += "\(text)\n"
    }
    previous = paragraph.role
  }
  return out
}

/// Strings in double quotes, which YAML reads as JSON has them.
private func frontMatter(_ article: Article) -> String {
  func quoted(_ text: String) -> String {
    var writer = JSONWriter(.compact)
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
  let fields: [(String, [String])] = [
    ("title", article.title.map { [$0] } ?? []),
    ("author", article.bylines),
    ("date", article.published.map { [$0] } ?? []),
    ("publisher", article.site.map { [$0] } ?? []),
    ("lang", article.language.map { [$0] } ?? []),
    ("url", article.url.map { [$0] } ?? []),
    ("abstract", article.standfirst.map { [$0] } ?? []),
  ]
  let lines = fields.filter { !$0.1.isEmpty }.map { name, values in
    name == "author"
      ? "author: [\(values.map(quoted).joined(separator: ", "))]\n"
      : "\(name): \(values.map(quoted).joined())\n"
  }
  return lines.isEmpty ? "" : "---\n" + lines.joined() + "---\n\n"
}

/// What would mean something to Markdown stands behind a backslash.
private func escaped(_ text: String) -> String {
  var out = ""
  for character in text {
    if "\\`*_[]<>&".contains(character) { out.append("\\") }
    out.append(character)
  }
  // At the start of a line.
  if let first = out.first, "#+-=~|".contains(first) { return "\\" + out }
  let digits = out.prefix(while: \.isNumber)
  if !digits.isEmpty, let mark = out.dropFirst(digits.count).first, mark == "." || mark == ")" {
    return digits + "\\" + out.dropFirst(digits.count)
  }
  return out
}
