import QuoteKit
import Testing

@testable import GlossaryKit

@Suite struct FrenchMatcherTests {
  static let matcher: FrenchMatcher = {
    func entry(
      _ terms: String..., part: PartOfSpeech = .noun, gender: Gender? = .masculine
    ) -> Entry {
      Entry(
        id: terms[0], domain: "",
        terms: terms.map { Term(french: $0, partOfSpeech: part, gender: gender) })
    }
    let glossary = Glossary([
      entry("intelligence artificielle", "IA", gender: .feminine),
      entry("Amérique", part: .propn, gender: .feminine),
      entry("États-Unis", part: .propn, gender: .masculinePlural),
      entry("Le Caire", part: .propn), entry("Les Verts", part: .propn),
      entry("mai"), entry("marché"), entry("marché du travail"), entry("travail"),
      entry("chinois", part: .adj, gender: nil), entry("Chinois", gender: .masculine),
      entry("réélire", part: .verb, gender: nil), entry("s'abstenir", part: .verb, gender: nil),
      entry("droits de l'homme", gender: .masculinePlural), entry("chef d'État"),
      entry("Black Myth: Wukong", part: .propn), entry("Orange", part: .propn),
      entry("cœur de métier"), entry("$"), entry("porte-parole"), entry("réseau social"),
      entry("Chine", part: .propn), entry("mer de Chine", gender: .feminine),
      entry("été"), entry("une"), entry("est"), entry("arrêté"), entry("produit"),
      entry("G20", part: .propn), entry("ONG", gender: .feminine),
    ])
    return FrenchMatcher(glossary, french: try? French())
  }()

  func found(_ text: String) -> [String] {
    Self.matcher.matches(in: text).map { match in
      String(decoding: Array(text.utf8)[match.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    // Elision, contraction, apostrophes of both kinds
    ("l'IA et d’IA", ["IA", "IA"]),
    ("au Caire, du Caire, le Caire", ["au Caire", "du Caire", "le Caire"]),
    ("le vote des Verts", ["des Verts"]), ("une caire", []),
    // Number; names and invariable words stay
    ("les intelligences artificielles", ["intelligences artificielles"]),
    ("l'Amérique, les Amériques", ["Amérique"]), ("en mai, mais pas", ["mai"]),
    ("des réseaux sociaux", ["réseaux sociaux"]), ("les ONG", ["ONG"]),
    ("les chefs d'État", ["chefs d'État"]), ("les droits de l’homme", ["droits de l’homme"]),
    ("le droit de l'homme", []),
    // Gender of adjectives and of names of peoples
    ("chinoise, chinoises", ["chinoise", "chinoises"]), ("une Chinoise", ["Chinoise"]),
    // A participle behind its auxiliary is no noun
    ("elle est à la une, à l'est", []), ("il a été arrêté en été, n'a pas été", ["été"]),
    ("ont produit un produit", ["produit"]),
    // Verbs
    ("il fut réélu ; elle sera réélue", ["réélu", "réélue"]),
    ("ils s'abstiennent", ["abstiennent"]),
    // The longest from the left
    ("le marché du travail", ["marché du travail"]),
    ("le marché, le travail", ["marché", "travail"]),
    ("la mer de Chine", ["mer de Chine"]), ("le marché du vin", ["marché"]),
    // Capitals
    ("une orange, Orange", ["Orange"]), ("ia", []),
    ("L'INTELLIGENCE ARTIFICIELLE", ["INTELLIGENCE ARTIFICIELLE"]),
    ("Marché", ["Marché"]), ("ETATS-UNIS, Etats-Unis", ["ETATS-UNIS", "Etats-Unis"]),
    // What stands between words
    ("Black Myth : Wukong", ["Black Myth : Wukong"]), ("la mer. De Chine", ["Chine"]),
    ("porte parole", ["porte parole"]), ("le travail, artificielle", ["travail"]),
    ("coeur de métier, cœurs de métier", ["coeur de métier", "cœurs de métier"]), ("3 $", ["$"]),
    ("le G20", ["G20"]), ("intelligence, artificielle", []), ("", []),
  ])
  func finds(text: String, expected: [String]) { #expect(found(text) == expected) }

  /// One pass, whatever the glossary's size: the same text, ten thousand terms more.
  @Test func findsTheSameAmongManyTerms() {
    let many = (0..<10_000).map { number in
      Entry(id: "x\(number)", domain: "", terms: [Term(french: "mot\(number) travail")])
    }
    let glossary = Glossary(many + [Entry(id: "e", domain: "", terms: [Term(french: "travail")])])
    let matches = FrenchMatcher(glossary).matches(in: "le travail, mot77 travail, mot77")
    #expect(matches.map(\.entry) == [10_000, 77])
  }

  @Test func prefersTheFormAsItStands() {
    let glossary = Glossary([
      Entry(id: "a", domain: "", terms: [Term(french: "fond")]),
      Entry(id: "b", domain: "", terms: [Term(french: "fonds")]),
    ])
    let matcher = FrenchMatcher(glossary)
    #expect(matcher.matches(in: "un fonds").map(\.entry) == [1])
    #expect(matcher.matches(in: "un fonds").map(\.others) == [[0]])
    #expect(matcher.matches(in: "un fond").map(\.entry) == [0])
  }

  @Test(arguments: ["\u{0}\u{0}", "''''----", "é\u{301}\u{301}", "中国IA中国", "☃IA"])
  func survivesAnyText(text: String) {
    let count = text.contains("IA") ? 1 : 0
    #expect(found(text).count == count)
  }

  @Test func listsWhatTheGlossaryLacks() throws {
    let paragraphs = [
      "La passerelle de Port-Aubry rouvre. Selon Maëlle Corvin, la passerelle suspendue tiendra.",
      "Le comité de Maëlle Corvin parle de la passerelle suspendue et de la passerelle.",
    ]
    let found = findTerms(in: paragraphs, with: Self.matcher, using: try French())
    #expect(
      found.candidates.map(\.text) == ["passerelle", "Maëlle Corvin", "passerelle suspendue"])
    #expect(found.candidates.map(\.count) == [4, 2, 2])
    #expect(found.candidates.map(\.isName) == [false, true, false])
  }
}
