extension French {
  /// The forms of a verb that news uses, from its infinitive; the infinitive is among them.
  package func forms(ofVerb infinitive: String) -> Set<String> {
    var forms: Set<String> = [infinitive]
    for (stem, paradigm) in conjugation.stems(of: infinitive) {
      for ending in conjugation.paradigms[paradigm].endings.keys { forms.insert(stem + ending) }
    }
    return forms
  }

  /// Whether a lower-case word carries grammar alone.
  package func isGrammarWord(_ key: String) -> Bool { word(key).isAny(.function) }

  /// Whether a lower-case word is a number or tells a time: "mardi", "trois".
  package func isNumberOrTime(_ key: String) -> Bool { word(key).isAny([.numeral, .time]) }

  /// Whether a lower-case word can be a form of a verb that the tables know; a past participle,
  /// which may stand behind a noun, only where it is asked for.
  package func isVerbForm(_ key: String, orParticiple: Bool = false) -> Bool {
    verbs.readings(key).contains { orParticiple || $0.mood != .pastParticiple }
  }
}
