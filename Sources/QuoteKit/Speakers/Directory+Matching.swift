/// Whether words name somebody whom the article also names otherwise.
extension Directory {
  /// A surname, a given name, or a shorter form of the fullest name.
  func matches(_ entry: Entry, _ keys: [String]) -> Bool {
    let full = entry.fullKeys
    guard !full.isEmpty, !keys.isEmpty else { return false }
    if keys.count > 1, Self.isJunior(keys) != Self.isJunior(full) { return false }
    if keys.count >= full.count {
      return full.count > 1
        && (keys.suffix(full.count) == full[...] || isMisspelling(keys, of: full)
          || isShortened(keys, full) || isShortened(full, keys))
    }
    if full.suffix(keys.count) == keys[...],
      entry.isPerson || !isGoverned(full.dropLast(keys.count))
    {
      return true
    }
    guard entry.isPerson else {
      // "la Cour" for "la Cour des comptes"
      return full.prefix(keys.count) == keys[...]
        && (keys.count > 1 || french.word(Self.key(entry.name[0])).isAny(.organisation))
    }
    if full.prefix(keys.count) == keys[...] { return true }
    // "Anna Vidal" and "Anna Morel Vidal"
    return keys.count > 1 && keys.first == full.first && keys.last == full.last
  }

  /// "A. Vidal" for "Anna Vidal".
  private func isShortened(_ keys: [String], _ full: [String]) -> Bool {
    guard keys.count == full.count, keys.last == full.last, let initial = keys.first,
      initial.hasSuffix("."), initial.unicodeScalars.count == 2
    else { return false }
    return full[0].first == initial.first
  }

  /// "Lille" is not "l'Université de Lille".
  private func isGoverned(_ words: ArraySlice<String>) -> Bool {
    let before = words.last { !french.word($0).isAny(.definite) }
    return before.map { french.word($0).isAny([.preposition, .contraction]) } ?? false
  }

  /// "Paul Marin Jr.": his father has the rest of his name.
  private static func isJunior(_ keys: [String]) -> Bool {
    ["jr", "jr.", "junior"].contains(keys.last ?? "")
  }

  /// "Ivan Lafargue" for "Ivan Lafarge": the given name right and a letter or two of a long surname
  /// wrong.
  private func isMisspelling(_ keys: [String], of full: [String]) -> Bool {
    guard keys.count == full.count, keys.dropLast() == full.dropLast(),
      let one = keys.last, let other = full.last, min(one.utf8.count, other.utf8.count) >= 6
    else { return false }
    return editDistance(Array(one.utf8), Array(other.utf8), limit: 1) <= 1
  }
}
