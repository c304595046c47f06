/// Who is foremost in the reader's mind where words point back to somebody.
extension SpeakerResolver {
  /// What words that point back ask of the one they stand for.
  struct Reference {
    var sentence: Int
    var gender: Word.Gender
    /// UTF-8 offset in the paragraph: names behind it are not known yet.
    var start: Int
    var kind: Kind

    enum Kind {
      /// "il", "elle"
      case pronoun
      /// "le magistrat": never the subject of its own sentence's other clause
      case description(Mention)
      /// "le groupe", "l'agence": what it may stand for
      case organisation(Word.Classes)
    }
  }

  /// How many sentences back words point.
  private static let memory = 12
  /// What a mention loses with each sentence.
  private static let decay = 0.75

  /// The entry that weighs most: who spoke or was spoken of, how long ago, how often.
  ///
  /// - Parameter candidates: the only entries to look at; all if nil.
  mutating func mostSalient(
    _ reference: Reference, atLeast threshold: Double = 0.05, among candidates: [Int]? = nil,
    _ attributions: [Attribution]
  ) -> Int? {
    follow(to: reference.sentence, attributions)
    var weights: [Int: Double] = [:]
    func add(_ entry: Int, _ weight: Double, sentence: Int) {
      let faded = weight * pow(Self.decay, reference.sentence - sentence)
      weights[entry] = max(weights[entry] ?? 0, faded)
    }
    for (attribution, entry) in spoken.suffix(Self.reach)
    where attributions[attribution].source != nil {
      let sentence = attributions[attribution].sentence
      guard sentence <= reference.sentence, sentence >= reference.sentence - 3 * Self.memory,
        sentence < reference.sentence || !reference.isDescription
      else { continue }
      add(entry, 1.1, sentence: sentence)
    }
    let own = reference.isPronoun ? reference.sentence : reference.sentence - 1
    for index in stride(
      from: own, through: max(0, reference.sentence - Self.memory), by: -1)
    {
      if index < reference.sentence || opensSentence(before: reference),
        let subject = personalSubject(ofSentence: index, attributions)
      {
        // Whom a pronoun takes up again is what the passage is about.
        let mention = subjectMention(ofSentence: index)
        let weight =
          mention?.kind == .pronoun ? 1.2 : isTold(mention, index, attributions) ? 0.7 : 1
        add(subject, weight, sentence: index)
      }
      if index < reference.sentence || opensSentence(before: reference), reference.isPronoun,
        let body = bodySubject(ofSentence: index)
      {
        add(body, 1, sentence: index)
      }
      var sawSubject = false
      for name in namesOutsideMarks(in: index)
      where index < reference.sentence || name.range.upperBound <= reference.start {
        guard let entry = directory.entry(named: name.words, gender: name.gender),
          directory.entries[entry].isPerson || !reference.isPersonal || directory.isGivenName(entry)
        else { continue }
        let weight = name.isGoverned ? 0.2 : sawSubject ? 0.5 : 0.8
        if !name.isGoverned { sawSubject = true }
        add(entry, weight, sentence: index)
      }
    }
    let counts = nameCounts(upTo: sentences[reference.sentence].paragraph)
    for (entry, count) in counts
    where directory.entries[entry].isPerson || !reference.isPersonal || directory.isGivenName(entry)
    {
      weights[entry, default: 0] += 0.04 * Double(min(count, 8))
    }
    return
      weights
      .filter { $0.key != addressee && candidates?.contains($0.key) ?? true }
      .compactMap { entry, weight in
        suitability(of: entry, for: reference).map { (entry: entry, weight: weight * $0) }
      }
      .filter { $0.weight > threshold }
      .max { ($0.weight, -$0.entry) < ($1.weight, -$1.entry) }?.entry
  }

  /// "Pour le maire, le voisin a menti": whom somebody else speaks of is less in mind than he.
  private func isTold(
    _ mention: Mention?, _ sentence: Int, _ attributions: [Attribution]
  ) -> Bool {
    guard let mention else { return false }
    return spoken.suffix(Self.reach).contains {
      attributions[$0.attribution].sentence == sentence
        && attributions[$0.attribution].kind == .indirect && directory.entries[$0.entry].isPerson
        && attributions[$0.attribution].spans.contains {
          $0.contains(mention.range.lowerBound)
        }
    }
  }

  /// "La maire conteste : elle assure": the subject of the pronoun's own sentence comes before it.
  private func opensSentence(before reference: Reference) -> Bool {
    guard reference.isPronoun, let subject = subjectMention(ofSentence: reference.sentence) else {
      return false
    }
    // "son frère a tiré, selon lui": he whose brother it is.
    return subject.kind != .pronoun && !isPossessive(subject)
      && subject.range.upperBound < reference.start
  }

  /// Between 0 and 1: how well an entry answers to the words; nil where it cannot.
  private func suitability(of index: Int, for reference: Reference) -> Double? {
    let entry = directory.entries[index]
    guard fits(index, reference.gender) else { return nil }
    let isCertain = !entry.gender.isEmpty && entry.gender != .either
    switch reference.kind {
    case .organisation(let kinds):
      guard isInstitution(index) else { return nil }
      if entry.kinds.isEmpty { return 0.17 }
      return kinds.isEmpty ? 0.17 : entry.kinds.isDisjoint(with: kinds) ? nil : 1
    case .pronoun:
      // A paper is told of, not taken up by "il".
      if !entry.kinds.isDisjoint(with: [.paper, .broadcaster]) { return nil }
      if mayBePerson(index) { return isCertain || entry.isPerson ? 1 : 0.85 }
      // "La Croix-Rouge … a-t-elle ajouté"
      return isCertain && !entry.isPlural ? 0.9 : nil
    case .description(let mention):
      // "le préfet" is not "son voisin"; "cet homme" may be.
      guard mayBePerson(index), !entry.names.isEmpty || mention.classes.contains(.epithet) else {
        return nil
      }
      if entry.names.isEmpty, !isDemonstrative(mention), isOnlyThat(entry),
        !Self.besideAnyOffice.contains(mention.head)
      {
        return nil
      }
      // "@anna_v" is told of by no other words.
      if entry.name.first?.hasPrefix("@") == true { return nil }
      // A given name alone is nobody in office.
      if mention.classes.contains(.publicOffice), directory.isGivenName(index),
        !Self.reigning.contains(mention.head)
      {
        return nil
      }
      guard let other = distance(of: entry, from: mention) else { return nil }
      // Of a politician's name the news need not say more: "le leader de la gauche".
      let isOffered =
        entry.roles.isEmpty && isCertain && mention.classes.contains(.publicOffice)
        && !pointsBack(mention)
      let agrees = isCertain || mention.gender.isEmpty || mention.gender == .either
      let isNamedPerson = entry.isPerson && !entry.names.isEmpty || directory.isGivenName(index)
      let sure = isNamedPerson ? (agrees ? 1 : 0.7) : 0.6
      return sure * other * (isOffered ? 2 : 1)
    }
  }

  /// "le procureur" is not "l'accusé".
  private func isOnlyThat(_ entry: Directory.Entry) -> Bool {
    entry.descriptions.contains { $0.classes.contains(.sole) && $0.isDefinite }
  }

  private static let besideAnyOffice: Set<String> = [
    "homme", "femme", "dame", "magistrat", "magistrate",
  ]

  /// Those who go by a given name alone.
  static let reigning: Set<String> = ["pape", "roi", "reine", "prince", "princesse", "empereur"]

  /// How little another office speaks against an entry; nil where nobody holds both.
  private func distance(of entry: Directory.Entry, from mention: Mention) -> Double? {
    // "ce notaire" takes up whom the article told of by another office.
    if mention.classes.contains(.sole) { return isDemonstrative(mention) ? 1 : nil }
    if isFormer(mention) { return 1 }
    // "le directeur du parc" is not the singer; "le président" may be.
    let others: Word.Classes = pointsBack(mention) ? .office : [.office, .role]
    let heads = entry.roles.map(\.office.head).filter { french.word($0).isAny(others) }
    guard mention.classes.contains(.office), !heads.isEmpty else { return 1 }
    // A party's leader may be a member of parliament too, a minister not.
    return mention.classes.contains(.mandate) && !heads.contains("ministre") ? 0.95 : 0.4
  }

  /// "l'ancienne ministre", "l'ex-présidente": whatever she is now.
  private func isFormer(_ mention: Mention) -> Bool {
    mention.head.hasPrefix("ex-")
      || OfficeNames.split(mention.text).prefix(3).contains {
        french.word(Directory.key(String($0))).isAny(.former)
      }
  }

  private func nameCounts(upTo paragraph: Int) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for name in namesSoFar(upTo: paragraph) {
      if let entry = directory.entry(named: name.words, gender: name.gender) {
        counts[entry, default: 0] += 1
      }
    }
    return counts
  }

  /// The person that a sentence is about, where it says who.
  mutating func personalSubject(ofSentence number: Int, _ attributions: [Attribution]) -> Int? {
    if let known = subjects[number] { return known }
    subjects[number] = .some(nil)
    let found = findPersonalSubject(ofSentence: number, attributions)
    subjects[number] = .some(found)
    return found
  }

  /// The organisation that a sentence is about: the "bureau" that "il" may be.
  private func bodySubject(ofSentence number: Int) -> Int? {
    guard let mention = subjectMention(ofSentence: number), !mention.isPlural else { return nil }
    switch mention.kind {
    case .pronoun: return nil
    case .name:
      return directory.entry(named: mention.name, gender: mention.gender)
        .flatMap { isInstitution($0) ? $0 : nil }
    case .description:
      return mention.classes.contains(.organisation) ? directory.described(like: mention) : nil
    }
  }

  private func isImpersonal(_ mention: Mention, _ number: Int) -> Bool {
    let sentence = sentences[number]
    guard mention.head == "il",
      let index = sentence.units.firstIndex(where: {
        $0.range.lowerBound == mention.range.lowerBound
      })
    else { return false }
    return sentence.isImpersonal(index)
  }

  /// Who each sentence is about, in the order of the text, so that a pronoun finds the one before.
  private mutating func follow(to sentence: Int, _ attributions: [Attribution]) {
    followed = max(followed, sentence - Self.memory)
    while followed < sentence {
      followed += 1
      _ = personalSubject(ofSentence: followed - 1, attributions)
    }
  }

  private mutating func findPersonalSubject(
    ofSentence number: Int, _ attributions: [Attribution]
  ) -> Int? {
    guard let mention = subjectMention(ofSentence: number), !mention.isPlural else { return nil }
    switch mention.kind {
    case .pronoun:
      guard ["il", "elle"].contains(mention.head), !isImpersonal(mention, number) else {
        return nil
      }
      return mostSalient(
        Reference(
          sentence: number, gender: mention.gender, start: mention.range.lowerBound, kind: .pronoun),
        attributions)
    case .name:
      return directory.entry(named: mention.name, gender: mention.gender)
        .flatMap { directory.entries[$0].isPerson ? $0 : nil }
    case .description:
      guard !mention.classes.isDisjoint(with: .person) else { return nil }
      return description(mention, sentence: number, attributions)
    }
  }
}

extension SpeakerResolver.Reference {
  var isPersonal: Bool {
    if case .organisation = kind { return false }
    return true
  }

  var isDescription: Bool {
    if case .description = kind { return true }
    return false
  }

  var isPronoun: Bool {
    if case .pronoun = kind { return true }
    return false
  }
}

/// A power with a small whole exponent.
private func pow(_ base: Double, _ exponent: Int) -> Double {
  (0..<max(exponent, 0)).reduce(1) { result, _ in result * base }
}
