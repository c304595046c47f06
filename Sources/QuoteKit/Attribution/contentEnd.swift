extension SentenceContext {
  /// Where the words that a cue reports end: at the sentence's end, where another report of the
  /// sentence begins, or where the article's own clause goes on.
  func contentEnd(of cue: Cue, from start: Int) -> Int {
    let own = endOfOwnClause(cue, from: start)
    for index in start..<own {
      if ends(at: index, from: start, cue) { return index }
    }
    return own
  }

  private func ends(at index: Int, from start: Int, _ cue: Cue) -> Bool {
    if sentence.isPunctuation(index, ";") { return true }
    if sentence.isPunctuation(index, ":") {
      return index > start && !isNestedColon(index, from: start)
    }
    guard index > start else { return false }
    if let next = cues.first(where: { $0.units.lowerBound > index }),
      next != cue, beginsReport(next, at: index, after: cue)
    {
      return true
    }
    if cue.form == .relative, isMainVerb(at: index, from: start) { return true }
    if resumesMainVerb(index, from: start) || leavesInfinitive(index, from: start)
      || goesOnBesideInfinitive(index, from: start, cue)
    {
      return true
    }
    // "avec des fonds privés mais sans donner de précision"
    if sentence.key(index) == "mais", leavesOut(index + 1) { return true }
    if namesMedium(index) || opensOtherReport(index, from: start, cue)
      || opensOtherPhrase(index, cue)
    {
      return true
    }
    guard sentence.isPunctuation(index, ",") else { return false }
    if leavesForMainVerb(index, from: start) { return true }
    if sentence.key(index + 1) == "tout", sentence.key(index + 2) == "en" { return true }
    return comments(index + 1) || judges(index + 1) || leavesOut(index + 1)
      || opensIndependentClause(index + 1)
      || opensOtherReport(index + 1, from: start, cue)
      || tellsWhere(index + 1)
  }

  /// "que X lui avait dit : « … »": the colon is of a report within the content.
  private func isNestedColon(_ index: Int, from start: Int) -> Bool {
    guard sentence.isSpan(index + 1),
      let nested = cues.last(where: { $0.units.upperBound <= index })
    else { return false }
    return nested.form == .finite && nested.units.lowerBound > start
      && index - nested.units.upperBound <= 3
  }

  /// ", ce que la ville dément": somebody's comment.
  private func comments(_ index: Int) -> Bool {
    sentence.key(index) == "ce" && ["que", "qu'"].contains(sentence.key(index + 1) ?? "")
  }

  /// ", une version démentie par les voisins": what was said, seen from outside.
  private func judges(_ index: Int) -> Bool {
    guard sentence.word(index).isAny(.indefinite),
      let noun = NounPhrase(at: index, in: sentence, french),
      !hasVerb(at: noun.units.upperBound, in: sentence, french)
    else { return false }
    // "avoir ouvert, dès lundi, une enquête": the verb's object behind an aside.
    let earlier = (0..<index - 1).last { sentence.isPunctuation($0, ",") }
    if let earlier, sentence.word(earlier + 1).isAny([.preposition, .contraction, .time]),
      !(earlier..<index).contains(where: { isVerb($0, in: sentence, french) })
    {
      return false
    }
    return (index + 1...index + 2).contains {
      french.reportNouns[sentence.key($0) ?? ""] != nil || sentence.word($0).isAny(.document)
    }
  }

  /// ", sans pouvoir préciser leur nombre": what was not said.
  private func leavesOut(_ index: Int) -> Bool {
    sentence.key(index) == "sans"
      && (index + 1...index + 3).contains { Self.leftOut.contains(sentence.key($0) ?? "") }
  }

  private static let leftOut: Set<String> = [
    "préciser", "donner", "fournir", "indiquer", "détailler", "nommer", "citer", "commenter",
    "expliquer", "dire", "exclure", "confirmer", "développer",
  ]

  /// "dit vouloir rester, et souhaite un débat": a finite verb goes on with the infinitive's main verb.
  private func resumesMainVerb(_ index: Int, from start: Int) -> Bool {
    guard isInfinitive(start, in: sentence, french) || opensInfinitive(inner(start)),
      ["et", "mais", "puis"].contains(sentence.key(index) ?? "")
    else { return false }
    let isCue = cues.contains { $0.form == .finite && $0.units.lowerBound == index + 1 }
    return (sentence.isPunctuation(index - 1, ",") || isCue)
      && hasVerb(at: index + 1, in: sentence, french)
      && !(start..<index).contains {
        isVerb($0, in: sentence, french) || sentence.word($0).isAny([.relative, .subordinator])
      }
  }

  /// "s'est engagé à venir, a accepté de parler": behind an infinitive a finite verb is the main subject's.
  private func leavesForMainVerb(_ comma: Int, from start: Int) -> Bool {
    (isInfinitive(start, in: sentence, french) || opensInfinitive(inner(start)))
      && (Self.auxiliaries.contains(sentence.key(comma + 1) ?? "")
        || cues.contains { $0.form == .finite && $0.units.lowerBound == comma + 1 })
      && !(start..<comma).contains {
        isVerb($0, in: sentence, french) || sentence.word($0).isAny([.relative, .subordinator])
      }
  }

  private static let auxiliaries: Set<String> = [
    "a", "ont", "avait", "avaient", "aura", "auront", "est", "sont", "était", "étaient", "n'a",
  ]

  /// "promet d'agir et suspend le vote", "a dit comprendre la colère et critiqué le maire": no infinitive.
  private func goesOnBesideInfinitive(_ index: Int, from start: Int, _ cue: Cue) -> Bool {
    let next = index + 1
    guard sentence.key(index) == "et", cue.form == .finite,
      isInfinitive(start, in: sentence, french) || opensInfinitive(inner(start)),
      sentence.word(next + 1).isAny(.determiner.subtracting(.clitic)),
      !sentence.word(next).isAny(.function), sentence.token(next)?.isCapitalised == false,
      !(start..<index).contains(where: {
        isVerb($0, in: sentence, french) || sentence.isForm($0, .pastParticiple)
          || sentence.word($0).isAny([.relative, .subordinator])
          || ["être", "que", "qu'"].contains(sentence.key($0) ?? "")
      })
    else { return false }
    let isCompound =
      cue.units.count > 1 && sentence.isForm(cue.units.upperBound - 1, .pastParticiple)
    return sentence.isForm(next, isCompound ? .pastParticiple : .finite)
  }

  /// "promet de les écouter, mais beaucoup y voient", "a promis de punir les abus mais il défend": no
  /// clause with a subject goes on with an infinitive.
  private func leavesInfinitive(_ index: Int, from start: Int) -> Bool {
    let conjunction = sentence.isPunctuation(index, ",") ? index + 1 : index
    let next = conjunction + 1
    guard ["mais", "or", "et"].contains(sentence.key(conjunction) ?? ""),
      sentence.word(next).isAny(.determiner.union([.subject, .quantifier, .clitic, .negation]))
        || sentence.token(next)?.kind == .number
        || sentence.key(conjunction) != "et" && sentence.token(next)?.kind == .word
        || sentence.token(next)?.isCapitalised == true,
      isInfinitive(start, in: sentence, french) || opensInfinitive(inner(start)),
      let verb = (start..<next + 8).first(where: { isVerb($0, in: sentence, french) }),
      verb > conjunction
    else { return false }
    // "la « colère » et la « peur », le maire a promis": two nouns.
    let isSingleClause = (next..<verb).allSatisfy {
      !sentence.isSpan($0) && !sentence.isPunctuation($0, ",")
    }
    guard sentence.key(conjunction) != "et" || isSingleClause else { return false }
    let opensClause: Word.Classes = [.relative, .subordinator]
    return !(start..<verb).contains {
      sentence.word($0).isAny(opensClause) || ["que", "qu'"].contains(sentence.key($0) ?? "")
        || $0 > conjunction && isInfinitive($0, in: sentence, french)
    }
  }

  /// "pour qui c'était une « évidence » affirme": the second verb is the main clause's.
  private func isMainVerb(at index: Int, from start: Int) -> Bool {
    cues.contains { $0.form == .finite && $0.units.lowerBound == index }
      && (start..<index).contains { isVerb($0, in: sentence, french) }
      && !sentence.word(index - 1).isAny([.relative, .subject, .coordinator])
  }

  /// ", mardi dans un communiqué.": when and where it was said, up to the end.
  private func tellsWhere(_ index: Int) -> Bool {
    let rest = index..<sentence.units.count
    guard rest.count < 30, let first = rest.first,
      sentence.isTime(first) || ["dans", "lors", "sur"].contains(sentence.key(first) ?? ""),
      !rest.contains(where: { isVerb($0, in: sentence, french) || sentence.isSpan($0) })
    else { return false }
    return rest.contains {
      Self.occasions.contains(sentence.key($0) ?? "")
    }
  }

  private static let occasions: Set<String> = [
    "communiqué", "tweet", "conférence", "entretien", "interview", "cérémonie", "discours",
    "allocution", "meeting",
  ]

  /// "dans les colonnes de Rivage", "au micro de Val FM": where it was said.
  private func namesMedium(_ index: Int) -> Bool {
    switch sentence.key(index) {
    case "dans": sentence.key(index + 1) == "les" && sentence.key(index + 2) == "colonnes"
    case "au": sentence.key(index + 1) == "micro"
    default: false
    }
  }

  /// "Selon X, le pont ferme et, selon Y, la route rouvre": each source tells its own clause.
  private func opensOtherPhrase(_ index: Int, _ cue: Cue) -> Bool {
    cue.form == .phrase && ["et", "mais"].contains(sentence.key(index) ?? "")
      && sentence.isPunctuation(index + 1, ",")
      && cues.contains { $0.form == .phrase && $0.units.lowerBound == index + 2 }
  }

  /// ", quand la radio estime que", ", tandis que le ministre promet de", "mais 62 % pensent que".
  /// What "selon X" opens goes on behind them: "selon un sondage, la moitié approuve et 62 % pensent que".
  private func opensOtherReport(_ index: Int, from start: Int, _ cue: Cue) -> Bool {
    let key = sentence.key(index) ?? ""
    let joins =
      (key == "mais" || key == "et") && cue.form != .phrase && cue.form != .opinion
      && containsVerb(in: start..<index)
    let contrasts =
      sentence.isPunctuation(index - 1, ",")
      && ["quand", "tandis", "alors", "pendant"].contains(key)
    guard joins || contrasts else { return false }
    var next = index + 1
    if contrasts, ["que", "qu'"].contains(sentence.key(next) ?? "") { next += 1 }
    while sentence.word(next).isAny(.adverb) { next += 1 }
    guard let subject = sources.complement(at: next),
      let other = cues.first(where: {
        $0.units.lowerBound == subject.upperBound && $0.form == .finite
      })
    else { return false }
    guard joins else { return true }
    return contentStart(of: other) != nil
      && (subject.contains { sentence.isPunctuation($0, "%") }
        || mention(subject).map { $0.kind != .pronoun && $0.isReporter } == true)
  }

  /// Whether another report of the article begins right after a unit: ", a-t-il précisé",
  /// ", ajoutant", ", tout en rappelant", ", selon X", "et a ajouté", ", a accusé X de" where the
  /// subject stays the same.
  private func beginsReport(_ next: Cue, at index: Int, after cue: Cue) -> Bool {
    let gap = (index + 1)..<next.units.lowerBound
    let comma = sentence.isPunctuation(index, ",")
    switch next.form {
    case .participle:
      let isLink = gap.allSatisfy { ["en", "tout"].contains(sentence.key($0) ?? "") }
      if comma,
        isLink
          || gap.count == 2 && sentence.key(index + 1) == "et" && sentence.key(index + 2) == "en"
      {
        return true
      }
      // "soulignant que le prix baisse et constatant"
      let after = next.units.upperBound
      if cue.form == .participle, gap.isEmpty, sentence.key(index) == "et",
        contentStart(of: next) != nil || sentence.isSpan(after)
          || sentence.token(after)?.kind == .word
      {
        return true
      }
      return comma && isSubjectOfParticiple(gap)
    case .finite:
      guard gap.isEmpty else { return false }
      if sentence.key(index) == "et" || sentence.key(index) == "mais" {
        if isMainSubjects(next, before: index, cue) { return true }
        let end = next.units.upperBound
        return contentStart(of: next) != nil || sentence.isSpan(end)
          || sentence.isPunctuation(end, ":")
      }
      if comma, contentStart(of: next) != nil,
        source(of: next)?.lowerBound == source(of: cue)?.lowerBound
      {
        return true
      }
      return (comma || next.subject != nil) && isClosing(next)
    case .phrase:
      let isLink = gap.allSatisfy { sentence.word($0).isAny(.adverb) }
      guard comma, isLink, let source = source(of: next) else { return false }
      // Within the reported clause the phrase is part of it: ", selon elle, prématuré".
      var close = source.upperBound
      while sentence.isTime(close) || sentence.token(close)?.kind == .number { close += 1 }
      return close >= sentence.units.count || sentence.token(close)?.endsSentence == true
    case .infinitive, .passive, .opinion, .relative, .noun:
      return false
    }
  }

  /// "Le groupe explique que les familles sont parties, et réclame", "Il estime que cela ne suffit pas et
  /// appelle": the second verb is the main subject's.
  private func isMainSubjects(_ next: Cue, before end: Int, _ cue: Cue) -> Bool {
    guard next.isPlural == cue.isPlural, cue.form == .finite,
      // "les dessins seront imprimés et affichés": a second participle of the reported clause.
      next.units.contains(where: { sentence.isForm($0, .finite) })
        || sentence.isPunctuation(end - 1, ","),
      let verb = (cue.units.upperBound..<end).first(where: { isVerb($0, in: sentence, french) })
    else { return false }
    let numbers = sentence.forms(verb).filter { $0.mood == .finite }.map(\.isPlural)
    if !numbers.isEmpty, !numbers.contains(next.isPlural) {
      return true
    }
    let subject = (cue.units.upperBound..<verb).last {
      sentence.word($0).isAny(.subject) && !sentence.word($0).isAny(.clitic)
    }
    return subject.map { ["ça", "cela", "c'"].contains(sentence.key($0) ?? "") } ?? false
  }

  /// ", l'agence indiquant que": a subject and a participle of its own.
  private func isSubjectOfParticiple(_ gap: Range<Int>) -> Bool {
    guard let first = gap.first, sentence.word(first).isAny(.determiner),
      let phrase = NounPhrase(at: first, in: sentence, french)
    else { return false }
    return phrase.units.upperBound == gap.upperBound && mention(phrase.units)?.isReporter == true
  }

  /// An inverted incise: ", a-t-il précisé".
  private func isClosing(_ cue: Cue) -> Bool {
    guard let source = source(of: cue), mention(source)?.isReporter == true else { return false }
    return source.lowerBound >= cue.units.lowerBound
  }

  /// ", mais les autorités ont décidé", ", et il faut attendre", ", puis il comprit": the
  /// article speaks again. A pronoun may still be the reported clause's: ", mais ils doivent".
  func opensIndependentClause(_ index: Int) -> Bool {
    guard let key = sentence.key(index), ["mais", "et", "puis"].contains(key) else { return false }
    var next = index + 1
    while sentence.word(next).isAny(.adverb) { next += 1 }
    if sentence.word(next).isAny(.subject) {
      return key == "puis" || sentence.isImpersonal(next)
    }
    guard sentence.word(next).isAny(.determiner) || sentence.token(next)?.isCapitalised == true,
      let phrase = NounPhrase(at: next, in: sentence, french)
    else { return false }
    return hasVerb(at: phrase.units.upperBound, in: sentence, french)
  }

  /// ", tandis que": what stands before it is another's or the article's.
  func opensContrast(_ comma: Int) -> Bool {
    sentence.isPunctuation(comma, ",") && sentence.key(comma + 1) == "tandis"
  }
}
