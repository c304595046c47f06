import Testing

@testable import HTMLArticle

@Suite struct EncodingTests {
  @Test(
    arguments: [
      ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"), ("big5", [0xA4, 0xA4, 0xB0, 0xEA], "中國"),
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"), ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
      ("windows-1250", [0xE8, 0xEC], "čě"), ("iso-8859-2", [0xE8, 0xEC], "čě"),
      ("koi8-r", [0xC4, 0xC1], "да"), ("windows-1251", [0xE4, 0xE0], "да"),
      ("ibm866", [0xA4, 0xA0], "да"), ("iso-8859-9", [0xFE, 0xF0], "şğ"),
    ] as [(String, [UInt8], String)])
  func otherEncodings(label: String, bytes: [UInt8], text: String) throws {
    let head = Array("<meta charset=\(label)><p>".utf8)
    #expect(decode(head + bytes).bytes == head + Array(text.utf8))
    let encoding = try #require(CharacterEncoding(label: label))
    #expect(decode(bytes, as: encoding).bytes == Array(text.utf8))
  }

  @Test func bytesThatStandForNothingAreMarked() throws {
    let encoding = try #require(CharacterEncoding(label: "gbk"))
    #expect(
      decode([0x61, 0xFF, 0x62, 0xD6], as: encoding).bytes == Array("a\u{FFFD}b\u{FFFD}".utf8))
  }

  @Test func theUserOverrulesThePage() throws {
    let bytes =
      Array("<meta charset=utf-8><p>Un assez long texte, en somme, ".utf8) + [0x8E, 0x74, 0x8E]
    let mac = try #require(CharacterEncoding(label: "MacIntosh"))
    #expect(try readArticle(bytes, encoding: mac).paragraphs.first?.text.hasSuffix("été") == true)
    #expect(try readArticle(bytes, encoding: mac).encoding?.name == "macintosh")
    let latin = try #require(CharacterEncoding(label: "Latin1"))
    #expect(try readPlainText([0xE9, 0x74, 0xE9], encoding: latin).paragraphs == [.init("été")])
  }

  @Test func aByteOrderMarkOverrulesTheUser() throws {
    let latin = try #require(CharacterEncoding(label: "latin1"))
    #expect(decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], as: latin).bytes == [0xC3, 0xA9])
  }

  /// Takes UTF-8 for another encoding and encodes it again.
  func twice(_ text: String, windows: Bool) -> String {
    String(
      String.UnicodeScalarView(
        text.utf8.map { byte in
          byte < 0x80 || !windows
            ? Unicode.Scalar(byte) : SingleByteTable.windows1252[Int(byte) - 0x80]
        }))
  }

  @Test(arguments: [true, false])
  func twiceEncodedPagesAreRepaired(windows: Bool) throws {
    let article = try read(twice(samplePage(), windows: windows))
    #expect(article.paragraphs.map(\.text) == [firstSentence, secondSentence])
    #expect(article.repairedCharacters > 10)
  }

  @Test func onePartOfAPageIsRepaired() throws {
    let broken = twice("L’été dernier, « la fête » a été annulée à Nîmes.", windows: true)
    let article = try read(samplePage("<p>\(broken)</p>"))
    #expect(
      article.paragraphs.map(\.text) == [
        firstSentence, secondSentence, "L’été dernier, « la fête » a été annulée à Nîmes.",
      ])
  }

  @Test func aLostNoBreakSpaceIsStillAnÀ() {
    let text = "Ã©tÃ© Ã  NÃ®mes"
    #expect(
      String(decoding: repairDoubleEncoding(Array(text.utf8)).text, as: UTF8.self) == "été à  Nîmes"
    )
  }

  @Test(arguments: [
    "Le café affiche « Ã© » au lieu de « é », « Ã¨ » au lieu de « è » et « Ã§ » : c’est l’encodage.",
    "« LE PRÉ», « LE CAFÉ», « LE BÉBÉ», « LA CITÉ»", "SÃO PAULO, JOÃO, Ângela, ÂGE, âge, Åland",
    "Ã©", "été",
  ])
  func rightTextStays(text: String) {
    #expect(repairDoubleEncoding(Array(text.utf8)).text == Array(text.utf8))
  }
}
