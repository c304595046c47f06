/// What a page's JSON-LD says about its article (schema.org Article and its kinds).
struct StructuredArticle {
  var headline: String?
  /// Authors that are persons, as far as their types say.
  var authors: [String] = []
  var published: String?
  var publisher: String?
  var language: String?
  var url: String?
  var body: String?
  /// What `isAccessibleForFree` says.
  var isFree: Bool?

  /// The first article of the page's data; nil if there is none.
  init?(_ page: Page) {
    let objects = page.structuredData.compactMap(JSONReader.read).flatMap(StructuredArticle.objects)
    guard let article = objects.first(where: StructuredArticle.isArticle) else { return nil }
    func text(_ value: JSON?) -> String? {
      value?.elements.first?.string.map(textOfMarkup).flatMap { $0.isEmpty ? nil : $0 }
    }
    headline = text(article["headline"]) ?? text(article["name"])
    published = text(article["datePublished"])
    publisher = text(article["publisher"]?["name"] ?? article["publisher"])
    language = text(article["inLanguage"])
    url =
      text(article["url"])
      ?? text(article["mainEntityOfPage"]?["@id"] ?? article["mainEntityOfPage"])
    body = article["articleBody"]?.string
    switch article["isAccessibleForFree"] {
    case .bool(let free): isFree = free
    case .string(let word): isFree = word.lowercased() != "false"
    default: break
    }
    for author in article["author"]?.elements ?? [] {
      let kinds = author["@type"]?.elements.compactMap(\.string) ?? ["Person"]
      guard kinds.contains("Person") else { continue }
      for name in (author["name"] ?? author).elements {
        if let name = text(name) { authors.append(name) }
      }
    }
  }

  /// The objects that may be the page's article: those at the top, in lists and graphs, and what a
  /// page object says it is about.
  private static func objects(_ top: JSON) -> [JSON] {
    var found: [JSON] = []
    for value in top.elements {
      found.append(value)
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = value[name] { found += inner.elements }
      }
    }
    return found
  }

  private static func isArticle(_ value: JSON) -> Bool {
    value["@type"]?.elements.contains {
      guard let kind = $0.string else { return false }
      return kind.hasSuffix("Article") || kind == "BlogPosting" || kind == "LiveBlogPosting"
        || kind == "Report"
    } ?? false
  }
}

/// A value's text where it may hold character references and tags.
func textOfMarkup(_ markup: String) -> String {
  guard markup.utf8.contains(UInt8(ascii: "&")) || markup.utf8.contains(UInt8(ascii: "<")),
    let page = try? readWithLibXML2(repairMarkup(Array(markup.utf8)))
  else { return cleaned(markup) }
  var clean = CleanText()
  for node in 0..<page.count where page.isText(node) {
    clean.append(page.bytes[page.textRange(node)])
  }
  return String(decoding: clean.finished(), as: UTF8.self)
}
