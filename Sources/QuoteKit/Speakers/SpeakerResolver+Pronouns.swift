/// Who a pronoun is.
extension SpeakerResolver {
  mutating func pronoun(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    if ["je", "j'", "nous", "vous", "tu", "ce", "c'", "ça", "cela"].contains(mention.head) {
      return nil
    }
    if ["qui", "lequel", "laquelle"].contains(mention.head) {
      return lastTold(before: sentence, attributions)
    }
    if mention.isPlural {
      return recentGroup(before: mention, sentence: sentence, attributions)
    }
    if mention.head == "on" { return nil }
    if mention.isNearest,
      let nearest = nearestPerson(before: mention, sentence: sentence, attributions)
    {
      return nearest
    }
    return namedBehind(mention, sentence: sentence)
      ?? mostSalient(
        Reference(
          sentence: sentence, gender: mention.gender, start: mention.range.lowerBound,
          kind: .pronoun),
        attributions) ?? bodyBefore(mention, sentence: sentence, attributions)
  }

  /// "La mairie se tait. « Rien à dire », a-t-elle fait savoir": where no person can be meant, the body
  /// that was last told of.
  private mutating func bodyBefore(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    for index in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      guard let subject = subjectMention(ofSentence: index), subject.kind == .description,
        index < sentence || subject.range.upperBound < mention.range.lowerBound,
        subject.classes.contains(.organisation), subject.isDefinite, !subject.isPlural,
        !subject.gender.isDisjoint(with: mention.gender)
      else { continue }
      return entry(for: subject, sentence: index, attributions)
    }
    return nil
  }

  /// "Non, a estimé la ministre. Qui a précisé": who spoke in the sentence before, else whom it is about.
  private mutating func lastTold(before sentence: Int, _ attributions: [Attribution]) -> Int? {
    if let last = spoken.last, attributions[last.attribution].sentence == sentence - 1 {
      return last.entry
    }
    guard sentence > 0, let subject = subjectMention(ofSentence: sentence - 1) else { return nil }
    return entry(for: subject, sentence: sentence - 1, attributions)
  }

  /// "S'il a nié les faits, Paul Marin a admis": whom the main clause names behind the pronoun.
  private func namedBehind(_ mention: Mention, sentence: Int) -> Int? {
    guard ["il", "elle"].contains(mention.head),
      let subject = subjectMention(ofSentence: sentence), subject.kind == .name,
      subject.range.lowerBound > mention.range.upperBound,
      let entry = directory.entry(named: subject.name, gender: subject.gender),
      directory.entries[entry].isPerson, fits(entry, mention.gender)
    else { return nil }
    return entry
  }

  /// "ce dernier", "celui-ci": the person named or described last before.
  private mutating func nearestPerson(
    before mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    for index in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      let end = index < sentence ? Int.max : mention.range.lowerBound
      let named = namesOutsideMarks(in: index).last { name in
        guard name.range.upperBound <= end,
          let entry = directory.entry(named: name.words, gender: name.gender)
        else { return false }
        return fits(entry, mention.gender) && directory.entries[entry].isPerson
      }
      let start = named?.range.upperBound ?? 0
      if let described = personDescribed(in: index, between: start, and: end, mention.gender) {
        return entry(for: described, sentence: index, attributions)
      }
      if let named { return directory.entry(named: named.words, gender: named.gender) }
    }
    return nil
  }

  /// The last "son garagiste", "un voisin", "le maire" of a sentence in a range of bytes.
  private func personDescribed(
    in number: Int, between start: Int, and end: Int, _ gender: Word.Gender
  ) -> Mention? {
    let sentence = sentences[number]
    for index in sentence.units.indices.reversed() {
      let range = sentence.units[index].range
      guard range.lowerBound >= start, range.upperBound <= end,
        sentence.word(index).isAny(.person), !sentence.word(index).isPlural,
        sentence.word(index - 1).isAny([.possessive, .indefinite])
          || sentence.word(index - 1).isAny(.definite) && sentence.word(index).isAny(.office),
        let phrase = NounPhrase(at: index - 1, in: sentence, french), phrase.head == index,
        let found = readMention(
          phrase.units, in: sentence, of: paragraphs[sentence.paragraph], french),
        found.kind == .description, !found.isPlural,
        found.gender.isEmpty || !found.gender.isDisjoint(with: gender)
      else { continue }
      return found
    }
    return nil
  }

  /// A person, or a bare name that nothing shows to be an institution's.
  func mayBePerson(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    if entry.isKnownOrganisation { return false }
    if entry.isPerson { return true }
    guard entry.kinds.isEmpty, let first = entry.name.first else { return false }
    let isAcronym = first.count > 1 && first == first.uppercased()
    // "Le Parisien", "France Inter"
    let isInstitution =
      ["le", "la", "les", "l'"].contains(Directory.key(first))
      || french.word(Directory.key(first)).isAny([.metonym, .organisation])
    if isAcronym || isInstitution { return false }
    return !entry.hasArticle && !entry.isPlural && !entry.endsInSmallWord
      && !entry.descriptions.contains { !$0.classes.isDisjoint(with: [.organisation, .metonym]) }
  }

  func fits(_ index: Int, _ gender: Word.Gender) -> Bool {
    let entry = directory.entries[index]
    if entry.isPlural { return false }
    return entry.gender.isEmpty || gender.isEmpty || !entry.gender.isDisjoint(with: gender)
  }

  /// "ils", "ces derniers": the plural subject of the pronoun's own sentence, the several who spoke in
  /// the one before, its plural subject, else the several who spoke last or were told of.
  mutating func recentGroup(
    before mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    if mention.isNearest,
      let nearest = nearestGroup(before: mention, sentence: sentence, attributions)
    {
      return nearest
    }
    if let own = subjectMention(ofSentence: sentence),
      own.range.upperBound < mention.range.lowerBound, isGroup(own)
    {
      return entry(for: own, sentence: sentence, attributions)
    }
    let groups = spoken.suffix(Self.reach).filter { directory.entries[$0.entry].isPlural }
    if let last = groups.last, attributions[last.attribution].sentence >= sentence - 1 {
      return last.entry
    }
    for index in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      if let subject = subjectMention(ofSentence: index), isGroup(subject) {
        return entry(for: subject, sentence: index, attributions)
      }
    }
    return groups.last?.entry ?? nearestGroup(before: mention, sentence: sentence, attributions)
  }

  private func isGroup(_ mention: Mention) -> Bool {
    (mention.isPlural || !mention.companions.isEmpty) && mention.kind != .pronoun
      && mention.isReporter
  }

  /// The several described last before: "après certification des experts, ces derniers".
  private mutating func nearestGroup(
    before mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    for index in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let end = index < sentence ? Int.max : mention.range.lowerBound
      if let group = groupDescribed(in: index, before: end) {
        return entry(for: group, sentence: index, attributions)
      }
    }
    return nil
  }

  private func groupDescribed(in number: Int, before end: Int) -> Mention? {
    let sentence = sentences[number]
    let paragraph = paragraphs[sentence.paragraph]
    for index in sentence.units.indices.reversed()
    where sentence.units[index].range.upperBound <= end {
      if isGroupInMarks(index, in: sentence) {
        return markedSpeaker((index - 1)..<(index + 1), in: sentence, of: paragraph)
      }
      guard sentence.word(index).isPlural,
        sentence.word(index).isAny(.person.union(.group))
          || sentence.word(index).isAny(.organisation)
            && sentence.word(index - 1).isAny([.definite, .demonstrative]),
        sentence.word(index - 1).isPlural || sentence.word(index - 1).isAny(.quantifier),
        let phrase = NounPhrase(at: index - 1, in: sentence, french), phrase.head == index,
        let found = readMention(phrase.units, in: sentence, of: paragraph, french), isGroup(found)
      else { continue }
      return found
    }
    return nil
  }

  /// "des « gilets jaunes » ont été reçus"
  private func isGroupInMarks(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.isSpan(index), ["les", "des", "ces"].contains(sentence.key(index - 1) ?? "")
    else { return false }
    let paragraph = paragraphs[sentence.paragraph]
    let words = paragraph.tokens(in: sentence.units[index].range).filter { $0.kind == .word }
    guard let first = words.first, words.count < 4 else { return false }
    let isTerm = french.markedTerms.contains(words.map(\.key).joined(separator: " "))
    return first.key.hasSuffix("s")
      && (isTerm || first.isCapitalised || first.word.isAny(.person.union(.group)))
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
