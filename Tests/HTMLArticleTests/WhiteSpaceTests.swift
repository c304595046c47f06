import Testing

@testable import HTMLArticle

@Suite struct WhiteSpaceTests {
  @Test(arguments: [
    ("a \t\r\n\u{C} b", "a b"),
    ("« a »", "« a »"),
    ("«\u{A0}a\u{202F}!\u{A0}»", "«\u{A0}a\u{202F}!\u{A0}»"),
    ("a\u{A0}\u{A0} b", "a\u{A0}\u{A0} b"),
    ("\u{A0} a \u{202F}\u{A0}", "a"),
    ("extra\u{AD}ordi\u{200B}naire\u{FEFF}", "extraordinaire"),
    ("l\u{92}\u{9C}uvre \u{81}", "l’œuvre"),
    ("a\u{1}\u{7F}b", "ab"),
    ("e\u{301}te\u{301}", "été"),
    ("A\u{30A}", "Å"),
    ("e\u{302}\u{323}", "ệ"),
    ("e\u{323}\u{302}", "ệ"),
    ("\u{EA}\u{323}", "ệ"),
    ("q\u{301}", "q\u{301}"),
    ("\u{301}a", "\u{301}a"),
    ("c\u{327} C\u{327}a i\u{308}", "ç Ça ï"),
  ])
  func cleaning(text: String, expected: String) {
    #expect(Array(cleaned(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func inlineElementsDoNotSplitWords() throws {
    #expect(
      try added("<p>Un<b>e</b> <i>fin</i>\n<em> heureuse</em>, oui.</p>") == [
        "Une fin heureuse, oui."
      ])
  }
}
