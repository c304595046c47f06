/// A language that French terms are rendered in, by its BCP 47 tag.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case simplified = "zh-Hans"
  case traditional = "zh-Hant"

  public var isChinese: Bool { self != .english }
}

public enum PartOfSpeech: String, Sendable, CaseIterable {
  case noun, propn, adj, adv, verb, phrase
}

/// The gender of a French noun; the plural ones are of words that have no singular.
public enum Gender: String, Sendable, CaseIterable {
  case masculine = "m"
  case feminine = "f"
  /// One form for both: "journaliste".
  case either = "mf"
  case masculinePlural = "mp"
  case femininePlural = "fp"

  public var isPlural: Bool { self == .masculinePlural || self == .femininePlural }
}

public enum TermStatus: String, Sendable, CaseIterable {
  case preferred, admitted
  /// Advised against. On a variant that repeats its entry's own French, the renderings are.
  case deprecated
}

/// The domains of the glossary with the letters that their entries' ids begin with.
public enum Domain {
  public static let prefixes: KeyValuePairs = [
    "people": "p", "places": "g", "organisations": "o", "currencies": "c", "languages": "l",
    "technology": "t", "economy": "e", "politics": "k", "society": "s", "science": "n",
    "units": "u", "press": "r", "culture": "w",
  ]

  public static func prefix(of domain: String) -> String? {
    prefixes.first { $0.key == domain }?.value
  }
}
