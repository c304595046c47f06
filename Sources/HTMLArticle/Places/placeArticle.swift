/// As `readArticle`, and where each paragraph stands in the page that a browser shows; nil for
/// paragraphs that stand in no element, as those of JSON-LD, and in texts of more than 4 MB.
///
/// A browser that is told the page's encoding is meant. In it the places hold for what libxml2 and
/// `repairMarkup` read as HTML5 has it.
public func placeArticle(
  _ bytes: [UInt8], encoding: CharacterEncoding? = nil
) throws(ArticleError) -> (article: Article, places: [PlacedParagraph?]) {
  let reading = try readPage(bytes, encoding: encoding)
  let article = reading.article
  let size = article.paragraphs.reduce(0) { $0 + $1.text.utf8.count }
  guard reading.choice.source != .structuredData, size <= mostPlacedText else {
    return (article, Array(repeating: nil, count: article.paragraphs.count))
  }
  let original =
    article.repairedCharacters > 0
    ? try readWithLibXML2(repairMarkup(decodeUnrepaired(bytes, as: encoding))) : nil
  var paths = XPaths(reading.page)
  var texts = ElementTexts(original ?? reading.page)
  let places = reading.choice.keptBlocks.map {
    PlacedParagraph(
      $0, of: reading.page, original: original, leavingOut: reading.choice.body.left, &paths,
      &texts)
  }
  return (article, places)
}

/// More than any article has. Placing it would take memory a hundred times its size.
private let mostPlacedText = 4 << 20
