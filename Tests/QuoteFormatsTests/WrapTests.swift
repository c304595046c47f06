import Testing

@testable import QuoteFormats

@Suite struct WrapTests {
  @Test(arguments: [
    ("un deux trois", 8, ["un deux", "trois"]),
    ("« mot » fin", 7, ["« mot »", "fin"]),
    ("«\u{A0}mot\u{A0}» fin", 6, ["«\u{A0}mot\u{A0}", "» fin"]),
    ("anticonstitutionnellement", 10, ["anticonsti", "tutionnell", "ement"]),
    ("ab anticonstitutionnellement", 10, ["ab", "anticonsti", "tutionnell", "ement"]),
    ("浙江是一个省", 5, ["浙江", "是一", "个省"]),
    ("浙江, 省。", 6, ["浙江,", "省。"]), ("浙江省, 市", 6, ["浙江", "省, 市"]),
    ("  deux   blancs ", 20, ["deux   blancs"]),
    ("e\u{301}te\u{301} e\u{301}te\u{301}", 3, ["e\u{301}te\u{301}", "e\u{301}te\u{301}"]),
    ("a\u{1B}[31mb", 20, ["a [31mb"]),
    ("", 10, []),
  ])
  func breaksLines(text: String, width: Int, expected: [String]) {
    #expect(wrap(text, width: width) == expected)
  }

  @Test(arguments: [("é", 1), ("e\u{301}", 1), ("浙", 2), ("\u{200B}", 0), ("👍🏽", 2), ("…", 1)])
  func measuresCharacters(character: Character, width: Int) {
    #expect(DisplayWidth.of(character) == width)
  }
}
