import Testing

@testable import GlossaryKit

@Suite struct FrenchInflectionTests {
  @Test(
    arguments: [
      ("marché", "marchés"), ("prix", nil), ("pays", nil), ("gaz", nil), ("journal", "journaux"),
      ("festival", "festivals"), ("travail", "travaux"), ("détail", "détails"),
      ("bureau", "bureaux"),
      ("enjeu", "enjeux"), ("pneu", "pneus"), ("bijou", "bijoux"), ("trou", "trous"),
      ("national", "nationaux"), ("naval", "navals"), ("vitrail", "vitraux"), ("ciel", "cieux"),
    ] as [(String, String?)])
  func formsPlurals(word: String, plural: String?) {
    #expect(FrenchInflection.plural(word) == plural)
  }

  /// A plural that is a grammar word is not looked for.
  @Test(arguments: ["mai", "sou", "ver", "foi", "cour", "moi", "pa"])
  func makesNoGrammarWords(word: String) {
    #expect(FrenchInflection.number(word) == [word])
  }

  @Test(
    arguments: [
      ("chinois", "chinoise"), ("actif", "active"), ("nerveux", "nerveuse"),
      ("premier", "première"),
      ("officiel", "officielle"), ("européen", "européenne"), ("bon", "bonne"), ("net", "nette"),
      ("complet", "complète"), ("public", "publique"), ("grec", "grecque"), ("nouveau", "nouvelle"),
      ("blanc", "blanche"), ("supérieur", "supérieure"), ("trompeur", "trompeuse"),
      ("directeur", "directrice"), ("long", "longue"), ("national", "nationale"),
      ("numérique", nil), ("vieux", "vieille"),
    ] as [(String, String?)])
  func formsFeminines(word: String, feminine: String?) {
    #expect(FrenchInflection.feminines(word).first == feminine)
  }

  @Test func givesAllFormsOfAnAdjective() {
    #expect(
      Set(FrenchInflection.genderAndNumber("national"))
        == ["national", "nationaux", "nationale", "nationales"])
    #expect(
      Set(FrenchInflection.genderAndNumber("nouveau"))
        == ["nouveau", "nouveaux", "nouvelle", "nouvelles", "nouvel"])
  }
}
