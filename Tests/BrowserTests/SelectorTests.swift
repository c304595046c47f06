import Foundation
import HTMLArticle
import QuoteFormats
import QuoteKit
import Testing

private let package = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// A folder of other pages than the corpus's. Their scripts do not run: they may leave the frame.
private let otherPages = ProcessInfo.processInfo.environment["QUOTES_PAGES"]

private func pages() throws -> [URL] {
  let folder = otherPages.map { URL(filePath: $0) } ?? package.appending(path: "Corpus/pages")
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
  return paths.filter { $0.hasSuffix(".html") }.sorted().map { folder.appending(path: $0) }
}

/// A browser finds every quotation of every page where its annotation says.
@Suite struct SelectorTests {
  struct Answer: Decodable {
    var problem: String?
    var selected: String?
    var exact: String?
    var contextAgrees: Bool?
    /// Whether the text fragment's words are seen.
    var isShown: Bool?
  }

  /// A page's annotations, and the words that each of their targets must select.
  struct Work {
    var page: URL
    var annotations: String
    var expected: [[String]]
  }

  @Test(
    .enabled(if: Chromium.installed != nil, "Chromium is not installed: make browser-test does it"))
  func everyQuotationIsSelected() throws {
    let french = try French()
    let work = try pages().compactMap { try annotate($0, using: french) }
    #expect(!work.isEmpty)
    let answers = try resolve(work)
    #expect(answers.count == work.count)
    var resolved = 0
    for (page, found) in zip(work, answers) {
      #expect(found.map(\.count) == page.expected.map(\.count))
      for (answer, words) in zip(found.joined(), page.expected.joined()) {
        let selected = shown(answer.selected ?? "")
        #expect(
          answer.problem == nil && (selected == words || selected == shown(twiceEncoded(words)))
            && answer.exact == answer.selected && answer.contextAgrees == true
            && (answer.isShown == true || otherPages != nil),
          "\(page.page.path): “\(words)”: \(answer)")
        resolved += 1
      }
    }
    #expect(resolved > 0)
    print("\(resolved) targets of \(work.count) pages looked up")
  }

  private func annotate(_ page: URL, using french: French) throws -> Work? {
    let bytes = try Array(Data(contentsOf: page))
    let (article, places) = try placeArticle(bytes)
    // The text of JSON-LD stands in no element.
    guard places.contains(where: { $0 != nil }) else { return nil }
    let paragraphs = article.paragraphs.map {
      Paragraph($0.text, role: $0.role == .heading ? .heading : .body)
    }
    let quoted = QuotedArticle(
      path: page.path, article: article, findings: findQuotations(in: paragraphs, using: french))
    let annotations = annotationsJSON(quoted, places: places, form: .line)
    let expected = quoted.findings.quotations.map { quotation in
      let text = Array(article.paragraphs[quotation.paragraph].text.utf8)
      return quotation.spans.map { String(decoding: text[$0], as: UTF8.self) }
    }
    return Work(
      page: page, annotations: String(decoding: annotations, as: UTF8.self), expected: expected)
  }

  private func resolve(_ work: [Work]) throws -> [[[Answer]]] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "quotes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let items = work.map {
      "{\"address\": \"\($0.page.absoluteString)\", \"annotations\": \($0.annotations)}"
    }
    let script = try String(
      contentsOf: package.appending(path: "Tests/BrowserTests/resolve.js"), encoding: .utf8)
    let data =
      "const runsScripts = \(otherPages == nil); const work = [\(items.joined(separator: ",\n"))];"
      .replacing("</", with: "<\\/").replacing("<!--", with: "<\\!--")
    let harness = folder.appending(path: "harness.html")
    try "<!DOCTYPE html><meta charset=utf-8><body><script>\(data)\n\(script)</script>"
      .write(to: harness, atomically: true, encoding: .utf8)
    let document = try #require(Chromium.installed).document(harness, in: folder)
    let answers = document.firstRange(of: "<pre id=\"answers\">")
    let start = try #require(answers, "Chromium gave no answers")
    let encoded = String(document[start.upperBound...].prefix { $0 != "<" })
    let json = try #require(encoded.removingPercentEncoding)
    return try JSONDecoder().decode([[[Answer]]].self, from: Data(json.utf8))
  }

  /// Words as the article has them: layout white space and what is invisible folded, in NFC.
  private func shown(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { !["\u{AD}", "\u{200B}", "\u{FEFF}"].contains($0) }
    let words = String(String.UnicodeScalarView(visible))
      .split { [" ", "\n", "\t", "\r", "\r\n", "\u{C}"].contains($0) }
    return words.joined(separator: " ").precomposedStringWithCanonicalMapping
  }

  /// Words whose UTF-8 was taken for windows-1252, as a browser shows them on such a page.
  private func twiceEncoded(_ text: String) -> String {
    String(data: Data(text.utf8), encoding: .windowsCP1252) ?? text
  }
}
