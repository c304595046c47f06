import Testing

@testable import QuoteFormats

@Suite struct FragmentTextTests {
  let text = FragmentText([
    "« Non », dit-elle. « Non, pas question », ajoute-t-elle, fâchée.",
    "« \((1...40).map { "mot\($0)" }.joined(separator: " ")) », dit-il.",
  ])

  func fragment(_ words: String, in paragraph: String, _ index: Int) throws -> String {
    let found = try #require(paragraph.firstRange(of: words))
    let start = paragraph.utf8.distance(from: paragraph.startIndex, to: found.lowerBound)
    return text.fragment(of: start..<start + words.utf8.count, in: index)
  }

  let first = "« Non », dit-elle. « Non, pas question », ajoute-t-elle, fâchée."

  @Test func whatStandsOnceNeedsNoContext() throws {
    #expect(
      try fragment("Non, pas question", in: first, 0) == ":~:text=Non%2C%20pas%20question")
  }

  @Test func whatStandsTwiceHasItsContext() throws {
    #expect(
      try fragment("Non", in: first, 0)
        == ":~:text=%C2%AB-,Non,-%C2%BB%2C%20dit%2Delle.%20%C2%AB")
  }

  /// A window that ends within a word, and one that ends within a scalar.
  @Test(arguments: ["", "e"])
  func contextIsWholeWords(shift: String) {
    let long = String(repeating: "é", count: 100)
    let before = "Non, \(long) a\(shift) « "
    let text = FragmentText(["\(before)Non » b\(shift) \(long)"])
    let start = before.utf8.count
    #expect(
      text.fragment(of: start..<start + 3, in: 0)
        == ":~:text=a\(shift)%20%C2%AB-,Non,-%C2%BB%20b\(shift)")
  }

  @Test func whatIsLongIsNamedByItsEnds() {
    #expect(
      text.fragment(of: 3..<233, in: 1)
        == ":~:text=mot1%20mot2%20mot3%20mot4%20mot5,mot36%20mot37%20mot38%20mot39%20mot40")
  }
}
