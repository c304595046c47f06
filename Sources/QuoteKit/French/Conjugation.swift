/// How verbs are conjugated, as far as news uses it: first and third persons, infinitive,
/// participles.
///
/// A paradigm lists the endings of one kind of verb. Regular verbs follow the rules below; the
/// others follow the longest ending of their infinitive that stands in irregular-verbs.txt
/// ("contredire" as "dire" behind "contre").
struct Conjugation: Sendable {
  typealias Ending = (mood: VerbForm.Mood, person: UInt8, isPlural: Bool)

  struct Paradigm: Sendable {
    var endings: [String: [Ending]] = [:]

    mutating func add(
      _ text: String, _ mood: VerbForm.Mood, person: UInt8 = 3, plural: Bool = false
    ) {
      endings[text, default: []].append((mood, person, plural))
    }
  }

  /// The principal parts of a verb.
  private struct Parts {
    var infinitive: String
    var present: String
    var presentPlural: String
    /// Stem of the imperfect and of the present participle.
    var imperfect: String
    var past: String
    var pastPlural: String
    /// Stem of future and conditional.
    var future: String
    var participle: String
    /// The third person singular.
    var subjunctive: String
  }

  private(set) var paradigms: [Paradigm] = []
  private var irregular: [String: Int] = [:]
  private var irregularFirstGroup: [String] = []
  private let firstGroup = 0
  private let secondGroup = 1
  private let thirdGroup = 2

  static let columns = [
    "ending", "present", "presents", "imperfect", "past", "pasts", "future", "participle",
    "subjunctive",
  ]

  init(_ table: Table) {
    var first = Self.paradigm(
      Parts(
        infinitive: "er", present: "e", presentPlural: "ent", imperfect: "", past: "a",
        pastPlural: "èrent", future: "er", participle: "é", subjunctive: "e"))
    first.add("e", .finite, person: 1)
    first.add("ai", .finite, person: 1)
    let second = Self.paradigm(
      Parts(
        infinitive: "ir", present: "it", presentPlural: "issent", imperfect: "iss", past: "it",
        pastPlural: "irent", future: "ir", participle: "i", subjunctive: "isse"))
    let third = Self.paradigm(
      Parts(
        infinitive: "re", present: "", presentPlural: "ent", imperfect: "", past: "it",
        pastPlural: "irent", future: "r", participle: "u", subjunctive: "e"))
    paradigms = [first, second, third]
    for row in table.rows {
      let cells = row.cells
      irregular[cells[0]] = paradigms.count
      if cells[0].hasSuffix("er") { irregularFirstGroup.append(cells[0]) }
      paradigms.append(
        Self.paradigm(
          Parts(
            infinitive: cells[0], present: cells[1], presentPlural: cells[2], imperfect: cells[3],
            past: cells[4], pastPlural: cells[5], future: cells[6], participle: cells[7],
            subjunctive: cells[8])))
    }
  }

  /// The stems of a verb, each with the paradigm of the endings behind it.
  func stems(of infinitive: String) -> [(stem: String, paradigm: Int)] {
    let stem = String(infinitive.dropLast(2))
    if infinitive.hasSuffix("er"), !hasIrregularFirstGroup(infinitive) {
      return spellings(stem).map { ($0, firstGroup) }
    }
    var ending = Substring(infinitive)
    while !ending.isEmpty {
      if let paradigm = irregular[String(ending)] {
        return [(String(infinitive.dropLast(ending.count)), paradigm)]
      }
      ending = ending.dropFirst()
    }
    if infinitive.hasSuffix("ir") { return [(stem, secondGroup)] }
    return [(stem, thirdGroup)]
  }

  /// Few verbs in "-er" are irregular, and most verbs are in "-er".
  private func hasIrregularFirstGroup(_ infinitive: String) -> Bool {
    irregularFirstGroup.contains { infinitive.hasSuffix($0) }
  }

  /// The spellings of a first-group stem: "annonc-" and "annonç-", "rappel-" and "rappell-",
  /// "répét-" and "répèt-", "appuy-" and "appui-". Forms that do not exist do no harm.
  private func spellings(_ stem: String) -> [String] {
    guard let last = stem.last else { return [] }
    let front = stem.dropLast()
    switch last {
    case "c": return [stem, front + "ç"]
    case "g": return [stem, stem + "e"]
    case "y": return [stem, front + "i"]
    default: break
    }
    // The vowel before the last consonants: "célébr-", "allégu-".
    let consonants = stem.reversed().prefix { !"aeéiouy".contains($0) || $0 == "u" }.count
    let body = stem.dropLast(consonants)
    guard consonants > 0, let vowel = body.last, vowel == "e" || vowel == "é" else { return [stem] }
    let grave = String(body.dropLast()) + "è" + String(stem.suffix(consonants))
    let doubles = vowel == "e" && consonants == 1 && (last == "l" || last == "t")
    return doubles ? [stem, grave, stem + String(last)] : [stem, grave]
  }

  private static func paradigm(_ parts: Parts) -> Paradigm {
    var paradigm = Paradigm()
    paradigm.add(parts.infinitive, .infinitive)
    paradigm.add(parts.present, .finite)
    paradigm.add(parts.presentPlural, .finite, plural: true)
    paradigm.add(parts.imperfect + "ait", .finite)
    paradigm.add(parts.imperfect + "aient", .finite, plural: true)
    paradigm.add(parts.imperfect + "ais", .finite, person: 1)
    paradigm.add(parts.imperfect + "ons", .finite, person: 1, plural: true)
    paradigm.add(parts.past, .finite)
    paradigm.add(parts.pastPlural, .finite, plural: true)
    paradigm.add(parts.future + "a", .finite)
    paradigm.add(parts.future + "ont", .finite, plural: true)
    paradigm.add(parts.future + "ait", .finite)
    paradigm.add(parts.future + "aient", .finite, plural: true)
    paradigm.add(parts.future + "ai", .finite, person: 1)
    let subjunctive = parts.subjunctive
    paradigm.add(subjunctive, .finite)
    // "ait" and "aient", "dise" and "disent"
    let stem = subjunctive.hasSuffix("t") ? subjunctive.dropLast() + "e" : subjunctive[...]
    paradigm.add(stem + "nt", .finite, plural: true)
    paradigm.add(parts.imperfect + "ant", .presentParticiple)
    let participle = parts.participle
    let feminine = participle.hasSuffix("e") ? participle : participle + "e"
    paradigm.add(participle, .pastParticiple)
    if !participle.hasSuffix("s") { paradigm.add(participle + "s", .pastParticiple, plural: true) }
    paradigm.add(feminine, .pastParticiple)
    paradigm.add(feminine + "s", .pastParticiple, plural: true)
    return paradigm
  }
}
