/// What a page's own elements say about its article, gathered in one walk.
struct PageMetadata {
  /// The contents of `<meta>`, by lower-case `property`, `name` or `itemprop`; the first of each.
  private var metas: [String: String] = [:]
  private(set) var documentTitle: String?
  private(set) var canonical: String?
  private(set) var language: String?
  /// The first date of a `<time>` or an element marked `datePublished`.
  private(set) var date: String?
  private var dateIsMarked = false
  /// `<h1>` elements in order.
  private(set) var titles: [Int] = []
  /// Elements marked as naming the author.
  private(set) var authorMarks: [Int] = []

  init(_ page: Page) {
    for node in 1..<max(page.count, 1) where !page.isText(node) {
      switch page.tag(node) {
      case .html: language = language ?? page.value(.lang, of: node)
      case .title: documentTitle = documentTitle ?? textOf(page, node)
      case .link: canonical = canonical ?? page.value(.href, of: node)
      case .meta: addMeta(page, node)
      case .h1: if titles.count < 32 { titles.append(node) }
      case .time: addDate(page, node, marked: page.has(.itemprop, "datepublished", node))
      default: if page.has(.itemprop, "datepublished", node) { addDate(page, node, marked: true) }
      }
      if authorMarks.count < 8, page.tag(node) != .meta,
        page.has(.itemprop, "author", node) || page.has(.rel, "author", node)
      {
        authorMarks.append(node)
      }
    }
  }

  private mutating func addMeta(_ page: Page, _ node: Int) {
    guard let content = page.value(.content, of: node), !content.isEmpty else { return }
    for attribute in [Attribute.property, .name, .itemprop] {
      if let name = page.value(attribute, of: node)?.lowercased(), metas[name] == nil {
        metas[name] = content
      }
    }
  }

  private mutating func addDate(_ page: Page, _ node: Int, marked: Bool) {
    guard date == nil || marked && !dateIsMarked,
      let value = page.value(.datetime, of: node) ?? page.value(.content, of: node), !value.isEmpty
    else { return }
    date = cleaned(value)
    dateIsMarked = marked
  }

  /// The first `<meta>` of these names that says anything.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let value = metas[name].map(textOfMarkup), !value.isEmpty { return value }
    }
    return nil
  }
}

/// All text of a node's subtree, cleaned.
func textOf(_ page: Page, _ node: Int) -> String {
  var clean = CleanText()
  for inner in page.subtree(node) {
    if page.isText(inner) {
      clean.append(page.bytes[page.textRange(inner)])
    } else if page.tag(inner) == .br || page.tag(inner).isBlock {
      clean.appendSpace()
    }
  }
  return String(decoding: clean.finished(), as: UTF8.self)
}
