extension SentenceContext {
  /// Where the clause that holds the cue ends within its sentence: a clause of time or condition
  /// before the comma of the main clause, a relative clause before the main verb.
  func endOfOwnClause(_ cue: Cue, from start: Int) -> Int {
    let isRelative =
      sentence.key(clauseHead(cue)) == "qui" || cue.form == .relative || isOfRelative(cue)
    // "À une fan qui demandait si …, l'interprète a répondu": the main clause is still to come.
    let isFronted =
      isRelative
      && !(0..<cue.units.lowerBound).contains { isVerb($0, in: sentence, french) }
    // "Précisant que le lac gèle, le maire ajoute …"
    // "Un agent lui ayant dit que …, la mairie a fermé", "Après avoir appelé à …, les élus votent"
    let opens =
      [.participle, .infinitive, .passive].contains(cue.form) && !isNarrative(cue)
      && !(0..<cue.units.lowerBound).contains {
        sentence.isPunctuation($0, ",") || isVerb($0, in: sentence, french)
      }
    // "Au moment où la ministre annonce vouloir partir, les élus votent"
    let isTimed =
      (0..<cue.units.lowerBound).contains {
        sentence.key($0) == "où" && sentence.key($0 - 1) == "moment"
      }
      && !(0..<cue.units.lowerBound).contains { isVerb($0, in: sentence, french) }
    // "La mairie a beau promettre d'agir, rien n'y fait"
    let isVain = sentence.key(cue.units.lowerBound - 1) == "beau"
    let isSubordinate =
      isFronted || opens || isTimed || isVain || opensWithSubordinator(before: cue)
    // "Si des élus promettent d'agir, pas question de voter"
    let isFirstClause =
      isVain
      || !isFronted && !opens
        && !(0..<cue.units.lowerBound).contains { sentence.isPunctuation($0, ",") }
    let isInfinitival =
      isInfinitive(start, in: sentence, french) || opensInfinitive(inner(start))
    if let comma = mainVerbComma(behind: cue, from: start) { return comma }
    guard isRelative || isSubordinate else { return sentence.units.count }
    for index in start..<sentence.units.count where sentence.isPunctuation(index, ",") {
      if isRelative, hasVerb(at: index + 1, in: sentence, french),
        cue.form != .relative && isInfinitival || hasOwnVerb(start..<index)
      {
        return index
      }
      if isSubordinate, opensMainClause(index + 1) || isInfinitival && isFirstClause {
        return index
      }
    }
    return sentence.units.count
  }

  /// "Le maire, dont l'avocat affirme que"
  private func isOfRelative(_ cue: Cue) -> Bool {
    guard cue.form == .finite,
      let relative = (0..<cue.units.lowerBound).last(where: { sentence.key($0) == "dont" })
    else { return false }
    return (relative..<cue.units.lowerBound).allSatisfy {
      !sentence.isPunctuation($0, ",") && !isVerb($0, in: sentence, french)
    }
  }

  /// "Et d'ajouter que": the main clause itself.
  private func isNarrative(_ cue: Cue) -> Bool {
    cue.form == .infinitive && sentence.key(0) == "et" && sentence.isOf(1)
      && cue.units.lowerBound == 2
  }

  /// The last comma of "Le maire, jugeant que le pont vieillit, avait alerté", "tout en répétant
  /// que …, reconnaît que", "accusé par X d'avoir menti, a démissionné": the subject's own verb follows.
  private func mainVerbComma(behind cue: Cue, from start: Int) -> Int? {
    guard cue.form == .participle || cue.form == .passive, cue.units.lowerBound > 1,
      !(0..<cue.units.lowerBound).contains(where: { isVerb($0, in: sentence, french) })
    else { return nil }
    return (start..<sentence.units.count).first {
      sentence.isPunctuation($0, ",") && hasVerb(at: $0 + 1, in: sentence, french)
        && !sentence.word($0 + 1).isAny(.relative)
    }
  }

  /// A verb that no relative clause between commas holds, or a clause between marks.
  private func hasOwnVerb(_ units: Range<Int>) -> Bool {
    var isNested = false
    return units.contains { index in
      if sentence.isSpan(index) {
        return isClause(inner(index), french) || opensWithVerb(inner(index), french)
      }
      if sentence.isPunctuation(index, ",") { isNested = sentence.word(index + 1).isAny(.relative) }
      return !isNested && isVerb(index, in: sentence, french)
    }
  }

  private func clauseHead(_ cue: Cue) -> Int { cue.units.lowerBound - 1 }

  /// "Lorsque X a déclaré", "Alors que X affirme": at the sentence's head.
  private func opensWithSubordinator(before cue: Cue) -> Bool {
    var index = 0
    while sentence.word(index).isAny([.coordinator, .adverb])
      || sentence.token(index)?.kind == .punctuation
    {
      if ["alors", "bien"].contains(sentence.key(index) ?? "") { break }
      index += 1
    }
    let openers = [
      "lorsque", "lorsqu'", "quand", "si", "s'", "alors", "tandis", "comme", "puisque", "puisqu'",
      "après", "avant", "bien", "dès", "pendant",
    ]
    guard index < cue.units.lowerBound, let key = sentence.key(index), openers.contains(key) else {
      return false
    }
    // "S'il affirme que", not "S'exprimant devant la presse"
    if key == "s'" { return sentence.word(index + 1).isAny(.subject) && cue.form != .phrase }
    guard ["alors", "tandis", "après", "avant", "bien", "dès", "pendant"].contains(key) else {
      return true
    }
    return ["que", "qu'"].contains(sentence.key(index + 1) ?? "")
  }

  /// Where the main clause begins behind "Alors que le lac gèle," or "Si le lac gèle,"; 0 where no
  /// such clause opens the sentence.
  func startOfMainClause(before end: Int) -> Int {
    let first = sentence.key(0) ?? ""
    let second = sentence.key(1) ?? ""
    let opens =
      ["si", "s'"].contains(first) || first == "même" && ["si", "s'"].contains(second)
      || ["alors", "tandis", "bien"].contains(first) && ["que", "qu'"].contains(second)
    guard opens,
      let comma = (1..<max(end, 1)).first(where: {
        sentence.isPunctuation($0, ",") && containsVerb(in: 1..<$0) && opensMainClause($0 + 1)
      })
    else { return 0 }
    return comma + 1
  }

  func opensMainClause(_ first: Int) -> Bool {
    // ", en mai 2016 ils ne sont plus"
    var index = first
    while sentence.isTime(index) || index > first && sentence.token(index)?.kind == .number
      || sentence.key(index) == "en"
        && (sentence.isTime(index + 1) || sentence.token(index + 1)?.kind == .number)
    {
      index += 1
    }
    if sentence.word(index).isAny(.subject) { return true }
    guard let subject = sources.complement(at: index) else { return false }
    var next = subject.upperBound
    while sentence.isTime(next) { next += 1 }
    if hasVerb(at: next, in: sentence, french) { return true }
    // ", la mairie, de son côté, évoque"
    guard let comma = NounPhrase(at: index, in: sentence, french)?.units.upperBound,
      sentence.isPunctuation(comma, ",")
    else { return false }
    let aside = french.asides.end(at: comma + 1, in: sentence.key)
    return aside > comma + 1 && sentence.isPunctuation(aside, ",")
      && hasVerb(at: aside + 1, in: sentence, french)
  }
}
