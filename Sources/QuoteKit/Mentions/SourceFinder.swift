/// Finds the words that name a cue's source: its subject, or what its preposition governs.
struct SourceFinder {
  let sentence: Sentence
  let french: French

  /// The units of the source; nil where the sentence does not name it.
  func source(of cue: Cue) -> Range<Int>? {
    if let subject = cue.subject {
      return textRead(cue) ?? (cue.isImpersonal ? nil : subject..<(subject + 1))
    }
    switch cue.form {
    case .phrase, .opinion:
      // "à ses yeux"
      let own = cue.units.lowerBound + 1
      if own + 1 < cue.units.upperBound, sentence.word(own).isAny(.possessive) {
        return own..<(own + 1)
      }
      return complement(at: cue.units.upperBound)
    case .relative:
      let finder = SubjectFinder(sentence: sentence, french: french)
      let antecedent = finder.antecedent(of: cue.units.lowerBound)
      // "le chercheur Paul Marin sur RTL, pour qui"
      if let medium = antecedent,
        ["sur", "à", "au"].contains(sentence.key(medium.lowerBound - 1) ?? ""),
        !french.knownOrganisations.kinds(at: medium.lowerBound, in: sentence)
          .isDisjoint(with: .media),
        let speaker = finder.antecedent(of: medium.lowerBound - 1)
      {
        return speaker
      }
      return antecedent
    case .passive:
      return agent(after: cue.units.upperBound)
    case .noun:
      return owner(of: cue)
    case .finite:
      if sentence.key(cue.units.lowerBound - 1) == "on",
        let who = textRead(behind: cue) ?? fronted(before: cue.units.lowerBound - 1)
      {
        return who
      }
      let before = subjectBefore(cue)
      if isInverted(cue) {
        let after = subjectAfter(cue).flatMap { isSurelyPlural(cue) && isAlone($0) ? nil : $0 }
        if let after, let informant = informant(of: after, cue) { return informant }
        guard let before, let after else { return after ?? before }
        // "le ministre et ses adjoints, notamment Paul Marin, ont désavoué le président"
        if cue.isPlural, isSingular(after), isRelated(cue) || !isSingular(before) { return before }
        // "les « gilets jaunes » promettent de fermer le pont": the marks are the subject's.
        let isObject = sentence.isSpan(cue.units.lowerBound - 1) && !canReport(after)
        return isAccused(after, of: cue) || isObject ? before : after
      }
      // "Un appel entendu par un agent, révèle ce mardi Le Parisien"
      if sentence.isPunctuation(cue.units.lowerBound - 1, ","), before.map(canReport) != true,
        let after = subjectAfter(cue), canReport(after), !isAccused(after, of: cue)
      {
        return after
      }
      return before ?? subjectAfter(cue)
    case .infinitive:
      return whoIsMade(to: cue) ?? subjectOfInfinitive(cue) ?? subjectOfMainClause(after: cue)
        ?? subjectBefore(cue).map(upToVerb)
    case .participle:
      var verb = cue
      while sentence.word(verb.units.lowerBound - 1).isAny(.clitic),
        sentence.key(verb.units.lowerBound - 1) != "en"
      {
        verb.units = (verb.units.lowerBound - 1)..<verb.units.upperBound
      }
      return subjectBeside(verb) ?? subjectOfMainClause(after: verb)
        ?? subjectBefore(verb).map(upToVerb)
    }
  }

  /// The "Elle" of "Elle affirme avoir transmis".
  private func upToVerb(_ units: Range<Int>) -> Range<Int> {
    guard let verb = units.dropFirst().first(where: { isVerb($0, in: sentence, french) }) else {
      return units
    }
    var end = verb
    while end - 1 > units.lowerBound,
      sentence.word(end - 1).isAny([.clitic, .negation, .relative])
        || sentence.token(end - 1)?.kind == .punctuation
    {
      end -= 1
    }
    return units.lowerBound..<end
  }

  /// ", a accusé le syndicat de bloquer": what is followed by its deed is the object.
  private func isAccused(_ units: Range<Int>, of cue: Cue) -> Bool {
    // "a menacé le maire d'« aller en justice »"
    if cue.frames.contains(.de),
      units.contains(where: { sentence.isSpan($0) && sentence.key($0 - 1) == "d'" })
    {
      return true
    }
    guard sentence.isOf(units.upperBound) || sentence.key(units.upperBound) == "à" else {
      return false
    }
    var verb = units.upperBound + 1
    while sentence.word(verb).isAny([.clitic, .negation]) { verb += 1 }
    return isInfinitive(verb, in: sentence, french)
  }

  func canReport(_ units: Range<Int>) -> Bool {
    guard let phrase = NounPhrase(at: units.lowerBound, in: sentence, french, bare: true) else {
      return false
    }
    return phrase.isPronoun || phrase.canReport(in: sentence, french)
      || sentence.word(phrase.head).isAny([.quantifier, .indefinite, .strong, .demonym])
  }

  /// A noun phrase with its appositions.
  func complement(at start: Int) -> Range<Int>? {
    // "précise même le journal"
    if sentence.key(start) == "même",
      sentence.word(start + 1).isAny(.determiner)
        || sentence.token(start + 1)?.isCapitalised == true
    {
      return complement(at: start + 1)
    }
    guard let phrase = NounPhrase(at: start, in: sentence, french, bare: true) else { return nil }
    if isDeterminative(phrase), let end = relativeEnd(phrase.units.upperBound) {
      return phrase.units.lowerBound..<end
    }
    if !phrase.isName, !phrase.isPronoun, let end = nameBehindRelative(phrase.units.upperBound) {
      return phrase.units.lowerBound..<end
    }
    if let end = makerEnd(behind: phrase.units.upperBound) { return phrase.units.lowerBound..<end }
    if phrase.isPronoun { return phrase.units }
    let apposition = Apposition(sentence: sentence, french: french)
    // "le quotidien Le Lac": a name behind it is another's.
    let isNamed =
      sentence.word(phrase.head).isAny(.organisation)
      && apposition.endsInName(phrase.units.upperBound)
    // "un tweet du ministre, Paul Marin", but "une source policière"
    let isDocument =
      sentence.word(phrase.head).isAny(.document)
      && !phrase.units.contains {
        $0 > phrase.head + 1 && sentence.word($0).isAny(.reporter.subtracting(.document))
          && sentence.token($0)?.isCapitalised == false
      }
    let end = apposition.end(
      after: coordinatedEnd(phrase), isName: phrase.isName || isNamed, isDocument: isDocument)
    return phrase.units.lowerBound..<end
  }

  /// "les données publiées, jeudi 28 mai, par la fédération"
  private func makerEnd(behind end: Int) -> Int? {
    guard sentence.word(end - 1).isAny(.making), sentence.isPunctuation(end, ","),
      sentence.isTime(end + 1),
      let close = (end + 2..<end + 6).first(where: { sentence.isPunctuation($0, ",") }),
      sentence.key(close + 1) == "par"
    else { return nil }
    return complement(at: close + 2)?.upperBound
  }

  /// The "ceux" of "ceux qui la partagent".
  private func isDeterminative(_ phrase: NounPhrase) -> Bool {
    ["celui", "celle", "ceux", "celles"].contains(sentence.key(phrase.head) ?? "")
  }

  /// "le motard qui l'a retrouvé, Luis Montero,"
  private func nameBehindRelative(_ start: Int) -> Int? {
    guard sentence.key(start) == "qui", let comma = relativeEnd(start),
      sentence.isPunctuation(comma, ","), sentence.word(comma + 1).isAny([.givenName, .title]),
      let name = NounPhrase(at: comma + 1, in: sentence, french), name.isName,
      sentence.token(name.units.upperBound)?.kind == .punctuation
    else { return nil }
    return name.units.upperBound
  }

  private func relativeEnd(_ start: Int) -> Int? {
    guard
      sentence.word(start).isAny(.relative) || ["que", "qu'"].contains(sentence.key(start) ?? "")
    else { return nil }
    var end = start
    while let token = sentence.token(end), token.kind != .punctuation { end += 1 }
    return end
  }

  /// "Jean Dupont et Marie Martin"
  private func coordinatedEnd(_ phrase: NounPhrase) -> Int {
    let end = phrase.units.upperBound
    guard sentence.key(end) == "et",
      let next = NounPhrase(at: end + 1, in: sentence, french),
      next.isName || sentence.word(next.head).isAny(.reporter),
      !isVerb(next.units.upperBound, in: sentence, french)
    else { return end }
    return next.units.upperBound
  }

  /// "qui, à Bruxelles, s'inquiètent"
  private func isRelated(_ cue: Cue) -> Bool {
    let comma = (0..<max(cue.units.lowerBound - 1, 0)).last { sentence.isPunctuation($0, ",") }
    return comma.map { sentence.key($0 - 1) == "qui" } ?? false
  }

  /// Not "pressent", which may be of one and of several.
  private func isSurelyPlural(_ cue: Cue) -> Bool {
    cue.isPlural
      && !cue.units.contains { unit in
        sentence.forms(unit).contains { $0.mood == .finite && !$0.isPlural }
      }
  }

  /// The "le maire" of ", ont essayé de dissuader le maire": no plural verb's subject.
  private func isAlone(_ units: Range<Int>) -> Bool {
    let next = units.upperBound
    let goesOn =
      sentence.isPunctuation(next, ",")
      && NounPhrase(at: next + 1, in: sentence, french).map { !$0.isPronoun } == true
    return isSingular(units) && !goesOn && !sentence.word(next).isAny(.coordinator)
  }

  private func isSingular(_ units: Range<Int>) -> Bool {
    let first = sentence.word(units.lowerBound)
    return first.isAny(.determiner) && !first.isPlural
      && !units.contains { sentence.key($0) == "et" || sentence.word($0).isAny(.quantifier) }
  }

  private func subjectBefore(_ cue: Cue) -> Range<Int>? {
    SubjectFinder(sentence: sentence, french: french).subject(
      before: cue.units.lowerBound, isPlural: cue.isPlural)
  }

  /// "une femme admettant que", ", l'agence indiquant que": what touches the participle.
  private func subjectBeside(_ cue: Cue) -> Range<Int>? {
    let end = cue.units.lowerBound
    guard let last = sentence.token(end - 1), last.kind == .word || last.key == ")",
      last.key != "en", last.key != "tout"
    else { return nil }
    var governed: Range<Int>?
    for start in stride(from: end - 1, through: max(0, end - 12), by: -1) {
      guard let token = sentence.token(start) else { break }
      // "la Direction du lac (DDL) ayant demandé"
      if ["(", ")"].contains(token.key) { continue }
      guard token.kind == .word else { break }
      let begins =
        token.word.isAny(.determiner)
        || token.isCapitalised
          && sentence.token(start - 1)?.isCapitalised != true
      guard begins, !sentence.word(start - 1).isAny(.determiner),
        let phrase = NounPhrase(at: start, in: sentence, french), phrase.units.upperBound == end
      else { continue }
      guard sentence.word(start - 1).isAny([.preposition, .contraction]) else {
        return phrase.isName || sentence.word(phrase.head).isAny(.reporter)
          ? phrase.units : governed
      }
      // "l'appel d'un garçon demandant si"
      if !cue.frames.isDisjoint(with: [.que, .si, .de]),
        sentence.word(phrase.head).isAny(.person.union(.group)),
        sentence.word(start).isAny(.determiner)
      {
        governed = phrase.units
      }
    }
    return governed
  }

  /// "Après avoir qualifié X de « … », le maire a ajouté", "En citant X, Paul Marin a dit": what opens
  /// the sentence without a subject has the main clause's.
  private func subjectOfMainClause(after cue: Cue) -> Range<Int>? {
    let opens = (0..<cue.units.lowerBound).allSatisfy {
      sentence.word($0).isAny([.preposition, .adverb, .clitic, .negation, .coordinator])
        || ["après", "avoir", "en", "tout"].contains(sentence.key($0) ?? "")
    }
    guard opens,
      let comma = (cue.units.upperBound..<sentence.units.count).first(where: {
        sentence.isPunctuation($0, ",")
          && NounPhrase(at: $0 + 1, in: sentence, french).map(isMainSubject) == true
      })
    else { return nil }
    return complement(at: comma + 1)
  }

  /// "le maire a ajouté", "Anna Vidal, figure du mouvement, a lancé"
  private func isMainSubject(_ phrase: NounPhrase) -> Bool {
    let end = phrase.units.upperBound
    if hasVerb(at: end, in: sentence, french) { return true }
    guard phrase.canReport(in: sentence, french) else { return false }
    let close = Apposition(sentence: sentence, french: french).end(
      after: end, isName: phrase.isName)
    return close > end && sentence.isPunctuation(close, ",")
      && hasVerb(at: close + 1, in: sentence, french)
  }

  /// "… par les élus"
  private func agent(after start: Int) -> Range<Int>? {
    for index in start..<min(start + 14, sentence.units.count) where sentence.key(index) == "par" {
      return complement(at: index + 1)
    }
    return nil
  }

  /// The "des manifestants" of "par des manifestants aux cris de".
  private func agentBefore(_ cue: Cue) -> Range<Int>? {
    let end = cue.units.lowerBound
    guard let by = (max(0, end - 8)..<end).last(where: { sentence.key($0) == "par" }),
      let agent = NounPhrase(at: by + 1, in: sentence, french), agent.units.upperBound == end,
      agent.canReport(in: sentence, french)
    else { return nil }
    return agent.units
  }

  /// "les mots de Jean Dupont", "sa formule", else the subject of the clause.
  private func owner(of cue: Cue) -> Range<Int>? {
    if sentence.isOf(cue.units.upperBound),
      !isInfinitive(cue.units.upperBound + 1, in: sentence, french)
    {
      if let owner = complement(at: cue.units.upperBound + 1) { return owner }
    }
    let before = cue.units.lowerBound - 1
    if sentence.word(before).isAny(.possessive) { return before..<(before + 1) }
    // "insulté par des manifestants aux cris de « … »"
    if let agent = agentBefore(cue) { return agent }
    // "X a eu ces mots": the subject of the verb before.
    guard var verb = (0..<max(before, 0)).last(where: { isVerb($0, in: sentence, french) }) else {
      return nil
    }
    if isVerb(verb - 1, in: sentence, french) { verb -= 1 }
    return SubjectFinder(sentence: sentence, french: french).subject(before: verb, isPlural: false)
  }
}
