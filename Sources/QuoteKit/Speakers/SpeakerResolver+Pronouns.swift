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
    return recentPerson(before: sentence, gender: mention.gender, mention: mention, attributions)
  }

  /// The person of that gender who spoke last or was named last as a subject, whichever is nearer.
  func recentPerson(
    before sentence: Int, gender: Word.Gender, mention: Mention, _ attributions: [Attribution]
  ) -> Int? {
    let speaker = spoken.suffix(Self.reach).last {
      fits($0.entry, gender) && mayBePerson($0.entry) && attributions[$0.attribution].source != nil
    }
    let speakerSentence = speaker.map { attributions[$0.attribution].sentence } ?? -1
    for index in stride(from: sentence, through: max(0, sentence - 12, speakerSentence), by: -1) {
      let here = namesOutsideMarks(in: index).filter { name in
        guard index < sentence || name.range.upperBound <= mention.range.lowerBound else {
          return false
        }
        guard let entry = directory.entry(named: name.words, gender: name.gender) else {
          return false
        }
        return fits(entry, gender) && directory.entries[entry].isPerson
      }
      if mention.isNearest, let nearest = here.last {
        return directory.entry(named: nearest.words, gender: nearest.gender)
      }
      if index == speakerSentence, let speaker { return speaker.entry }
      if let subject = here.first(where: { !$0.isGoverned }) {
        return directory.entry(named: subject.words, gender: subject.gender)
      }
    }
    return speaker?.entry ?? protagonist(before: mention, gender)
  }

  /// The person named most often so far.
  func protagonist(before mention: Mention, _ gender: Word.Gender) -> Int? {
    var counts: [Int: Int] = [:]
    for name in namesSoFar(mention) {
      guard let entry = directory.entry(named: name.words, gender: name.gender),
        fits(entry, gender), directory.entries[entry].isPerson
      else { continue }
      counts[entry, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// A person, or a bare name that nothing shows to be an institution's.
  func mayBePerson(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    if entry.isPerson { return true }
    guard let first = entry.name.first else { return false }
    let isAcronym = first.count > 1 && first == first.uppercased()
    // "Le Parisien", "France Inter"
    let isInstitution =
      ["le", "la", "les", "l'"].contains(Directory.key(first))
      || french.word(Directory.key(first)).isAny(.metonym)
    if isAcronym || isInstitution { return false }
    return !entry.hasArticle && !entry.isPlural
      && !entry.descriptions.contains { !$0.classes.isDisjoint(with: [.organisation, .metonym]) }
  }

  func fits(_ index: Int, _ gender: Word.Gender) -> Bool {
    let entry = directory.entries[index]
    if entry.isPlural { return false }
    return entry.gender.isEmpty || gender.isEmpty || !entry.gender.isDisjoint(with: gender)
  }

  mutating func recentGroup(
    before mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    for index in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      if let units = subjectUnits(ofSentence: index),
        let subject = readMention(
          units, in: sentences[index], of: paragraphs[sentences[index].paragraph], french),
        subject.isPlural, subject.kind == .description, subject.isReporter
      {
        return directory.described(like: subject) ?? directory.addDescribed(subject)
      }
    }
    let group = spoken.suffix(Self.reach).last { directory.entries[$0.entry].isPlural }
    return group?.entry ?? spoken.last?.entry
  }

  func namesOutsideMarks(in sentence: Int) -> [NameOccurrence] {
    let units = sentences[sentence].units
    guard let first = units.first, let last = units.last else { return [] }
    return names[sentences[sentence].paragraph, default: []].filter {
      $0.range.lowerBound >= first.range.lowerBound && $0.range.upperBound <= last.range.upperBound
    }
  }

  /// The names outside marks up to a mention's paragraph.
  func namesSoFar(_ mention: Mention) -> [NameOccurrence] {
    guard !names.isEmpty else { return [] }
    return (max(0, mention.paragraph - Self.reach)...mention.paragraph).flatMap {
      names[$0, default: []]
    }
  }
}
