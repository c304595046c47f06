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
  func subjectAfter(_ cue: Cue) -> Range<Int>? {
    let before = cue.units.lowerBound - 1
    let isBehindMarks =
      sentence.isSpan(before)
      || sentence.isPunctuation(before, ",") && sentence.isSpan(before - 1)
    var reader = AdverbialReader(sentence: sentence, french: french, isSure: isBehindMarks)
    if let found = subject(behind: cue.units.upperBound, reader) { return found }
    guard isBehindMarks else { return nil }
    reader.isBrief = true
    return subject(behind: cue.units.upperBound, reader)
  }

  private func subject(behind start: Int, _ reader: AdverbialReader) -> Range<Int>? {
    var index = start
    var limit = index + 20
    var isInAside = false
    while index < limit, sentence.units.indices.contains(index) {
      if reader.isSure, let end = markedSpeakerEnd(at: index, in: sentence, french) {
        return index..<end
      }
      guard let token = sentence.token(index) else { return nil }
      // "à l'Agence France-Presse (AFP) le procureur"
      if token.key == "(", sentence.isPunctuation(index + 2, ")") {
        index += 3
        continue
      }
      if token.kind == .punctuation {
        guard token.key == "," else { return nil }
        if isInAside {
          isInAside = false
          index += 1
        } else if let close = asideEnd(index + 1, reader) {
          index = close + 1
          limit = index + 20
        } else if sentence.isTime(index + 1)
          || sentence.word(index + 1).isAny([.preposition, .contraction])
        {
          // ", dans les colonnes du Fanal Paul Marin, président du club": never closed.
          isInAside = true
          index += 1
        } else {
          return index > start && reader.isSure ? subject(behindLoneComma: index) : nil
        }
        continue
      }
      // "rapporte 20 Minutes", "relate Midi Libre"
      if french.knownOrganisations.end(at: index, in: sentence) != nil {
        return complement(at: index)
      }
      if let several = several(at: index) { return several }
      if let end = reader.end(at: index), end > index {
        index = end
        continue
      }
      return complement(at: index)
    }
    return nil
  }

  /// The "le maire" of ", a dit lundi 5 avril, le maire".
  private func subject(behindLoneComma comma: Int) -> Range<Int>? {
    // "à Rive Ramata Diang, une voisine": the name is the subject.
    let isName =
      sentence.token(comma - 1)?.isCapitalised == true
      && sentence.token(comma - 2)?.isCapitalised == true
    guard !isName, let phrase = complement(at: comma + 1), canReport(phrase),
      sentence.word(phrase.lowerBound).isAny(.determiner)
        || sentence.token(phrase.lowerBound)?.isCapitalised == true
    else { return nil }
    return phrase
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

  /// The comma that closes what tells when, where or how: ", sur les marches du palais, la fille", ",
  /// dépité, Paul Marin", ", la gorge nouée, la mère", "à Rive, commune du Lac, le maire".
  private func asideEnd(_ start: Int, _ reader: AdverbialReader) -> Int? {
    let end = (start..<start + 14).first {
      sentence.token($0)?.kind != .word && sentence.token($0)?.kind != .number
    }
    guard let end, end > start, sentence.isPunctuation(end, ",") else { return nil }
    let isPlace =
      sentence.token(start - 2)?.isCapitalised == true
      && sentence.token(start)?.isCapitalised == false
      && !sentence.word(start).isAny(.function.union(.person))
    if sentence.word(start).isAny([.preposition, .contraction]) || isPlace {
      return (start..<end).contains {
        isVerb($0, in: sentence, french) || sentence.word($0).isAny([.givenName, .title])
      } ? nil : end
    }
    var next = start
    while next < end {
      guard let read = reader.end(at: next) ?? bearingEnd(next) else { return nil }
      next = read
    }
    return next == end ? end : nil
  }

  /// The "ferme" of ", très ferme,".
  private func bearingEnd(_ index: Int) -> Int? {
    guard let token = sentence.token(index), token.kind == .word, !token.isCapitalised,
      !token.word.isAny(.function.union(.reporter))
    else { return nil }
    return index + 1
  }
}
