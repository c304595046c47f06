/// The words of the tables, found by their lower-case form; a regular plural is found by rule.
struct WordLexicon: Sendable {
  private var words: [String: Word] = [:]

  init() { words.reserveCapacity(8_000) }

  mutating func add(_ key: String, _ classes: Word.Classes, _ gender: Word.Gender) {
    words[key, default: Word()].merge(classes, gender)
  }

  subscript(key: String) -> Word {
    if let word = words[key] {
      var found = word
      if Self.pluralDeterminers.contains(key) { found.isPlural = true }
      return found
    }
    if let singular = singular(of: key), var found = words[singular] {
      // A given name has no plural: "Sanders" is a surname.
      found.classes.remove(.givenName)
      if found.classes.isEmpty { return Word() }
      found.isPlural = true
      return found
    }
    return prefixed(key) ?? occupation(key) ?? Word()
  }

  private static let pluralDeterminers: Set<String> = [
    "les", "des", "ces", "aux", "ses", "leurs", "nos", "vos", "mes", "tes",
  ]

  /// "ex-présentatrice", "vice-présidente"
  private func prefixed(_ key: String) -> Word? {
    guard let hyphen = key.firstIndex(of: "-"),
      ["ex", "vice", "co", "sous"].contains(key[..<hyphen])
    else { return nil }
    let word = self[String(key[key.index(after: hyphen)...])]
    return word.isAny(.person) ? word : nil
  }

  /// "-iste" and "-logue" name who practises: "céramiste", "virologue".
  private func occupation(_ key: String) -> Word? {
    let isPlural = key.hasSuffix("s")
    let stem = isPlural ? key.dropLast() : key[...]
    guard stem.utf8.count > 6, stem.hasSuffix("iste") || stem.hasSuffix("logue") else { return nil }
    guard !Self.notOccupations.contains(String(stem)) else { return nil }
    return Word(classes: .role, gender: .either, isPlural: isPlural)
  }

  private static let notOccupations: Set<String> = [
    "dialogue", "catalogue", "analogue", "homologue", "insiste", "persiste", "subsiste", "assiste",
    "résiste", "consiste", "désiste", "enliste",
  ]

  /// "maires" → "maire", "journaux" → "journal", "eaux" → "eau".
  private func singular(of key: String) -> String? {
    guard key.utf8.count > 3 else { return nil }
    if key.hasSuffix("aux"), case let stem = String(key.dropLast(3)) + "al", words[stem] != nil {
      return stem
    }
    if key.hasSuffix("s") || key.hasSuffix("x") { return String(key.dropLast()) }
    return nil
  }
}
