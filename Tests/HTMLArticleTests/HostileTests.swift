import Testing

@testable import HTMLArticle

@Suite(.timeLimit(.minutes(1))) struct HostileTests {
  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
  static let sentence = "<p>\(firstSentence)</p>"

  /// A page that is told by its beginning, for it has up to three million characters.
  struct Flood: CustomTestStringConvertible, Sendable {
    var page: String
    var testDescription: String {
      String(String.UnicodeScalarView(page.unicodeScalars.prefix(40))) + "…"
    }
  }

  static let floods = [
    many("<div>", 200_000) + sentence, many("<b>", 200_000) + sentence,
    many("<a href=x><b><i>", 50_000) + sentence, many("<table><tr><td>", 50_000) + sentence,
    many("<div>", 100_000) + many("</span></nav>", 100_000) + sentence,
    many("<ul>", 3_000) + many("<li><li></li></li>", 100_000) + sentence,
    sentence + many("<noscript>", 200_000), sentence + many("<title>", 200_000),
    sentence + many("<script><!-- <script></script>", 100_000),
    many("<!doctype [>", 200_000) + sentence, many("&", 200_000) + sentence,
    sentence + many("<", 200_000), sentence + many("<br>", 200_000),
    many("</p>", 100_000) + sentence,
    "<p " + many("class=a ", 200_000) + ">" + firstSentence,
    "<p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">" + firstSentence,
    "<\(many("x", 200_000))>" + sentence, "<p title=\"\(many("x", 1_000_000))\">" + firstSentence,
    "<p>e" + many("\u{301}\u{323}", 100_000) + "</p>" + sentence,
    "<script type=application/ld+json>" + many("[", 500_000) + "</script>" + sentence,
    many("<meta name=a content=b>", 100_000) + sentence,
    "<meta property=og:site_name content=A><meta property=og:title content=\"T"
      + many(" - A", 16_000) + "\">" + sentence,
  ].map(Flood.init)

  @Test(arguments: floods)
  func floodsEndSoonAndLoseNothing(flood: Flood) throws {
    let article = try read("<!DOCTYPE html><meta charset=utf-8>" + flood.page)
    #expect(article.paragraphs.contains { $0.text.contains(firstSentence) })
  }

  @Test func entitiesOfThePageAreNotRead() throws {
    let page = """
      <?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "ha">
      <!ENTITY b "&a;&a;&a;">]><html><body><p>&x;&b; \(firstSentence)</p></body></html>
      """
    #expect(try read(page).paragraphs.map(\.text) == ["&x;&b; " + firstSentence])
  }

  @Test func anyBytesAreReadOrRefused() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "<div", ">", "</", "<p>", "&#", "&laquo", "\"", "'", "=", "<!--", "-->", "<table>", "</td>",
      "<script>", "</script", "é", "\u{A0}", "<li>", "</p>", "class=main", "[", "<svg>",
      "texte, et. ", "\0",
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<200, using: &generator) {
        bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
        if Bool.random(using: &generator) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      _ = try? readArticle(bytes)
      _ = try? placeArticle(bytes)
      _ = try? explainArticle(bytes)
      _ = try? readPlainText(bytes)
    }
  }
}
