extension French {
  /// The forms of a verb that news uses, from its infinitive; the infinitive is among them.
  package func forms(ofVerb infinitive: String) -> Set<String> {
    var forms: Set<String> = [infinitive]
    for (stem, paradigm) in conjugation.stems(of: infinitive) {
      for (ending, uses) in conjugation.endings
      where uses.contains(where: { $0.paradigm == paradigm }) {
        forms.insert(stem + ending)
      }
    }
    return forms
  }

  /// Whether a lower-case word carries grammar alone.
  package func isGrammarWord(_ key: String) -> Bool { word(key).isAny(.function) }

  /// Whether a lower-case word is a number or tells a time: "mardi", "trois".
  package func isNumberOrTime(_ key: String) -> Bool { word(key).isAny([.numeral, .time]) }

  /// Whether a lower-case word can be a past participle; where the tables do not know the verb, by
  /// its ending.
  package func isPastParticiple(_ key: String) -> Bool {
    ["é", "ée", "és", "ées"].contains { key.hasSuffix($0) }
      || verbs.readings(key).contains { $0.mood == .pastParticiple }
  }

  /// What a lower-case word can be of the verbs that the tables know; a past participle may stand
  /// behind a noun.
  package enum VerbKind: Sendable {
    case none, pastParticiple, other
  }

  package func verbKind(_ key: String) -> VerbKind {
    let readings = verbs.readings(key)
    if readings.isEmpty { return .none }
    return readings.contains { $0.mood != .pastParticiple } ? .other : .pastParticiple
  }
}
