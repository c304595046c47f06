/// A page and all that was decided about it.
struct PageReading {
  var page: Page
  var article: Article
  var choice: TextChoice
}

/// Where the text of an article was found.
struct TextChoice {
  enum Source {
    /// An element of the page with running text.
    case element
    /// The page's main part, which has none.
    case mainPart
    /// The `articleBody` of the page's JSON-LD.
    case structuredData
  }

  var source: Source
  var body: ChosenBody
  /// The blocks of the body, judged.
  var blocks: [(block: Block, fate: BlockFate)]

  var keptBlocks: [Block] { blocks.filter { $0.fate == .kept }.map(\.block) }
}

/// Decodes and parses a page, chooses the article's text and reads what else is known of it.
func readPage(
  _ bytes: [UInt8], encoding: CharacterEncoding?
) throws(ArticleError) -> PageReading {
  let text = try pageText(bytes, encoding)
  let page = try readWithLibXML2(repairMarkup(text.bytes))
  let structured = StructuredArticle(page)
  var body = chooseBody(page, paidClasses: structured?.paidClasses ?? [])
  let blocks = readBlocks(page, in: body)
  body.textEnd = textEnd(blocks)
  var article = readMetadata(page, structured, body: body)
  article.encoding = text.encoding
  article.repairedCharacters = text.repaired
  let choice = chooseText(page, body, blocks, title: article.title, structured: structured?.body)
  if choice.source == .structuredData {
    article.paragraphs = structured?.body.map(paragraphs(ofStructured:)) ?? []
  } else {
    article.paragraphs = paragraphs(choice.keptBlocks, of: page, standfirst: article.standfirst)
    article.isStub = isStub(page, article, choice.blocks.map(\.fate))
  }
  if article.title == nil, article.paragraphs.isEmpty { throw .empty }
  return PageReading(page: page, article: article, choice: choice)
}

/// The chosen body's blocks, unless the page's JSON-LD speaks against them or they hold no sentence.
private func chooseText(
  _ page: Page, _ body: ChosenBody, _ blocks: [Block], title: String?, structured: String?
) -> TextChoice {
  var choice = TextChoice(
    source: .element, body: body, blocks: judgeBlocks(blocks, title: title))
  let evidence = structured.map(TextEvidence.init)
  if let evidence, evidence.contradicts(choice.keptBlocks.filter(\.isSentence)) {
    guard let other = evidence.body(page, like: body) else {
      choice.source = .structuredData
      return choice
    }
    choice.body = other
    choice.blocks = judgeBlocks(readBlocks(page, in: other), title: title)
  }
  guard !choice.keptBlocks.contains(where: \.isSentence) else { return choice }
  choice.source = .mainPart
  choice.body = chooseAnyBody(page)
  choice.blocks = judgeAnyBlocks(readBlocks(page, in: choice.body), title: title)
  return choice
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
