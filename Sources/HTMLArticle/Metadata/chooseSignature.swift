/// Who signed an article. The first source that names a person decides, but a signature of a
/// newsroom or an agency is kept as the credit where no source names one.
func chooseSignature(
  _ page: Page, _ own: PageMetadata, _ structured: StructuredArticle?, body: ChosenBody,
  site: String?
) -> Signature? {
  let sources: [() -> [String]] = [
    { structured?.authors.map(\.name) ?? [] },
    { own.metas(.author).filter { !$0.contains("://") }.prefix(1).map { $0 } },
    { own.authorMarks.filter { isOwn(page, $0, body) }.map { textOf(page, $0) } },
    { signatures(page, body) },
  ]
  var unpersonal: Signature?
  for source in sources {
    let names = source().filter { !$0.isEmpty && $0.utf8.count < 200 }
    guard var signature = Signature(names.map { Signature($0, site: site) }) else { continue }
    if !signature.persons.isEmpty {
      signature.agencies = unique(signature.agencies + (unpersonal?.agencies ?? []))
      return signature
    }
    unpersonal = unpersonal ?? signature
  }
  return unpersonal
}

/// Whether an element belongs to the article's head or text, not to a link to another article.
private func isOwn(_ page: Page, _ node: Int, _ body: ChosenBody) -> Bool {
  guard node < body.textEnd ?? page.end(body.root) else { return false }
  var node = page.parent(node)
  while node > 0 {
    switch page.tag(node) {
    case .aside, .nav, .footer, .li: return false
    default: break
    }
    node = page.parent(node)
  }
  return true
}

/// Short texts that begin with « Par », up to the article's end.
private func signatures(_ page: Page, _ body: ChosenBody) -> [String] {
  for node in 1..<max(page.end(body.root), 1) where page.isText(node) {
    var start = page.textRange(node)
    guard start.count < 200 else { continue }
    while let first = start.first, page.bytes[first].isLayoutSpace { start.removeFirst() }
    guard page.bytes.hasPrefix("par", at: start.lowerBound),
      start.count == 3 || start.count > 3 && page.bytes[start.lowerBound + 3] <= 0x20
    else { continue }
    let parent = page.parent(node)
    guard page.subtree(parent).count < 32, isOwn(page, node, body) else { continue }
    let line = textOf(page, parent)
    if line.hasPrefix("Par ") || line.hasPrefix("PAR "), line.utf8.count < 100,
      splitByline(line).contains(where: { isPerson($0, site: nil) })
    {
      return [line]
    }
  }
  return []
}
