/// Reads a page's bytes into an article.
///
/// Bytes are decoded, the page parsed, the element that holds the article chosen and its blocks
/// read; where the page shows no text, the `articleBody` of its JSON-LD is taken. A page
/// without either gives what its main part shows. Throws `ArticleError` for what is no page.
public func readArticle(_ bytes: [UInt8]) throws(ArticleError) -> Article {
  let page = try readWithLibXML2(repairMarkup(try pageText(bytes)))
  let body = chooseBody(page)
  let structured = StructuredArticle(page)
  var article = readMetadata(page, structured, body: body)
  let blocks = keepArticleBlocks(readBlocks(page, in: body), title: article.title)
  if blocks.contains(where: \.isSentence) {
    article.paragraphs = paragraphs(blocks, of: page)
  } else if let text = structured?.body {
    article.paragraphs = paragraphs(text)
  } else {
    let blocks = readBlocks(page, in: chooseAnyBody(page))
    if blocks.isEmpty, article.title == nil { throw .empty }
    article.paragraphs = paragraphs(keepAnyBlocks(blocks, title: article.title), of: page)
  }
  return article
}

private func paragraphs(_ blocks: [Block], of page: Page) -> [Article.Paragraph] {
  var paths = XPaths(page)
  return blocks.map {
    Article.Paragraph(
      String(decoding: $0.text, as: UTF8.self), role: $0.role, xpath: paths.path(of: $0.node))
  }
}

/// The lines of a JSON-LD `articleBody`, which may hold markup.
private func paragraphs(_ text: String) -> [Article.Paragraph] {
  text.split(whereSeparator: \.isNewline).map { textOfMarkup(String($0)) }
    .filter { !$0.isEmpty }.map { Article.Paragraph($0) }
}

/// Reads a plain text into an article of one paragraph a line. Decoded as a page is; empty lines
/// are left out.
public func readPlainText(_ bytes: [UInt8]) throws(ArticleError) -> Article {
  let text = try pageText(bytes)
  let lines = text.split { $0 == 0x0A || $0 == 0x0D }.map { line in
    var clean = CleanText()
    clean.append(line)
    return String(decoding: clean.finished(), as: UTF8.self)
  }
  let paragraphs = lines.filter { !$0.isEmpty }.map { Article.Paragraph($0) }
  guard !paragraphs.isEmpty else { throw .empty }
  return Article(paragraphs: paragraphs)
}

/// Well-formed UTF-8, if the bytes are text at all.
private func pageText(_ bytes: [UInt8]) throws(ArticleError) -> [UInt8] {
  if let kind = sniffOtherKind(bytes) { throw .notHTML(kind) }
  let text = decode(bytes)
  guard text.contains(where: { $0 > 0x20 }) else { throw .empty }
  return text
}
