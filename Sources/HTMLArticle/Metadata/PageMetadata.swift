/// What a page's own elements say about its article, gathered in one walk.
struct PageMetadata {
  /// The fields that `<meta>` elements give: the table `meta-names`.
  enum Field: String, CaseIterable {
    case title, standfirst, author, published, modified, site, section, url, language
  }

  /// The contents of `<meta>`, by lower-case `property`, `name` or `itemprop`; the first of each.
  private var metas: [String: String] = [:]
  private(set) var documentTitle: String?
  private(set) var canonical: String?
  private(set) var language: String?
  /// The first date of a `<time>`, or of an element marked `datePublished`.
  private(set) var published: String?
  private var publishedIsMarked = false
  /// The date of an element marked `dateModified`.
  private(set) var modified: String?
  /// `<h1>` elements in order.
  private(set) var titles: [Int] = []
  /// Elements marked as naming the author.
  private(set) var authorMarks: [Int] = []

  init(_ page: Page) {
    for node in 1..<max(page.count, 1) where page.isElement(node) {
      switch page.tag(node) {
      case .html: language = language ?? page.value(.lang, of: node)
      case .title: documentTitle = documentTitle ?? textOf(page, node)
      case .link: canonical = canonical ?? page.value(.href, of: node)
      case .meta: addMeta(page, node)
      case .h1: if titles.count < 32 { titles.append(node) }
      default: addMarks(page, node)
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

  private mutating func addMarks(_ page: Page, _ node: Int) {
    let isTime = page.tag(node) == .time
    guard page.nodes[node].count > 0 else { return }
    let isMarked = page.has(.itemprop, "datepublished", node)
    if isTime || isMarked, published == nil || isMarked && !publishedIsMarked,
      let date = date(page, node)
    {
      published = date
      publishedIsMarked = isMarked
    }
    if modified == nil, page.has(.itemprop, "datemodified", node) { modified = date(page, node) }
    if authorMarks.count < 8, page.has(.itemprop, "author", node) || page.has(.rel, "author", node)
    {
      authorMarks.append(node)
    }
  }

  private func date(_ page: Page, _ node: Int) -> String? {
    (page.value(.datetime, of: node) ?? page.value(.content, of: node)).flatMap(isoDate)
      ?? isoDate(textOf(page, node))
  }

  /// What the `<meta>` elements of a field say, the most trusted first.
  func metas(_ field: Field) -> [String] {
    (PageMetadata.names[field.rawValue] ?? []).lazy.compactMap { metas[$0] }.map(textOfMarkup)
      .filter { !$0.isEmpty }
  }

  func meta(_ field: Field) -> String? {
    for name in PageMetadata.names[field.rawValue] ?? [] {
      if let value = metas[name].map(textOfMarkup), !value.isEmpty { return value }
    }
    return nil
  }

  private static let names = Dictionary(
    ConventionTable.rows("meta-names", "field", "names").map {
      ($0.cells[0], $0.words(1).map(String.init))
    }, uniquingKeysWith: { first, _ in first })
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
