import Foundation
import Testing

@testable import QuoteKit

/// An article annotated by hand comes out as annotated, to the letter; where it is at hand.
@Suite struct AnnotatedArticleTests {
  struct Annotation: Decodable {
    struct Entry: Decodable {
      var kind: String
      var paragraph: Int
      var content: [String]
      var speaker: String?
    }

    var entries: [Entry]
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/seed").standardized
  static let article = folder.appendingPathComponent("zhejiang-deepseek.txt")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: article.path), "needs ../shared/seed"))
  func asAnnotated() throws {
    let annotation = try JSONDecoder().decode(
      Annotation.self,
      from: Data(contentsOf: Self.folder.appendingPathComponent("zhejiang-deepseek.gold.json")))
    let paragraphs = try String(contentsOf: Self.article, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map { Paragraph(String($0)) }
    let findings = findQuotations(in: paragraphs, using: try French())
    let names = Dictionary(uniqueKeysWithValues: findings.speakers.map { ($0.id, $0.name) })
    let found = findings.quotations.filter { $0.kind != .nonquote }
    let wanted = annotation.entries.filter { $0.kind != "nonquote" }
    #expect(found.count == wanted.count)
    for entry in wanted {
      let text = entry.content.joined(separator: " ")
      let same = found.first {
        $0.paragraph == entry.paragraph && "\($0.kind)" == entry.kind && $0.text == text
      }
      let speaker = same?.speaker.flatMap { names[$0] }
      // An article may stand before an office's name, "du pays" behind it.
      let name = speaker.map { $0.hasPrefix("le ") ? String($0.dropFirst(3)) : $0 }
      #expect(name?.hasPrefix(entry.speaker ?? "") == true, "\(entry.kind) “\(text)”")
    }
  }
}
