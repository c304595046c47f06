/// People whose given names the tables do not know.
extension Directory {
  /// "Zorvane Mouraut", who speaks: of two words that no table knows.
  mutating func recognisePeople(among sources: [Mention]) {
    for source in sources where source.kind == .name && !source.isPlural {
      guard let index = entry(named: source.name, gender: source.gender),
        looksPersonal(entries[index])
      else { continue }
      entries[index].isPerson = true
    }
  }

  private func looksPersonal(_ entry: Entry) -> Bool {
    guard entry.name.count == 2, entry.kinds.isEmpty, !entry.hasArticle, !entry.isPlural,
      !entry.isKnownOrganisation, !entry.endsInSmallWord
    else { return false }
    return entry.name.allSatisfy { word in
      let key = Self.key(word)
      return word.count > 2 && word != word.uppercased() && french.word(key) == Word()
        && french.nameWords[key].isEmpty
    }
  }
}
