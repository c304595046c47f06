/// The forms of French nouns and adjectives, from the one a dictionary gives, in small letters.
///
/// Forms are made from terms and never undone from text: "mais" is not looked for under "mai". A
/// form that is a grammar word is not made at all.
enum FrenchInflection {
  /// The word and its plural.
  static func number(_ word: String) -> [String] {
    [word] + [plural(word)].compactMap { $0 }.filter(isForm)
  }

  /// The word, its feminine, and their plurals.
  static func genderAndNumber(_ word: String) -> [String] {
    var forms = number(word)
    for feminine in feminines(word) where isForm(feminine) {
      forms += number(feminine).filter { !forms.contains($0) }
    }
    if let before = beforeVowel[word] { forms.append(before) }
    return forms
  }

  /// Nil where it is the word itself.
  static func plural(_ word: String) -> String? {
    guard let last = word.last, word.count > 1, !"sxz".contains(last) else { return nil }
    if let irregular = irregularPlurals[word] { return irregular }
    if word.hasSuffix("al"), !pluralsInAls.contains(word) { return word.dropLast(1) + "ux" }
    if word.hasSuffix("au") || word.hasSuffix("eu") {
      return word + (pluralsInEus.contains(word) ? "s" : "x")
    }
    if word.hasSuffix("ou"), pluralsInOux.contains(word) { return word + "x" }
    return word + "s"
  }

  /// More than one where usage wavers ("-teur": "-trice", "-teuse").
  static func feminines(_ word: String) -> [String] {
    if let irregular = irregularFeminines[word] { return [irregular] }
    if word.hasSuffix("e") || word.count < 3 { return [] }
    func with(_ ending: String, for dropped: Int) -> [String] { [word.dropLast(dropped) + ending] }
    if word.hasSuffix("eux") || word.hasSuffix("oux") { return with("se", for: 1) }
    if word.hasSuffix("f") { return with("ve", for: 1) }
    if word.hasSuffix("er") { return with("ère", for: 2) }
    if word.hasSuffix("el") || word.hasSuffix("eil") { return with("le", for: 0) }
    if word.hasSuffix("en") || word.hasSuffix("on") { return with("ne", for: 0) }
    if word.hasSuffix("et") { return with("te", for: 0) }
    if word.hasSuffix("teur") { return with("rice", for: 3) + with("se", for: 1) }
    if word.hasSuffix("érieur") || word.hasSuffix("jeur") || word.hasSuffix("neur") {
      return with("e", for: 0) + with("se", for: 1)
    }
    if word.hasSuffix("eur") { return with("se", for: 1) }
    if word.hasSuffix("c") { return with("que", for: 1) }
    if word.hasSuffix("eau") { return with("elle", for: 3) }
    if word.hasSuffix("g") { return with("gue", for: 1) }
    return with("e", for: 0)
  }

  private static func isForm(_ word: String) -> Bool {
    word.utf8.count > longestGrammarWord || !grammarWords.contains(word)
  }

  private static let irregularPlurals = [
    "œil": "yeux", "oeil": "yeux", "ciel": "cieux", "aïeul": "aïeux", "monsieur": "messieurs",
    "madame": "mesdames", "mademoiselle": "mesdemoiselles", "bail": "baux", "corail": "coraux",
    "émail": "émaux", "soupirail": "soupiraux", "travail": "travaux", "vantail": "vantaux",
    "vitrail": "vitraux",
  ]
  private static let pluralsInAls: Set<String> = [
    "aval", "bal", "banal", "bancal", "cal", "carnaval", "cérémonial", "chacal", "choral", "fatal",
    "festival", "final", "glacial", "mistral", "natal", "naval", "récital", "régal", "tribal",
  ]
  private static let pluralsInEus: Set<String> = ["bleu", "pneu", "émeu", "landau", "sarrau"]
  private static let pluralsInOux: Set<String> = [
    "bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou",
  ]
  private static let irregularFeminines = [
    "vieux": "vieille", "doux": "douce", "roux": "rousse", "faux": "fausse", "nul": "nulle",
    "gentil": "gentille", "complet": "complète", "incomplet": "incomplète", "concret": "concrète",
    "discret": "discrète", "inquiet": "inquiète", "secret": "secrète", "désuet": "désuète",
    "meilleur": "meilleure", "grec": "grecque", "blanc": "blanche", "franc": "franche",
    "sec": "sèche", "fou": "folle", "mou": "molle", "bas": "basse", "gros": "grosse",
    "gras": "grasse", "las": "lasse", "épais": "épaisse", "frais": "fraîche",
    "exprès": "expresse", "favori": "favorite", "malin": "maligne", "bénin": "bénigne",
    "paysan": "paysanne", "métis": "métisse", "andalou": "andalouse", "aigu": "aiguë",
    "ambigu": "ambiguë", "bleu": "bleue", "tiers": "tierce",
  ]
  private static let beforeVowel = [
    "beau": "bel", "nouveau": "nouvel", "vieux": "vieil", "fou": "fol", "mou": "mol",
  ]

  /// In bytes.
  private static let longestGrammarWord = 7

  /// Grammar words, and invariable ones far more frequent than the plural that looks like them.
  private static let grammarWords: Set<String> = [
    "mais", "sous", "vers", "sans", "dans", "hors", "lors", "puis", "pas", "plus", "tous", "ses",
    "des", "les", "mes", "tes", "ces", "nos", "vos", "fois", "mois", "cours", "pars", "suis",
    "sens", "temps", "dès", "près", "après", "très", "moins", "sois", "vois", "fais", "leurs",
    "elles", "quelles", "dites", "faites", "êtes",
  ]
}
