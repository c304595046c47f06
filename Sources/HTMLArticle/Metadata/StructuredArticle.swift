/// What a page's JSON-LD says about its article (schema.org Article and its kinds).
struct StructuredArticle {
  struct Author: Equatable {
    var name: String
    var isOrganisation: Bool
  }

  var headline: String?
  var description: String?
  var authors: [Author] = []
  var published: String?
  var modified: String?
  var publisher: String?
  var section: String?
  var language: String?
  var url: String?
  var body: String?
  /// What `isAccessibleForFree` says.
  var isFree: Bool?
  /// The classes of the parts that readers pay for (`hasPart`): text, though it may be called a wall.
  var paidClasses: [String] = []

  /// The first article of the page's data; nil if there is none.
  init?(_ page: Page) {
    let graph = Graph(page.structuredData.compactMap(JSONReader.read))
    guard let article = graph.objects.first(where: { isArticle($0) }) else { return nil }
    func text(_ value: JSON?) -> String? {
      value?.elements.first?.string.map(textOfMarkup).flatMap { $0.isEmpty ? nil : $0 }
    }
    headline = text(article["headline"]) ?? text(article["name"])
    description = text(article["description"])
    published = text(article["datePublished"])
    modified = text(article["dateModified"])
    let publishers = graph.resolve(article["publisher"])
    publisher = text(publishers.first?["name"]) ?? text(publishers.first)
    section = text(article["articleSection"])
    language = text(article["inLanguage"])
    url =
      text(article["url"])
      ?? text(article["mainEntityOfPage"]?["@id"] ?? article["mainEntityOfPage"])
    body = article["articleBody"]?.string
    paidClasses = (article["hasPart"]?.elements ?? []).compactMap { $0["cssSelector"]?.string }
      .filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) }
    switch article["isAccessibleForFree"] {
    case .bool(let free): isFree = free
    case .string(let word): isFree = word.lowercased() != "false"
    default: break
    }
    for author in graph.resolve(article["author"]).prefix(32) {
      let kinds = author["@type"]?.elements.compactMap(\.string) ?? ["Person"]
      for name in (author["name"] ?? author).elements {
        if let name = text(name) {
          authors.append(Author(name: name, isOrganisation: !kinds.contains("Person")))
        }
      }
    }
  }
}

/// The objects of a page's JSON-LD that stand for themselves, and all by their "@id".
private struct Graph {
  /// Those at the top, in lists and graphs, and what a page object says it is about.
  private(set) var objects: [JSON] = []
  private var named: [String: JSON] = [:]

  init(_ documents: [JSON]) {
    for value in documents.flatMap(\.elements) {
      objects.append(value)
      for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = value[name] { objects += inner.elements }
      }
    }
    for object in objects {
      if let id = object["@id"]?.string, named[id] == nil { named[id] = object }
    }
  }

  /// A value's elements, references to other objects replaced by what they name.
  func resolve(_ value: JSON?) -> [JSON] {
    (value?.elements ?? []).map { element in
      guard element["name"] == nil, let id = element["@id"]?.string else { return element }
      return named[id] ?? element
    }
  }
}

private func isArticle(_ value: JSON) -> Bool {
  value["@type"]?.elements.contains {
    guard let kind = $0.string else { return false }
    return kind.hasSuffix("Article") || kind == "BlogPosting" || kind == "LiveBlogPosting"
      || kind == "Report"
  } ?? false
}

/// A value's text where it may hold character references and tags, some written twice
/// (`&amp;quot;`).
func textOfMarkup(_ markup: String) -> String {
  let text = textOfMarkupOnce(markup)
  return text.contains("&") && text.contains(";") ? textOfMarkupOnce(text) : text
}

private func textOfMarkupOnce(_ markup: String) -> String {
  guard markup.utf8.contains(UInt8(ascii: "&")) || markup.utf8.contains(UInt8(ascii: "<")),
    let page = try? readWithLibXML2(repairMarkup(Array(markup.utf8)))
  else { return cleaned(markup) }
  var clean = CleanText()
  for node in 0..<page.count {
    if page.isText(node) {
      clean.append(page.bytes[page.textRange(node)])
    } else if page.tag(node) == .br || page.tag(node).isBlock, !page.nodes[node].isImplied {
      clean.appendSpace()
    }
  }
  return String(decoding: clean.finished(), as: UTF8.self)
}
