/// Subjects behind their verbs: « …, a dit à la presse, mardi, le maire ».
extension SourceFinder {
  /// No noun phrase touches the verb from the left: it opens the sentence, or follows a quotation,
  /// a comma or "comme".
  func isInverted(_ cue: Cue) -> Bool {
    let before = cue.units.lowerBound - 1
    guard before >= 0 else { return true }
    if sentence.isSpan(before) { return true }
    guard let token = sentence.token(before) else { return true }
    if token.key == "," { return hasClause(before: before) || isEnclosed(cue) }
    if token.kind == .punctuation { return ":!?…—–;".contains(token.key) }
    return ["comme", "que", "qu'", "ainsi"].contains(token.key)
  }

  /// "Le loup, assure X, est revenu", "sa religion, a poursuivi X. Toute ma vie": a comma or a
  /// full stop closes the incise.
  private func isEnclosed(_ cue: Cue) -> Bool {
    guard let after = complement(at: cue.units.upperBound) else { return false }
    if sentence.isPunctuation(after.upperBound, ",") {
      // "Le maire, ému, a salué le vote, et a dit"
      guard canReport(after) else { return false }
      return !sentence.word(after.upperBound + 1).isAny(.coordinator)
        || !hasVerb(at: after.upperBound + 2, in: sentence, french)
    }
    return sentence.isPunctuation(after.upperBound, ".")
      && NounPhrase(at: after.lowerBound, in: sentence, french, bare: true)?.isName == true
  }

  /// "Le pont est fermé, a dit X" has a clause before its comma; "X, maire de Y, a dit" has none.
  private func hasClause(before end: Int) -> Bool {
    var relative = false
    for index in 0..<end {
      if sentence.isSpan(index) {
        if index + 1 == end, isAside(index, in: sentence, french) { continue }
        return true
      }
      if sentence.isPunctuation(index, ",") { relative = false }
      if sentence.word(index).isAny(.relative) { relative = true }
      if !relative, isVerb(index, in: sentence, french) { return true }
    }
    return false
  }

  /// The noun phrase after the verb, its adverbs and addressees skipped.
  func subjectAfter(_ cue: Cue) -> Range<Int>? { subject(behind: cue.units.upperBound) }

  private func subject(behind start: Int) -> Range<Int>? {
    var index = start
    var limit = index + 14
    var isInAside = false
    while index < limit, let token = sentence.token(index) {
      // "à l'Agence France-Presse (AFP) le procureur"
      if token.key == "(", sentence.isPunctuation(index + 2, ")") {
        index += 3
        continue
      }
      if token.kind == .punctuation {
        // ", mardi, le maire", ", sur les marches du palais, la fille": only when and where may
        // stand between commas.
        guard token.key == "," else { return nil }
        if isInAside {
          isInAside = false
          index += 1
        } else if sentence.word(index + 1).isAny(.time) {
          isInAside = true
          index += 1
        } else if isBearing(index + 1) {
          index += 3
        } else if let close = asideEnd(index + 1) {
          index = close + 1
          limit = index + 14
        } else {
          return nil
        }
        continue
      }
      let aside = french.asides.end(at: index, in: sentence.key)
      if aside > index {
        index = aside
        continue
      }
      // "rapporte 20 Minutes", "relate Midi Libre"
      if french.knownOrganisations.end(at: index, in: sentence) != nil {
        return complement(at: index)
      }
      if let several = several(at: index) { return several }
      // "le mois dernier"
      let isWhich = ["dernier", "dernière", "prochain", "prochaine"].contains(token.key)
      if sentence.isTime(index) || token.kind == .number
        || isWhich && sentence.word(index - 1).isAny(.time)
      {
        index += 1
        continue
      }
      // "observe en ouvrant les débats la présidente"
      if token.key == "en", sentence.isForm(index + 1, .presentParticiple) {
        index = NounPhrase(at: index + 2, in: sentence, french)?.units.upperBound ?? index + 2
        continue
      }
      if token.word.isAny([.preposition, .contraction]) {
        index = adjunctEnd(index)
        continue
      }
      // "tout d'abord", "tout de même"
      if token.key == "tout", sentence.isOf(index + 1) || sentence.key(index + 1) == "à" {
        index = adjunctEnd(index + 1)
        continue
      }
      // "témoignait lui aussi le porte-parole"
      if token.word.isAny(.strong), sentence.key(index + 1) == "aussi",
        let named = subject(behind: index + 2)
      {
        return named
      }
      if let phrase = complement(at: index) {
        return isTemporal(phrase) ? nil : phrase
      }
      guard token.word.isAny([.adverb, .negation]) || token.key.hasSuffix("ment") else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "ont dit près de 300 élus", "estiment 62 % des sondés", "affirment d'autres": no adverb, date or
  /// addressee, though they begin like one.
  private func several(at index: Int) -> Range<Int>? {
    guard
      sentence.token(index)?.kind == .number
        || ["près", "plus", "moins", "d'", "la"].contains(sentence.key(index) ?? ""),
      let phrase = NounPhrase(at: index, in: sentence, french), !phrase.isName,
      sentence.word(phrase.head).isAny([.quantifier, .indefinite, .person, .group])
        || phrase.units.contains(where: { sentence.isPunctuation($0, "%") })
    else { return nil }
    return complement(at: index)
  }

  /// The "dépité" of ", explique, dépité, Paul Marin".
  private func isBearing(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word, !token.isCapitalised else {
      return false
    }
    return sentence.isPunctuation(index + 1, ",")
      && !token.word.isAny(.function.union(.reporter)) && !isVerb(index, in: sentence, french)
  }

  /// The comma that closes a phrase with a preposition at its head.
  private func asideEnd(_ start: Int) -> Int? {
    guard sentence.word(start).isAny([.preposition, .contraction]) else { return nil }
    let end = (start + 1..<start + 14).first {
      sentence.token($0)?.kind != .word || isVerb($0, in: sentence, french)
    }
    return end.flatMap { sentence.isPunctuation($0, ",") ? $0 : nil }
  }

  private func isTemporal(_ units: Range<Int>) -> Bool {
    units.prefix(3).contains {
      sentence.word($0).isAny(.time) && sentence.token($0)?.isCapitalised == false
    }
  }

  /// "à l'AFP", "dans un communiqué", "sur France Inter", "mardi 25 mars".
  private func adjunctEnd(_ index: Int) -> Int {
    var end = index + 1
    while sentence.word(end).isAny([.determiner, .preposition, .contraction, .possessive]) {
      end += 1
    }
    let known = french.knownOrganisations.end(at: end, in: sentence)
    if let first = sentence.token(end), first.isCapitalised || known != nil {
      end = known ?? end + 1
      // A medium's name ends where a person's begins: "à Libération Jean Dupont".
      while let token = sentence.token(end), token.kind == .word {
        let isJoint =
          known == nil && (token.word.isAny([.particle, .contraction]) || token.key == "des")
        let next = isJoint ? sentence.token(end + 1) : token
        guard let next, next.isCapitalised, !next.word.isAny([.givenName, .title]),
          !(first.isAllCapitals && !next.isAllCapitals)
        else { break }
        end += isJoint ? 2 : 1
      }
      // "devant le Sénat français"
      return sentence.word(end).isAny(.demonym) && sentence.token(end)?.isCapitalised == false
        ? end + 1 : end
    }
    end += 1
    while let token = sentence.token(end), token.kind == .word, !token.isCapitalised,
      !token.word.isAny([.determiner, .preposition, .contraction, .title, .subject]),
      !isVerb(end, in: sentence, french)
    {
      end += 1
    }
    // "à l'issue de la visite des ministres"
    let goesOn =
      sentence.word(end).isAny([.preposition, .contraction]) || sentence.key(end) == "des"
    return goesOn && end < index + 12 ? adjunctEnd(end) : end
  }
}
