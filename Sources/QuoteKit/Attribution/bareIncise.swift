/// Le pont est fermé, a indiqué la préfecture.
func bareIncises(_ context: SentenceContext) -> [Report] {
  let sentence = context.sentence
  return context.cues.compactMap { cue in
    guard cue.form == .finite, !cue.frames.isDisjoint(with: [.quote, .que]),
      cue.units.lowerBound > 0, !isDenied(cue, sentence),
      let source = context.source(of: cue),
      source.lowerBound >= cue.units.lowerBound || isAsTold(source, cue, sentence),
      !isAsWished(cue, sentence), !isAnybody(source, cue, sentence),
      let mention = context.mention(source), speaks(mention, cue, sentence),
      isSetOff(cue, source, context), !opensClause(cue, context)
    else { return nil }
    let end = max(source.upperBound, cue.units.upperBound)
    let head = headOfIncise(cue, source, context)
    let start = startOfStatement(before: cue.units.lowerBound, context)
    var pieces: [Range<Int>] = []
    if start < head, !context.isBehindConjunction(head),
      let before = context.statement(start..<head)
    {
      pieces.append(before)
      if let rest = resumption(after: end, cue, context) { pieces.append(rest) }
    } else if let rest = statementBehind(end, cue, context) {
      pieces.append(rest)
    }
    guard !pieces.isEmpty else { return nil }
    // "Une « erreur », a dit X" says no more than its marks hold.
    guard context.hasOwnWords(pieces, besides: [.coordinator, .indefinite]),
      isStatement(pieces, isWhole: pieces.count > 1 || !isFollowedByComma(end, sentence), context)
    else { return nil }
    return Report(sieve: .bareIncise, cue: cue, source: source, content: pieces)
  }
}

/// ", n'augure rien de bon", ", en témoigne le maire": its subject stands before it, or it reports nothing.
private func isDenied(_ cue: Cue, _ sentence: Sentence) -> Bool {
  let first = cue.units.lowerBound
  return cue.subject == nil && ["n'", "ne"].contains(sentence.key(first) ?? "")
    || sentence.key(first) == "en" && sentence.key(first + 1)?.hasPrefix("témoign") == true
}

private func isFollowedByComma(_ end: Int, _ sentence: Sentence) -> Bool {
  (end..<max(end, sentence.units.count)).contains { sentence.isPunctuation($0, ",") }
}

/// Behind a verb of speech, "le château de Versailles" speaks too.
private func speaks(_ mention: Mention, _ cue: Cue, _ sentence: Sentence) -> Bool {
  if mention.isReporter { return true }
  // "a-t-on appris auprès de la cellule de communication"
  if let subject = cue.subject, sentence.key(subject) == "on",
    sentence.key(cue.units.upperBound) == "auprès"
  {
    return true
  }
  return mention.isDefinite && !mention.isPlural && mention.holdsName && cue.frames.contains(.que)
    && !sentence.word(cue.units.lowerBound).isAny(.clitic)
}

/// ", comme il l'a confié au journal", ", ainsi que le maire l'a expliqué"
private func isAsTold(_ source: Range<Int>, _ cue: Cue, _ sentence: Sentence) -> Bool {
  let first = cue.units.lowerBound
  guard source.upperBound == first, ["le", "l'"].contains(sentence.key(first) ?? "") else {
    return false
  }
  return sentence.key(source.lowerBound - 1) == "comme"
    || ["que", "qu'"].contains(sentence.key(source.lowerBound - 1) ?? "")
      && sentence.key(source.lowerBound - 2) == "ainsi"
}

/// ", comme le souhaitait le maire": what somebody wanted, not what he said.
private func isAsWished(_ cue: Cue, _ sentence: Sentence) -> Bool {
  guard ["le", "l'"].contains(sentence.key(cue.units.lowerBound) ?? ""),
    let verb = sentence.key(cue.units.upperBound - 1)
  else { return false }
  return ["souhait", "voul", "demand", "exig", "réclam", "espér"].contains(where: verb.hasPrefix)
}

/// ", dit-on", ", pourrait-on croire": nobody's report, as ", a-t-on appris" is.
private func isAnybody(_ source: Range<Int>, _ cue: Cue, _ sentence: Sentence) -> Bool {
  source.count == 1 && sentence.key(source.lowerBound) == "on"
    && cue.units.contains {
      sentence.key($0) == "dit" && cue.units.count < 3
        || sentence.key($0)?.hasSuffix("rait") == true
    }
}

/// The incise's first unit: the "comme" of ", comme l'explique X".
private func headOfIncise(_ cue: Cue, _ source: Range<Int>, _ context: SentenceContext) -> Int {
  let sentence = context.sentence
  if let start = context.startOfPresentation(before: cue) { return start }
  let first = min(cue.units.lowerBound, source.lowerBound)
  if sentence.key(first - 1) == "comme" { return first - 1 }
  return first < cue.units.lowerBound && sentence.key(first - 2) == "ainsi" ? first - 2 : first
}

/// A comma, a quotation or, before an inverted pronoun, nothing sets the incise off.
private func isSetOff(_ cue: Cue, _ source: Range<Int>, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let last = headOfIncise(cue, source, context) - 1
  if last < 0 { return sentence.key(0) == "comme" }
  if sentence.isSpan(last), cue.subject == nil, context.isSubject(last),
    !isClause(context.inner(last), context.french)
  {
    return false
  }
  if sentence.isPunctuation(last, ",") || sentence.isSpan(last) { return true }
  // "L'imam a-t-il voulu appeler … ?" is a question.
  let isQuestion = sentence.units.last?.token?.key == "?"
  return cue.subject != nil && !isQuestion
}

/// After the colon of a quotation that the incise closes: "le recul du virus : « … », a précisé X".
private func startOfStatement(before end: Int, _ context: SentenceContext) -> Int {
  let sentence = context.sentence
  for index in stride(from: end - 1, through: 0, by: -1) {
    if sentence.isPunctuation(index, ";") { return index + 1 }
    if context.opensContrast(index) { return index + 3 }
    if sentence.isPunctuation(index, ":"), sentence.isSpan(index + 1) { return index + 1 }
  }
  if let earlier = earlierIncise(before: end, context) { return earlier }
  // "Selon X, « … », a-t-il déclaré": the phrase names the source again.
  if let phrase = context.cues.first, phrase.form == .phrase, phrase.units.lowerBound == 0,
    let comma = (phrase.units.upperBound..<end).first(where: { sentence.isPunctuation($0, ",") }),
    let span = (comma..<end).first(where: sentence.isSpan)
  {
    return max(comma, (comma..<span).last { sentence.isPunctuation($0, ",") } ?? comma)
  }
  return 0
}

/// Behind "Le pont est fermé, a dit X, et" another report begins.
private func earlierIncise(before end: Int, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  for cue in context.cues.reversed() where cue.form == .finite && cue.units.upperBound < end {
    guard sentence.isPunctuation(cue.units.lowerBound - 1, ","), !opensClause(cue, context),
      let source = context.source(of: cue), source.lowerBound >= cue.units.lowerBound
    else { continue }
    let close = max(source.upperBound, cue.units.upperBound)
    guard sentence.isPunctuation(close, ","), close < end else { return nil }
    return sentence.key(close + 1) == "et" ? close + 2 : close
  }
  return nil
}

/// "Comme le révèle X, le pont fermera", "Mais, insiste X, le pont fermera": nothing stands before.
private func statementBehind(_ end: Int, _ cue: Cue, _ context: SentenceContext) -> Range<Int>? {
  let sentence = context.sentence
  guard sentence.isPunctuation(end, ",") else { return nil }
  return context.trimmed((end + 1)..<context.contentEnd(of: cue, from: end + 1))
}

/// "Le loup, assure X, est revenu": the rest of a clause that the incise cuts.
private func resumption(after end: Int, _ cue: Cue, _ context: SentenceContext) -> Range<Int>? {
  let sentence = context.sentence
  guard sentence.isPunctuation(end, ","),
    !context.cues.contains(where: { $0.units.lowerBound >= end }),
    let rest = context.trimmed(end..<sentence.units.count)
  else { return nil }
  let isCut = !(0..<cue.units.lowerBound).contains {
    isVerb($0, in: sentence, context.french) || isClause(context.inner($0), context.french)
  }
  // "La ville n'a, a dit X, aucun plan"
  let isTorn = isVerb(cue.units.lowerBound - 2, in: sentence, context.french)
  let first = sentence.key(rest.lowerBound) ?? ""
  let completes =
    first == "que" || first == "qu'"
    || ["de", "d'", "à"].contains(first)
      && isInfinitive(rest.lowerBound + 1, in: sentence, context.french)
  let explains =
    ["car", "puisque", "puisqu'", "si", "parce", "depuis"].contains(first)
    && context.containsVerb(in: rest)
  // ", explique X, en raison de la crue", ", au vu de la crue", ", dont dix enfants"
  let isCause =
    first == "en" && sentence.key(rest.lowerBound + 1) == "raison"
    || first == "au" && sentence.key(rest.lowerBound + 1) == "vu"
    || ["faute", "grâce", "contre", "soit"].contains(first)
    || first == "dont"
      && (sentence.token(rest.lowerBound + 1)?.kind == .number
        || sentence.word(rest.lowerBound + 1).isAny([.numeral, .quantifier, .indefinite]))
  // ", rappelle X, mais se sont accumulés"
  let goesOn = first == "mais" && hasVerb(at: rest.lowerBound + 1, in: sentence, context.french)
  // "Un choix difficile, dit X, mais nécessaire"
  let contrasts = first == "mais" && !(0..<cue.units.lowerBound).contains { sentence.isSpan($0) }
  return isCut && (context.containsVerb(in: rest) || contrasts) || isTorn || completes || explains
    || isCause
    || goesOn ? rest : nil
}

private func opensClause(_ cue: Cue, _ context: SentenceContext) -> Bool {
  let next = context.sentence.key(cue.units.upperBound)
  return next == "que" || next == "qu'" || next == ":"
}

/// A statement has words of its own beside a quotation that could stand alone, or is an answer.
private func isStatement(
  _ pieces: [Range<Int>], isWhole: Bool, _ context: SentenceContext
) -> Bool {
  let sentence = context.sentence
  let units = pieces.flatMap { $0 }
  if units.count == 1 {
    return ["oui", "non", "si"].contains(sentence.key(units[0]) ?? "")
  }
  // "Aujourd'hui, « le pont est fermé », a dit X" says no more than its marks hold.
  let isDated = sentence.isTime(units[0]) || sentence.word(units[0]).isAny(.adverb)
  let connective = context.french.asides.end(at: units[0], in: sentence.key)
  let opening = max(isDated ? 2 : 0, connective - units[0])
  let main = units.drop { !sentence.isSpan($0) && $0 - units[0] < opening }
  if let first = main.first, sentence.isSpan(first),
    isClause(context.inner(first), context.french)
  {
    return hasOwnVerb(units, sentence) || continuesQuotation(units, sentence)
  }
  // "Pas question de céder, prévient X", "Un choix difficile, dit X"
  let isNominal =
    isWhole && units[0] == 0 && !units.contains { sentence.isPunctuation($0, ",") }
    && !sentence.word(0).isAny([.preposition, .contraction, .time, .subordinator, .adverb])
  return units.count { sentence.token($0)?.kind == .word } > (isNominal ? 2 : 5)
    || units.contains {
      sentence.isSpan($0) || isVerb($0, in: sentence, context.french)
        || sentence.isForm($0, .finite)
    }
}

/// « Le froid dure » au nord du lac, a dit X: words without a comma go on with the quotation.
private func continuesQuotation(_ units: [Int], _ sentence: Sentence) -> Bool {
  guard let first = units.first, sentence.isSpan(first), units.count > 2 else { return false }
  return sentence.word(units[1]).isAny([.preposition, .contraction])
}

/// Whether there is a verb outside marks and parentheses.
private func hasOwnVerb(_ units: [Int], _ sentence: Sentence) -> Bool {
  var isInside = false
  return units.contains { index in
    if sentence.isPunctuation(index, "(") { isInside = true }
    if sentence.isPunctuation(index, ")") { isInside = false }
    guard !isInside, let token = sentence.token(index) else { return false }
    return !token.word.isAny(.function) && !sentence.word(index - 1).isAny(.determiner)
      && token.forms.contains { $0.mood != .pastParticiple }
  }
}
