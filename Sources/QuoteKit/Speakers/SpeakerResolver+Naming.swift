/// Who an unnamed speaker is whom the article names later without a word of introduction: "a annoncé
/// le préfet", then "a déclaré Paul Marin".
extension SpeakerResolver {
  /// How many paragraphs later the name may come.
  static let delay = 4

  /// "La présidente du parti a visité le salon." opens the article; the first person named behind it, as
  /// a subject and without a function, is she.
  mutating func nameLead() {
    guard let lead = sentences.first?.paragraph else { return }
    let opening = sentences.indices.prefix { sentences[$0].paragraph == lead }
    let described = opening.compactMap { subjectMention(ofSentence: $0) }.first {
      $0.kind == .description && $0.isDefinite && !$0.isPlural && $0.classes.contains(.office)
    }
    guard let described, directory.holders(of: described).isEmpty,
      let subject = firstNamedSubject(behind: described),
      directory.entries[subject].roles.isEmpty, fits(subject, described.gender)
    else { return }
    directory.describe(subject, described)
  }

  /// The first person named behind a mention, where that is a sentence's subject or has an age:
  /// "La vidéo montre Anna Vidal, 61 ans".
  private func firstNamedSubject(behind mention: Mention) -> Int? {
    for number in sentences.indices
    where sentences[number].paragraph <= mention.paragraph + 2 {
      let first = namesOutsideMarks(in: number).lazy.compactMap { name -> (NameOccurrence, Int)? in
        guard
          (name.paragraph, name.range.lowerBound) > (mention.paragraph, mention.range.upperBound)
        else { return nil }
        return directory.entry(named: name.words, gender: name.gender)
          .flatMap { isLikelyPerson($0) ? (name, $0) : nil }
      }.first
      guard let (name, entry) = first else { continue }
      guard firstNamed[entry].map({ $0.paragraph >= mention.paragraph }) == true else { return nil }
      if hasAge(name) { return entry }
      guard let subject = subjectMention(ofSentence: number), subject.kind == .name,
        sentences[number].paragraph <= mention.paragraph + 1,
        directory.entry(named: subject.name, gender: subject.gender) == entry
      else { return nil }
      return entry
    }
    return nil
  }

  private func hasAge(_ name: NameOccurrence) -> Bool {
    let paragraph = paragraphs[name.paragraph]
    let behind = paragraph.tokens(in: name.range.upperBound..<paragraph.bytes.count).prefix(3)
    return behind.map(\.key).first == "," && behind.last?.key == "ans"
  }

  private func isLikelyPerson(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    return entry.isPerson || entry.name.count > 1 && mayBePerson(index)
  }

  mutating func nameLater(_ attributions: [Attribution]) {
    var first: [Int: Int] = [:]
    for (index, entry) in spoken where first[entry] == nil { first[entry] = index }
    let order = first.sorted { $0.value < $1.value }
    for (position, unnamed) in order.enumerated()
    where isIntroducedByFunction(unnamed.key) {
      let later = order[(position + 1)...].first { candidate in
        isIntroducedByFunction(candidate.key) || isIntroducedByNameAlone(candidate.key)
          || reigns(unnamed.key) && directory.isGivenName(candidate.key)
      }
      guard let later,
        isIntroducedByNameAlone(later.key)
          || reigns(unnamed.key) && directory.isGivenName(later.key),
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

  private func reigns(_ index: Int) -> Bool {
    directory.entries[index].descriptions.contains { Self.reigning.contains($0.head) }
  }

  private func isIntroducedByNameAlone(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    let isNamed = entry.name.count > 1 || entry.descriptions.contains { $0.hasTitle }
    return isNamed && entry.roles.isEmpty && mayBePerson(index)
      && entry.descriptions.allSatisfy { $0.kind == .name }
  }
}
