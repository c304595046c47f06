/// How surely a mark says that an element holds the article.
enum MarkRank: Int, Comparable {
  case none, main, article, namedText, titledArticle, text
  /// Not a mark: it holds what the page's JSON-LD gives as the text.
  case evidence

  /// Marked as the text itself, not as a part of the page that holds it.
  var isText: Bool { self == .text || self == .namedText || self == .evidence }

  static func < (a: MarkRank, b: MarkRank) -> Bool { a.rawValue < b.rawValue }

  init(_ page: Page, _ node: Int, holdsTitle: Bool) {
    let tag = page.tag(node)
    if NameWords.builtIn.isMarkedText(page, node) {
      self = .text
    } else if tag == .article || page.has(.role, "article", node) {
      self = holdsTitle ? .titledArticle : .article
    } else if tag == .main || page.has(.role, "main", node) {
      self = .main
    } else if tag != .body, tag != .html,
      Boilerplate(page, node, inSentence: false) == .articleText
    {
      self = .namedText
    } else {
      self = .none
    }
  }

  /// What a reader is told.
  var description: String {
    switch self {
    case .none: "no mark; it holds most of the running text"
    case .main: "marked as the main part (<main> or role=main)"
    case .article: "marked as an article (<article> or role=article)"
    case .namedText: "named as an article's text by its class or id"
    case .titledArticle: "marked as an article, and holds the title"
    case .text: "marked as the text (itemprop=articleBody or the like)"
    case .evidence: "holds what the page's JSON-LD gives as articleBody"
    }
  }
}
