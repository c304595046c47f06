/// Whether it is a name even where an incise follows: "qui se fait appeler « le Bosco », dit X".
func isSurelyName(_ unit: Int, _ context: SentenceContext) -> Bool {
  isMarkedTerm(unit, context) || isNumbered(unit, context) || followsNamingVerb(unit, context)
}

/// « Le Voleur de sel » (1989)
private func isDated(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  guard sentence.isPunctuation(unit + 1, "("), let year = sentence.token(unit + 2),
    year.kind == .number, year.key.utf8.count == 4,
    year.key.hasPrefix("1") || year.key.hasPrefix("2")
  else { return false }
  return [")", ","].contains { sentence.isPunctuation(unit + 3, $0) }
    && context.inner(unit).first?.isCapitalised == true
}

/// Whether marks stand around a title, a name, a term or a charge by what is written beside them.
func isNonquote(_ unit: Int, _ context: SentenceContext) -> Bool {
  namesThing(unit, context) || namesCharge(unit, context) || followsNamingVerb(unit, context)
    || isSubjectName(unit, context) || isMarkedTerm(unit, context) || isSoCalled(unit, context)
    || isSpeaker(unit, context) || isPublished(unit, context) || isForeignWord(unit, context)
    || isDated(unit, context) || isNumbered(unit, context)
}

/// "l'« acte VIII »", "la « phase 2 »"
private func isNumbered(_ unit: Int, _ context: SentenceContext) -> Bool {
  let words = context.inner(unit).filter { !$0.word.isAny(.definite) }
  guard words.count == 2, words[words.startIndex].kind == .word,
    !words[words.startIndex].word.isAny(.function.union(.time)), let last = words.last
  else { return false }
  return last.kind == .number
    || last.isAllCapitals && last.key.allSatisfy { "ivxlc".contains($0) }
}

/// « rainbow flag » en anglais
private func isForeignWord(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  return sentence.key(unit + 1) == "en" && sentence.word(unit + 2).isAny(.demonym)
    && context.inner(unit).count <= 4
}

/// "dans « Le Mépris », « Les Choses de la vie » ou « Habemus papam »": what something stands in.
private func isPublished(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  guard context.inner(unit).first(where: { $0.kind == .word })?.isCapitalised == true else {
    return false
  }
  var index = unit - 1
  while index > 0,
    sentence.isPunctuation(index, ",") || sentence.word(index).isAny([.coordinator, .adverb])
      || sentence.isSpan(index)
  {
    index -= 1
  }
  return sentence.key(index) == "dans"
}

/// "les « gilets jaunes » demandent", "lance « Momo », 65 ans": who says something, not what is said.
private func isSpeaker(_ unit: Int, _ context: SentenceContext) -> Bool {
  context.cues.contains { cue in
    guard cue.form == .finite else { return false }
    if (unit..<unit + 5).contains(cue.units.lowerBound) {
      return isMarkedGroup(at: unit - 1, in: context.sentence, context.french)
    }
    return cue.units.upperBound <= unit
      && context.source(of: cue).map { $0.lowerBound == unit || $0.lowerBound == unit - 1 } == true
  }
}

/// "une procédure dite « démocratique »"
private func isSoCalled(_ unit: Int, _ context: SentenceContext) -> Bool {
  guard ["dit", "dite", "dits", "dites"].contains(context.sentence.key(unit - 1) ?? ""),
    let noun = context.sentence.token(unit - 2), noun.kind == .word
  else { return false }
  return !noun.isCapitalised && !noun.isForm(.finite)
    && !noun.word.isAny(Word.Classes.function.union(.reporter))
}

/// « gilets jaunes »
func isMarkedTerm(_ unit: Int, _ context: SentenceContext) -> Bool {
  context.french.markedTerms.contains(
    context.inner(unit).map(\.key).joined(separator: " "))
}

/// "« La Vie pour de vrai » évoque le temps": a title as the subject of the article's verb.
private func isSubjectName(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let inner = context.inner(unit)
  guard unit == 0 || sentence.isPunctuation(unit - 1, ","),
    let first = inner.first(where: { $0.kind == .word }), first.isCapitalised,
    inner.last?.endsSentence != true, !isClause(inner, context.french),
    hasVerb(at: unit + 1, in: sentence, context.french),
    // « Deux corps sans vie » ont été trouvés, ont annoncé les pompiers.
    closingIncise(unit, context) == nil
      || inner.allSatisfy({ $0.isCapitalised || $0.kind != .word })
  else { return false }
  // « Jamais » répond le maire.
  return !context.cues.contains { cue in
    cue.units.contains(unit + 1) && context.source(of: cue).map { $0.lowerBound > unit } == true
      && context.source(of: cue).flatMap(context.mention)?.isReporter == true
  }
}

/// "le film « … »", "l'opération « … »", "le mot « … »"
private func namesThing(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  // "le terme de « revenu socle »"
  if ["de", "d'"].contains(sentence.key(unit - 1) ?? ""), let noun = sentence.key(unit - 2),
    context.french.namingNouns[noun] == .name
  {
    return true
  }
  // "l'interprète de « Suzette »", "les membres de « Rivages »"
  if ["de", "d'"].contains(sentence.key(unit - 1) ?? ""),
    sentence.word(unit - 2).isAny([.role, .epithet, .group]),
    context.inner(unit).first?.isCapitalised == true
      || context.french.markedTerms.contains(
        context.inner(unit).prefix(2).map(\.key).joined(separator: " ")),
    !isClause(context.inner(unit), context.french)
  {
    return true
  }
  // "ce mot « n'a plus de sens »"
  if opensWithVerb(context.inner(unit), context.french) || isDemand(unit, context) { return false }
  for distance in 1...4 {
    guard let token = sentence.token(unit - distance),
      token.kind != .punctuation || token.key == ","
    else {
      return false
    }
    if token.kind == .punctuation { return false }
    switch context.french.namingNouns[token.key] {
    case .name: return true
    // A title has a capital: "un film « creux »" is a judgement.
    case .work:
      let first = context.inner(unit).first
      return first?.kind == .number
        || context.inner(unit).first { $0.kind == .word }?.isCapitalised ?? false
    case .charge, nil: break
    }
    // An adjective or a name may stand between: "le film américain « … »".
    guard !token.word.isAny(.function), !isVerb(unit - distance, in: sentence, context.french)
    else {
      return false
    }
  }
  return false
}

/// "mis en examen pour « … »", "une enquête pour « … »"
private func namesCharge(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  var index = unit - 1
  while index >= 0,
    sentence.isSpan(index) || sentence.isPunctuation(index, ",")
      || sentence.key(index) == "et" || sentence.key(index) == "ou"
  {
    index -= 1
  }
  // "l'infraction « d'encombrement »"
  if let noun = sentence.key(unit - 1), context.french.namingNouns[noun] == .charge,
    ["de", "d'"].contains(context.inner(unit).first?.key ?? "")
  {
    return true
  }
  guard let key = sentence.key(index), ["pour", "de", "d'", "des"].contains(key) else {
    return false
  }
  return (max(0, index - (key == "pour" ? 16 : 8))..<index).contains { position in
    guard let noun = sentence.key(position), context.french.namingNouns[noun] == .charge else {
      return false
    }
    // "le chef du parti a menacé d'« aller en justice »"
    return key == "pour"
      || !(position..<index).contains { isVerb($0, in: sentence, context.french) }
  }
}

/// "surnommé « … »", "baptisée « … »", "dit « … »"
private func followsNamingVerb(_ unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  if isDemand(unit, context) { return false }
  for index in stride(from: unit - 1, through: max(0, unit - 4), by: -1) {
    guard let token = sentence.token(index), token.kind == .word else { return false }
    for reading in token.forms {
      let frames = context.french.verbs.heads[reading.head].map {
        context.french.verbs.verbs[$0].frames
      }
      if frames.contains(where: { $0.contains(.name) }) { return true }
    }
    guard token.word.isAny([.definite, .indefinite, .adverb]) else { return false }
  }
  return false
}

/// "appelle « au calme »", "appelle « le monde » à agir"
private func isDemand(_ unit: Int, _ context: SentenceContext) -> Bool {
  if let first = context.inner(unit).first, ["à", "au", "aux"].contains(first.key),
    !first.isCapitalised
  {
    return true
  }
  let sentence = context.sentence
  return sentence.key(unit + 1) == "à"
    && (isInfinitive(unit + 2, in: sentence, context.french)
      || sentence.isSpan(unit + 2) && context.opensInfinitive(context.inner(unit + 2)))
}
