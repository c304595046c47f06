import HTMLArticle
import Testing

@testable import QuoteFormats

@Suite struct ScalarOffsetsTests {
  @Test func countsScalarsOfTheWholeText() {
    let texts = ["Été — 浙江 🎈", "", String(repeating: "éa", count: 500)]
    let article = Article(paragraphs: texts.map { Article.Paragraph($0) })
    let offsets = ScalarOffsets(article)
    #expect(offsets.paragraphs == [0..<10, 11..<11, 12..<1012])
    for (index, text) in texts.enumerated() {
      var utf8 = 0
      let start = offsets.paragraphs[index].lowerBound
      for (count, scalar) in text.unicodeScalars.enumerated() {
        let end = utf8 + UTF8.width(scalar)
        #expect(
          offsets.range(utf8..<end, inParagraph: index) == start + count..<start + count + 1)
        utf8 = end
      }
    }
  }
}
