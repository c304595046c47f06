import GlossaryKit
public import HTMLArticle

/// An article as TEI P5 (tei-c.org/guidelines): the metadata in the header, each paragraph with an
/// identifier of its own (`p1`, `p2` …). `inCorpus` counts the article among those of a
/// `teiCorpus`, which identifiers then tell (`a2p1`).
public func tei(_ article: Article, inCorpus number: Int? = nil) -> String {
  var writer = XMLWriter(identifierPrefix: number.map { "a\($0)" } ?? "")
  let language = article.language.map { " xml:lang=\"\(xmlEscaped($0))\"" } ?? ""
  if number == nil { writer.line(prolog) }
  writer.open("TEI", (number == nil ? namespace : "") + language)
  writer.header(of: article)
  writer.open("text")
  writer.open("body")
  writer.body(of: article)
  writer.close("body")
  writer.close("text")
  writer.close("TEI")
  return writer.text
}

/// What stands before and after the articles of a corpus.
public let teiCorpus = (
  start: """
  \(prolog)
  <teiCorpus\(namespace)>
  <teiHeader><fileDesc>
    <titleStmt><title>Articles</title></titleStmt>
    <publicationStmt><p>Extracted from web pages.</p></publicationStmt>
    <sourceDesc><p>Each article names its own.</p></sourceDesc>
  </fileDesc></teiHeader>

  """,
  end: "</teiCorpus>\n"
)

private let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
private let namespace = " xmlns=\"http://www.tei-c.org/ns/1.0\""

private struct XMLWriter {
  private(set) var text = ""
  private var depth = 0
  private let identifierPrefix: String

  init(identifierPrefix: String) { self.identifierPrefix = identifierPrefix }

  mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func open(_ name: String, _ attributes: String = "") {
    line("<\(name)\(attributes)>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  mutating func element(_ name: String, _ content: String) { element(name, "", content) }

  mutating func element(_ name: String, _ attributes: String, _ content: String) {
    line("<\(name)\(attributes)>\(xmlEscaped(content))</\(name)>")
  }

  mutating func header(of article: Article) {
    open("teiHeader")
    open("fileDesc")
    open("titleStmt")
    element("title", article.title ?? "")
    for name in article.bylines { element("author", name) }
    close("titleStmt")
    open("publicationStmt")
    line("<p>Extracted from a web page.</p>")
    close("publicationStmt")
    open("sourceDesc")
    open("bibl")
    if let title = article.title { element("title", " level=\"a\"", title) }
    if let site = article.site { element("publisher", site) }
    for agency in article.agencies { element("orgName", " type=\"agency\"", agency) }
    if let date = article.published {
      element("date", " type=\"published\" when-iso=\"\(xmlEscaped(date))\"", date)
    }
    if let date = article.modified {
      element("date", " type=\"modified\" when-iso=\"\(xmlEscaped(date))\"", date)
    }
    if let url = article.url { element("idno", " type=\"URI\"", url) }
    close("bibl")
    close("sourceDesc")
    close("fileDesc")
    if let standfirst = article.standfirst {
      open("profileDesc")
      open("abstract")
      element("p", standfirst)
      close("abstract")
      close("profileDesc")
    }
    close("teiHeader")
  }

  /// A heading starts a division; items of a list stand in one.
  mutating func body(of article: Article) {
    var isInList = false
    open("div")
    for (index, paragraph) in article.paragraphs.enumerated() {
      let identifier = " xml:id=\"\(identifierPrefix)p\(index + 1)\""
      let isItem = paragraph.role == .listItem
      if isItem != isInList {
        if isItem { open("list") } else { close("list") }
        isInList = isItem
      }
      switch paragraph.role {
      case .heading:
        if index > 0 {
          close("div")
          open("div")
        }
        element("head", identifier, paragraph.text)
      case .listItem: element("item", identifier, paragraph.text)
      case .blockQuote:
        open("quote")
        element("p", identifier, paragraph.text)
        close("quote")
      case .standfirst: element("p", identifier + " rend=\"standfirst\"", paragraph.text)
      case .paragraph: element("p", identifier, paragraph.text)
      }
    }
    if isInList { close("list") }
    if article.paragraphs.isEmpty { element("p", "") }
    close("div")
  }
}
