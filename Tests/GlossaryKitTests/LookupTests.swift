import Testing

@testable import GlossaryKit

@Suite struct LookupTests {
  let glossary = Glossary([
    Entry(
      id: "t1", domain: "technology",
      terms: [
        Term(
          french: "intelligence artificielle", gender: .feminine,
          english: ["artificial intelligence"], simplified: ["人工智能"],
          traditional: ["人工智慧", "人工智能"],
          pinyin: "réngōng zhìnéng"),
        Term(french: "IA", english: ["AI"], simplified: ["AI"], traditional: ["AI"]),
      ]),
    Entry(
      id: "e1", domain: "economy",
      terms: [
        Term(
          french: "énergie verte", english: ["green energy"], simplified: ["绿色能源"],
          traditional: ["綠色能源"], pinyin: "lǜsè néngyuán")
      ]),
  ])

  @Test(arguments: [
    "intelligence artificielle", "Intelligence Artificielle", "intelligences artificielles", "ia",
    "AI", "artificial intelligence", "人工智能", "人工智慧", "réngōng zhìnéng", "rengong zhineng",
    "rengongzhineng", "intelligence",
  ])
  func findsOneEntry(word: String) { #expect(lookUp(word, in: glossary) == .found([0])) }

  @Test(arguments: [
    "energie verte", "énergies vertes", "綠色能源", "绿色", "lüse nengyuan", "luse nengyuan",
  ])
  func findsTheOther(word: String) { #expect(lookUp(word, in: glossary) == .found([1])) }

  @Test func putsTheFrenchWordFirst() {
    let glossary = Glossary([
      Entry(id: "a", domain: "", terms: [Term(french: "chef", english: ["president"])]),
      Entry(id: "b", domain: "", terms: [Term(french: "président", english: ["chair"])]),
    ])
    #expect(lookUp("président", in: glossary) == .found([1, 0]))
  }

  @Test func suggestsWhatIsNear() {
    #expect(lookUp("inteligence artificiele", in: glossary) == .near(["intelligence artificielle"]))
    #expect(lookUp("gren energy", in: glossary) == .near(["green energy"]))
    #expect(lookUp("zzz", in: glossary) == .near([]))
    #expect(lookUp("", in: glossary) == .near([]))
  }
}
