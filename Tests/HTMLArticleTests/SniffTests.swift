import Testing

@testable import HTMLArticle

@Suite struct SniffTests {
  @Test(
    arguments: [
      (Array("%PDF-1.4\n%âãÏÓ".utf8), "a PDF document"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
      ([0x1F, 0x8B, 8, 0], "a gzip archive"),
      ([0x78, 0x9C, 1, 2], "zlib-compressed data"),
      ([0x50, 0x4B, 3, 4], "a ZIP archive (or an office document)"),
      (Array("WARC/1.0\r\n".utf8), "a WARC web archive"),
      ([1, 2, 3, 4, 5, 6, 7, 8, 0x41], "binary data"),
    ] as [([UInt8], String)])
  func otherKindsAreNamed(bytes: [UInt8], kind: String) {
    #expect(throws: ArticleError.notHTML(kind)) { try readArticle(bytes) }
    #expect(throws: ArticleError.notHTML(kind)) { try readPlainText(bytes) }
  }

  @Test(arguments: [
    "", "  \n\t\r\n", "\0\0\0\0\0", "\u{FEFF}", "<!DOCTYPE html>", "<p></p><!-- a -->",
  ])
  func emptyPages(page: String) {
    #expect(throws: ArticleError.empty) { try read(page) }
  }

  @Test func messagesAreOneLine() {
    for error in [ArticleError.notHTML("a PDF document"), .empty, .tooLarge] {
      #expect(!error.description.contains("\n"))
    }
    #expect(ArticleError.notHTML("a PDF document").description.hasPrefix("this is a PDF document"))
  }
}
