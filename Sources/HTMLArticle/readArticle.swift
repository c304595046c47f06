/// Reads a page's bytes into an article.
///
/// Bytes are decoded, the page parsed, the element that holds the article chosen and its blocks
/// read; where the page shows less than its JSON-LD's `articleBody`, that is taken. A page without
/// either gives what its main part shows. `encoding` overrules what the page declares. Throws
/// `ArticleError` for what is no page.
public func readArticle(
  _ bytes: [UInt8], encoding: CharacterEncoding? = nil
) throws(ArticleError) -> Article {
  try readPage(bytes, encoding: encoding).article
}

/// As `readArticle`, and why the text is what it is.
public func explainArticle(
  _ bytes: [UInt8], encoding: CharacterEncoding? = nil
) throws(ArticleError) -> (article: Article, explanation: Explanation) {
  let reading = try readPage(bytes, encoding: encoding)
  return (reading.article, Explanation(reading))
}

/// A page and all that was decided about it.
struct PageReading {
  var page: Page
  var article: Article
  var body: ChosenBody
  /// The blocks of the body, judged.
  var blocks: [(block: Block, fate: BlockFate)]
  var source: TextSource
}

/// Where the text of an article was found.
enum TextSource {
  case page, structuredData, mainPart
}

func readPage(
  _ bytes: [UInt8], encoding: CharacterEncoding?
) throws(ArticleError) -> PageReading {
  let text = try pageText(bytes, encoding)
  let page = try readWithLibXML2(repairMarkup(text.bytes))
  let structured = StructuredArticle(page)
  var body = chooseBody(page, paidClasses: structured?.paidClasses ?? [])
  let allBlocks = readBlocks(page, in: body)
  body.textEnd = textEnd(allBlocks)
  var article = readMetadata(page, structured, body: body)
  article.encoding = text.encoding
  article.repairedCharacters = text.repaired
  var blocks = judgeBlocks(allBlocks, title: article.title)
  var source = TextSource.page
  if let structuredText = structured?.body {
    let evidence = TextEvidence(structuredText)
    if evidence.contradicts(
      blocks.lazy.filter { $0.fate == .kept && $0.block.isSentence }.map(\.block))
    {
      if let other = evidence.body(page, like: body) {
        body = other
        blocks = judgeBlocks(readBlocks(page, in: body), title: article.title)
      } else {
        source = .structuredData
        article.paragraphs = paragraphs(ofStructured: structuredText)
      }
    }
  }
  if source == .page, !blocks.contains(where: { $0.fate == .kept && $0.block.isSentence }) {
    source = .mainPart
    body = chooseAnyBody(page)
    blocks = judgeAnyBlocks(readBlocks(page, in: body), title: article.title)
    if article.title == nil, !blocks.contains(where: { $0.fate == .kept }) { throw .empty }
  }
  if source != .structuredData {
    article.paragraphs = paragraphs(
      blocks.filter { $0.fate == .kept }.map(\.block), of: page, standfirst: article.standfirst)
  }
  article.isStub = isStub(page, article, blocks.map(\.fate))
  return PageReading(page: page, article: article, body: body, blocks: blocks, source: source)
}

private func textEnd(_ blocks: [Block]) -> Int? {
  guard let last = blocks.lastIndex(where: { $0.isSentence && $0.linkBytes * 2 < $0.text.count })
  else { return nil }
  return blocks[min(last + 1, blocks.count - 1)].texts.upperBound + 1
}

private func paragraphs(
  _ blocks: [Block], of page: Page, standfirst: String?
) -> [Article.Paragraph] {
  var paths = XPaths(page)
  return blocks.enumerated().map { index, block in
    let text = String(decoding: block.text, as: UTF8.self)
    let isStandfirst = index < 3 && block.role == .paragraph && text == standfirst
    return Article.Paragraph(
      text, role: isStandfirst ? .standfirst : block.role, xpath: paths.path(of: block.node))
  }
}

/// The lines of a JSON-LD `articleBody`, or the blocks of its markup.
private func paragraphs(ofStructured text: String) -> [Article.Paragraph] {
  let lower = text.lowercased()
  if ["<p", "<br", "<div", "<h2"].contains(where: lower.contains),
    let page = try? readWithLibXML2(repairMarkup(Array(text.utf8)))
  {
    let body = ChosenBody(root: 0, left: Array(repeating: false, count: page.count))
    return readBlocks(page, in: body).map {
      Article.Paragraph(String(decoding: $0.text, as: UTF8.self), role: $0.role)
    }
  }
  return text.split(whereSeparator: \.isNewline).map { textOfMarkup(String($0)) }
    .filter { !$0.isEmpty }.map { Article.Paragraph($0) }
}

/// Reads a plain text into an article of one paragraph a line. Decoded as a page is; empty lines
/// are left out.
public func readPlainText(
  _ bytes: [UInt8], encoding: CharacterEncoding? = nil
) throws(ArticleError) -> Article {
  let text = try pageText(bytes, encoding)
  let lines = text.bytes.split { $0 == 0x0A || $0 == 0x0D }.map { line in
    var clean = CleanText()
    clean.append(line)
    return String(decoding: clean.finished(), as: UTF8.self)
  }
  let paragraphs = lines.filter { !$0.isEmpty }.map { Article.Paragraph($0) }
  guard !paragraphs.isEmpty else { throw .empty }
  return Article(
    encoding: text.encoding, repairedCharacters: text.repaired, paragraphs: paragraphs)
}

/// The page's text, if the bytes are text at all.
private func pageText(
  _ bytes: [UInt8], _ encoding: CharacterEncoding?
) throws(ArticleError) -> DecodedText {
  if let kind = sniffOtherKind(bytes) { throw .notHTML(kind) }
  let text = decode(bytes, as: encoding)
  guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  return text
}
