/// Who a pronoun is.
extension SpeakerResolver {
  mutating func pronoun(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    if ["je", "j'", "nous", "vous", "tu", "ce", "c'", "ça", "cela"].contains(mention.head) {
      return nil
    }
    if mention.isPlural {
      return recentGroup(before: mention, sentence: sentence, attributions)
    }
    if mention.head == "on" { return nil }
    if mention.isNearest, let nearest = nearestPerson(before: mention, sentence: sentence) {
      return nearest
    }
    return mostSalient(
      Reference(
        sentence: sentence, gender: mention.gender, start: mention.range.lowerBound, kind: .pronoun),
      attributions)
  }

  /// "ce dernier", "celui-ci": the person named last before.
  private func nearestPerson(before mention: Mention, sentence: Int) -> Int? {
    for index in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      let near = namesOutsideMarks(in: index).last { name in
        guard index < sentence || name.range.upperBound <= mention.range.lowerBound else {
          return false
        }
        guard let entry = directory.entry(named: name.words, gender: name.gender) else {
          return false
        }
        return fits(entry, mention.gender) && directory.entries[entry].isPerson
      }
      if let near { return directory.entry(named: near.words, gender: near.gender) }
    }
    return nil
  }

  /// A person, or a bare name that nothing shows to be an institution's.
  func mayBePerson(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    if entry.isKnownOrganisation { return false }
    if entry.isPerson { return true }
    guard let first = entry.name.first else { return false }
    let isAcronym = first.count > 1 && first == first.uppercased()
    // "Le Parisien", "France Inter"
    let isInstitution =
      ["le", "la", "les", "l'"].contains(Directory.key(first))
      || french.word(Directory.key(first)).isAny([.metonym, .organisation])
    if isAcronym || isInstitution { return false }
    return !entry.hasArticle && !entry.isPlural
      && !entry.descriptions.contains { !$0.classes.isDisjoint(with: [.organisation, .metonym]) }
  }

  func fits(_ index: Int, _ gender: Word.Gender) -> Bool {
    let entry = directory.entries[index]
    if entry.isPlural { return false }
    return entry.gender.isEmpty || gender.isEmpty || !entry.gender.isDisjoint(with: gender)
  }

  /// "ils", "ces derniers": the several who spoke in the sentence before, its plural subject, else
  /// the several who spoke last.
  mutating func recentGroup(
    before mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    let groups = spoken.suffix(Self.reach).filter { directory.entries[$0.entry].isPlural }
    if let last = groups.last, attributions[last.attribution].sentence >= sentence - 1 {
      return last.entry
    }
    for index in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      if let subject = subjectMention(ofSentence: index), subject.isPlural,
        subject.kind == .description, subject.isReporter
      {
        return directory.described(like: subject) ?? directory.addDescribed(subject)
      }
    }
    return groups.last?.entry ?? spoken.last?.entry
  }

  func namesOutsideMarks(in sentence: Int) -> [NameOccurrence] {
    let units = sentences[sentence].units
    guard let first = units.first, let last = units.last else { return [] }
    return names[sentences[sentence].paragraph, default: []].filter {
      $0.range.lowerBound >= first.range.lowerBound && $0.range.upperBound <= last.range.upperBound
    }
  }

  /// The names outside marks up to a paragraph.
  func namesSoFar(upTo paragraph: Int) -> [NameOccurrence] {
    guard !names.isEmpty else { return [] }
    return (max(0, paragraph - Self.reach)...paragraph).flatMap { names[$0, default: []] }
  }
}
