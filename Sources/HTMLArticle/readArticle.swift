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
func pageText(
  _ bytes: [UInt8], _ encoding: CharacterEncoding?
) throws(ArticleError) -> DecodedText {
  if let kind = sniffOtherKind(bytes) { throw .notHTML(kind) }
  let text = decode(bytes, as: encoding)
  guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
  return text
}
