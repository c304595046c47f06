/// The phrase belongs to its own clause: not before a semicolon, nor before the colon of what it
/// closes; between a noun and its complement ("abandonnée selon lui par") it is narrower still.
func startBeforeSourcePhrase(_ cue: Cue, _ context: SentenceContext) -> Int {
  let sentence = context.sentence
  let last = cue.units.lowerBound - 1
  let isInline = !sentence.isPunctuation(last, ",") && !sentence.isSpan(last)
  let isPronoun = context.source(of: cue).flatMap(context.mention)?.kind == .pronoun
  if isInline, isPronoun, sentence.isForm(last, .pastParticiple),
    !isVerb(last - 1, in: sentence, context.french)
  {
    return last
  }
  if let narrow = completed(before: last, cue, context) { return narrow }
  let start = max(endOfEarlierIncise(cue, context), context.startOfMainClause(before: last))
  for index in stride(from: last, through: start, by: -1) {
    if sentence.isPunctuation(index, ";") { return index + 1 }
    if context.opensContrast(index) { return index + 3 }
    let isIntroduced =
      sentence.isSpan(index + 1) || context.cues.contains { $0.units.upperBound <= index }
    if sentence.isPunctuation(index, ":"), isIntroduced { return index + 1 }
    if isInline, !isLast(cue, context), sentence.word(index).isAny(.relative) { return index + 1 }
  }
  // "Si le froid dure, selon la météo, jusqu'à mardi, le lac gèlera"
  return start == 0 && !isLast(cue, context) && sentence.key(0) == "si" ? 1 : start
}

/// The "destiné" of "un tunnel destiné, selon l'armée, à stocker", the "contaminant" of ", contaminant,
/// selon l'agence, les trois quarts du lac": what the words behind the source complete.
private func completed(before comma: Int, _ cue: Cue, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  guard sentence.isPunctuation(comma, ","), let source = context.source(of: cue),
    sentence.isPunctuation(source.upperBound, ",")
  else { return nil }
  let participle = sentence.word(comma - 2).isAny(.clitic) ? comma - 2 : comma - 1
  if sentence.isForm(comma - 1, .presentParticiple), sentence.isPunctuation(participle - 1, ",") {
    return participle
  }
  if let relative = relative(before: comma, cue, context) { return relative }
  guard
    ["à", "de", "d'", "du", "aux", "au"].contains(sentence.key(source.upperBound + 1) ?? "")
  else { return nil }
  var auxiliary = comma - 2
  while sentence.word(auxiliary).isAny([.negation, .adverb]) { auxiliary -= 1 }
  if sentence.isForm(comma - 1, .pastParticiple),
    !isVerb(auxiliary, in: sentence, context.french)
  {
    return comma - 1
  }
  // ", au prix, selon X, de"
  let isPhrase =
    sentence.isOf(source.upperBound + 1)
    && sentence.word(comma - 2).isAny([.preposition, .contraction])
    && sentence.isPunctuation(comma - 3, ",")
  return isPhrase ? comma - 2 : nil
}

/// "une adresse où chacun pouvait, selon lui, se procurer": of a relative clause only that is his whom
/// the pronoun means.
private func relative(before comma: Int, _ cue: Cue, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  guard context.source(of: cue).flatMap(context.mention)?.kind == .pronoun,
    let relative = (max(0, comma - 12)..<comma).last(where: { sentence.word($0).isAny(.relative) }),
    // "dans la mesure où", "jusqu'où"
    !["mesure", "jusqu'"].contains(sentence.key(relative - 1) ?? ""),
    !(relative..<comma).contains(where: { sentence.token($0)?.kind == .punctuation }),
    (relative..<comma).count(where: { isVerb($0, in: sentence, context.french) }) == 1
  else { return nil }
  if sentence.key(relative) != "qui" { return relative + 1 }
  return sentence.key(relative - 1) == "ce" ? relative - 1 : relative
}

/// Only the source and the full stop follow.
private func isLast(_ cue: Cue, _ context: SentenceContext) -> Bool {
  guard let source = context.source(of: cue) else { return false }
  return (source.upperBound..<context.sentence.units.count).allSatisfy {
    context.sentence.token($0)?.kind == .punctuation
  }
}

/// « … », a dit X, dont la fortune dépasse le milliard, selon le classement: not what X says.
func endOfEarlierIncise(_ cue: Cue, _ context: SentenceContext) -> Int {
  for earlier in context.cues.reversed()
  where earlier.form == .finite && earlier.units.upperBound < cue.units.lowerBound {
    let before = earlier.units.lowerBound - 1
    let isIncise =
      context.sentence.isSpan(before)
      || context.sentence.isPunctuation(before, ",") && context.sentence.isSpan(before - 1)
    if isIncise, let source = context.source(of: earlier), source.lowerBound > before,
      context.mention(source)?.isReporter == true
    {
      return min(max(source.upperBound, earlier.units.upperBound), cue.units.lowerBound)
    }
  }
  return 0
}
