import Testing

@testable import HTMLArticle

@Suite struct DecodeTests {
  static let ascii = "« Nous ne céderons pas »"

  /// Bytes of a page in a single-byte encoding, by the table under test's own inverse.
  func encode(_ text: String, _ encoding: CharacterEncoding) -> [UInt8] {
    let upper = SingleByteTable.upperHalf(of: encoding) ?? []
    return text.unicodeScalars.map { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      return upper.firstIndex(of: scalar).map { UInt8(0x80 + $0) } ?? UInt8(ascii: "?")
    }
  }

  @Test(arguments: [
    "", "<meta charset=\"utf-8\">", "<meta charset=\"iso-8859-1\">", "<meta charset=windows-1252>",
    "<meta charset=\"utf-16\">", "<meta charset=\"x-klingon\">", "<META CHARSET = 'Utf8' >",
    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\">",
  ])
  func utf8IsReadAsUTF8WhateverIsDeclared(head: String) throws {
    #expect(try read(samplePage(head: head)).paragraphs.first?.text == firstSentence)
  }

  @Test(arguments: [
    ("iso-8859-1", CharacterEncoding.windows1252), ("windows-1252", .windows1252),
    ("utf-8", .windows1252), ("Latin1", .windows1252),
    ("macintosh", CharacterEncoding(label: "macintosh") ?? .utf8),
  ])
  func singleByteEncodings(label: String, encoding: CharacterEncoding) throws {
    let page = samplePage(head: "<meta charset=\"\(label)\">")
    #expect(try readArticle(encode(page, encoding)).paragraphs.first?.text == firstSentence)
  }

  @Test func latin9HasTheEuroAndTheLigature() {
    #expect(
      decode([0xE9, 0x20, 0xA4, 0x20, 0xBD] + Array("<meta charset=iso-8859-15>".utf8)).bytes
        .starts(
          with: Array("é € œ".utf8)))
  }

  @Test func undeclaredBytesThatAreNotUTF8AreWindows1252() {
    #expect(
      decode([0x93, 0x6F, 0x75, 0x69, 0x94, 0x20, 0x92, 0x9C, 0x80]).bytes
        == Array("“oui” ’œ€".utf8))
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(bigEndian: Bool, mark: Bool) throws {
    let text = (mark ? "\u{FEFF}" : "") + samplePage(head: "")
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
    #expect(try readArticle(bytes).paragraphs.first?.text == firstSentence)
  }

  @Test func byteOrderMarkBeatsMeta() throws {
    let page = "\u{FEFF}" + samplePage(head: "<meta charset=\"iso-8859-1\">")
    #expect(try read(page).paragraphs.first?.text == firstSentence)
  }

  @Test func aFewBadBytesNeverSwitchThePage() throws {
    var page = Array(samplePage(head: "").utf8)
    let at = try #require(page.firstIndex(of: "deuxi", in: 0..<page.count))
    page.insert(contentsOf: [0xE9, 0x20, 0xFF, 0x20, 0xED, 0xA0, 0x80, 0x20], at: at)
    let texts = try readArticle(page).paragraphs.map(\.text)
    #expect(texts == [firstSentence, "\u{FFFD} \u{FFFD} \u{FFFD} " + secondSentence])
  }

  @Test func truncatedCharacterIsOneMark() {
    #expect(decode(Array("« été ».".utf8) + [0xE2, 0x80]).bytes == Array("« été ».\u{FFFD}".utf8))
  }

  @Test func nullsAreDropped() {
    #expect(
      decode(Array("pa\0ra\0graphe très long".utf8)).bytes == Array("paragraphe très long".utf8))
  }

  @Test(arguments: [
    ("<script>var a = '<meta charset=macintosh>';</script><meta charset=iso-8859-1>"),
    ("<!-- <meta charset=macintosh> --><meta charset=iso-8859-1>"),
    ("<a href=\"data:image/svg+xml;charset=macintosh,%3csvg\"><meta charset=iso-8859-1>"),
    ("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><meta name=a content=\"charset\">"),
  ])
  func onlyRealDeclarationsCount(head: String) {
    #expect(declaredEncoding(Array(head.utf8)) == .windows1252)
  }

  @Test func wellFormedness() {
    let bad: [[UInt8]] = [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xC3],
      [0x80],
    ]
    for bytes in bad { #expect(sequenceLength(bytes, at: 0) == 0) }
    for text in ["é", "’", "𝄞"] {
      #expect(sequenceLength(Array(text.utf8), at: 0) == text.utf8.count)
    }
  }
}
