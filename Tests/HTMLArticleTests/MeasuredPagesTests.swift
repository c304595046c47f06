import Foundation
import HTMLArticle
import Testing

@Suite struct MeasuredPagesTests {
  @Test(.enabled(if: isPresent("seed"), "the first article's page is not at hand"))
  func firstArticle() throws {
    let text = String(decoding: try bytes("seed/zhejiang-deepseek.txt"), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasSuffix("|") }
    let article = try readArticle(try bytes("seed/zhejiang-deepseek.html"))
    #expect(article.paragraphs.map(\.text) == lines)
    #expect(article.title == "Le Zhejiang, « incubateur » mondial de technologies de pointe")
    #expect(article.published == "2025-02-03T08:00:00+07:00")
  }

  @Test(.enabled(if: isPresent("pages"), "the measured pages are not at hand"))
  func paragraphsOfMeasuredPages() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: shared.appending(path: "pages").path)
    var wanted = 0
    var found = 0
    for name in names where name.hasSuffix(".json") {
      let gold = try #require(
        try JSONSerialization.jsonObject(with: Data(try bytes("pages/" + name))) as? [String: Any])
      guard gold["genre"] as? String == "news",
        let paragraphs = gold["gold_paragraphs"] as? [String]
      else { continue }
      let page = try bytes("pages/" + name.replacing(".json", with: ".html"))
      let ours = Set(try readArticle(page).paragraphs.map { folded($0.text) })
      wanted += paragraphs.count
      found += paragraphs.count { ours.contains(folded($0)) }
    }
    try #require(wanted > 0)
    #expect(Double(found) >= 0.95 * Double(wanted))
  }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("\u{AD}", with: "").replacing("\u{200B}", with: "")
  }
}
