/// How verbs are conjugated, as far as news uses it: first and third persons, infinitive,
/// participles.
///
/// A paradigm lists the endings of one kind of verb. Regular verbs follow the rules below; the
/// others follow the longest ending of their infinitive that stands in irregular-verbs.txt
/// ("contredire" as "dire" behind "contre").
struct Conjugation: Sendable {
  /// What a form is that ends so, if it is of the paradigm.
  struct Ending: Sendable {
    var paradigm: Int
    var mood: VerbForm.Mood
    var person: UInt8
    var isPlural: Bool
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

  private(set) var endings: [String: [Ending]] = [:]
  private var paradigmCount = 0
  private var irregular: [String: Int] = [:]
  /// Few verbs in "-er" are irregular, and most verbs are in "-er".
  private var irregularFirstGroup: [[UInt8]] = []
  /// The "u" of "allégu-" is silent.
  private static let vowels: [UInt8] = Array("aeioy".utf8)
  private let firstGroup = 0
  private let secondGroup = 1
  private let thirdGroup = 2

  static let columns = [
    "ending", "present", "presents", "imperfect", "past", "pasts", "future", "participle",
    "subjunctive",
  ]

  init(_ table: Table) {
    endings.reserveCapacity(1_000)
    addParadigm(
      Parts(
        infinitive: "er", present: "e", presentPlural: "ent", imperfect: "", past: "a",
        pastPlural: "èrent", future: "er", participle: "é", subjunctive: "e"))
    add("e", .finite, person: 1, to: firstGroup)
    add("ai", .finite, person: 1, to: firstGroup)
    addParadigm(
      Parts(
        infinitive: "ir", present: "it", presentPlural: "issent", imperfect: "iss", past: "it",
        pastPlural: "irent", future: "ir", participle: "i", subjunctive: "isse"))
    addParadigm(
      Parts(
        infinitive: "re", present: "", presentPlural: "ent", imperfect: "", past: "it",
        pastPlural: "irent", future: "r", participle: "u", subjunctive: "e"))
    for row in table.rows {
      let cells = row.cells
      irregular[cells[0]] = paradigmCount
      if cells[0].hasSuffix("er") { irregularFirstGroup.append(Array(cells[0].utf8)) }
      addParadigm(
        Parts(
          infinitive: cells[0], present: cells[1], presentPlural: cells[2], imperfect: cells[3],
          past: cells[4], pastPlural: cells[5], future: cells[6], participle: cells[7],
          subjunctive: cells[8]))
    }
    // Unlike any other, it does not go with the imperfect.
    if let have = irregular["avoir"] { add("ayant", .presentParticiple, to: have) }
  }

  /// The stems of a verb, each with the paradigm of the endings behind it.
  func stems(of infinitive: String) -> [(stem: String, paradigm: Int)] {
    let bytes = Array(infinitive.utf8)
    let stem = bytes.dropLast(2)
    if bytes.suffix(2).elementsEqual("er".utf8),
      !irregularFirstGroup.contains(where: { bytes.suffix($0.count) == $0[...] })
    {
      return spellings(stem).map { ($0, firstGroup) }
    }
    for start in infinitive.unicodeScalars.indices {
      if let paradigm = irregular[String(infinitive[start...])] {
        return [(String(infinitive[..<start]), paradigm)]
      }
    }
    let isSecond = bytes.suffix(2).elementsEqual("ir".utf8)
    return [(String(decoding: stem, as: UTF8.self), isSecond ? secondGroup : thirdGroup)]
  }

  /// The spellings of a first-group stem: "annonc-" and "annonç-", "rappel-" and "rappell-",
  /// "répét-" and "répèt-", "appuy-" and "appui-". Forms that do not exist do no harm.
  private func spellings(_ stem: ArraySlice<UInt8>) -> [String] {
    let whole = String(decoding: stem, as: UTF8.self)
    let front = stem.dropLast()
    switch stem.last {
    case UInt8(ascii: "c"): return [whole, String(decoding: front, as: UTF8.self) + "ç"]
    case UInt8(ascii: "g"): return [whole, whole + "e"]
    case UInt8(ascii: "y"): return [whole, String(decoding: front, as: UTF8.self) + "i"]
    default: break
    }
    // The vowel before the last consonants: "célébr-", "allégu-".
    let consonants = stem.reversed().prefix { $0 < 0x80 && !Self.vowels.contains($0) }
    let body = stem.dropLast(consonants.count)
    let isPlain = body.last == UInt8(ascii: "e")
    guard !consonants.isEmpty, isPlain || body.suffix(2).elementsEqual("é".utf8) else {
      return [whole]
    }
    let before = String(decoding: body.dropLast(isPlain ? 1 : 2), as: UTF8.self)
    let grave = before + "è" + String(decoding: stem.suffix(consonants.count), as: UTF8.self)
    let doubles = isPlain && consonants.count == 1 && "lt".utf8.contains(stem.last ?? 0)
    return doubles
      ? [whole, grave, whole + String(decoding: stem.suffix(1), as: UTF8.self)] : [whole, grave]
  }

  private mutating func addParadigm(_ parts: Parts) {
    let paradigm = paradigmCount
    paradigmCount += 1
    add(parts.infinitive, .infinitive, to: paradigm)
    add(parts.present, .finite, to: paradigm)
    // The spelling of 1990: "reconnait".
    if parts.present.contains("î") {
      add(String(parts.present.map { $0 == "î" ? "i" : $0 }), .finite, to: paradigm)
    }
    add(parts.presentPlural, .finite, plural: true, to: paradigm)
    add(parts.imperfect + "ait", .finite, to: paradigm)
    add(parts.imperfect + "aient", .finite, plural: true, to: paradigm)
    add(parts.imperfect + "ais", .finite, person: 1, to: paradigm)
    add(parts.imperfect + "ons", .finite, person: 1, plural: true, to: paradigm)
    add(parts.past, .finite, to: paradigm)
    add(parts.pastPlural, .finite, plural: true, to: paradigm)
    add(parts.future + "a", .finite, to: paradigm)
    add(parts.future + "ont", .finite, plural: true, to: paradigm)
    add(parts.future + "ait", .finite, to: paradigm)
    add(parts.future + "aient", .finite, plural: true, to: paradigm)
    add(parts.future + "ai", .finite, person: 1, to: paradigm)
    let subjunctive = parts.subjunctive
    add(subjunctive, .finite, to: paradigm)
    // "ait" and "aient", "dise" and "disent"
    let stem = subjunctive.hasSuffix("t") ? subjunctive.dropLast() + "e" : subjunctive[...]
    add(stem + "nt", .finite, plural: true, to: paradigm)
    add(parts.imperfect + "ant", .presentParticiple, to: paradigm)
    let participle = parts.participle
    let feminine = participle.hasSuffix("e") ? participle : participle + "e"
    add(participle, .pastParticiple, to: paradigm)
    if !participle.hasSuffix("s") {
      add(participle + "s", .pastParticiple, plural: true, to: paradigm)
    }
    add(feminine, .pastParticiple, to: paradigm)
    add(feminine + "s", .pastParticiple, plural: true, to: paradigm)
  }

  private mutating func add(
    _ text: String, _ mood: VerbForm.Mood, person: UInt8 = 3, plural: Bool = false,
    to paradigm: Int
  ) {
    endings[text, default: []].append(
      Ending(paradigm: paradigm, mood: mood, person: person, isPlural: plural))
  }
}
