/// The part of speech of a French term; `propn` is a name, as Universal Dependencies have it.
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
