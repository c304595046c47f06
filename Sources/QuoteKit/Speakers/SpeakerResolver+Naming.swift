/// Who an unnamed speaker is whom the article names later without a word of introduction: "a annoncé
/// le préfet", then "a déclaré Paul Marin".
extension SpeakerResolver {
  /// How many paragraphs later the name may come.
  private static let delay = 4

  mutating func nameLater(_ attributions: [Attribution]) {
    var first: [Int: Int] = [:]
    for (index, entry) in spoken where first[entry] == nil { first[entry] = index }
    let order = first.sorted { $0.value < $1.value }
    for (position, unnamed) in order.enumerated()
    where isIntroducedByFunction(unnamed.key) {
      let later = order[(position + 1)...].first { candidate in
        isIntroducedByFunction(candidate.key) || isIntroducedByNameAlone(candidate.key)
      }
      guard let later, isIntroducedByNameAlone(later.key),
        fits(later.key, directory.entries[unnamed.key].gender),
        attributions[later.value].paragraph - attributions[unnamed.value].paragraph <= Self.delay,
        (firstNamed[later.key]?.paragraph ?? 0) >= attributions[unnamed.value].paragraph
      else { continue }
      for index in speakers.indices where speakers[index] == unnamed.key {
        speakers[index] = later.key
      }
      for mention in directory.entries[unnamed.key].descriptions {
        directory.describe(later.key, mention)
      }
    }
  }

  /// "le préfet": definite, singular, never named.
  private func isIntroducedByFunction(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    return entry.names.isEmpty && entry.members.isEmpty && entry.isPerson
      && entry.descriptions.allSatisfy {
        $0.isDefinite && !$0.classes.isDisjoint(with: [.office, .role])
          && $0.classes.isDisjoint(with: .relation)
      }
  }

  private func isIntroducedByNameAlone(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    return entry.name.count > 1 && entry.roles.isEmpty && mayBePerson(index)
      && entry.descriptions.allSatisfy { $0.kind == .name }
  }
}
