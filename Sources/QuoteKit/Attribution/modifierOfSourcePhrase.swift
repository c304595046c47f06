/// "un acte commis, selon elle, par des voisins", "les émeutes, signe, selon lui, d'un échec": of what
/// only adds to a noun, that alone is whose the pronoun means.
func modifierAround(_ cue: Cue, _ end: Int, _ context: SentenceContext) -> [Range<Int>]? {
  let sentence = context.sentence
  guard context.source(of: cue).flatMap(context.mention)?.kind == .pronoun,
    end == cue.units.upperBound + 1 || end == cue.units.upperBound
  else { return nil }
  let isSetOff = sentence.isPunctuation(cue.units.lowerBound - 1, ",")
  let last = cue.units.lowerBound - (isSetOff ? 2 : 1)
  guard last > 0, isSetOff == sentence.isPunctuation(end, ",") || !isSetOff,
    let start = participle(endingAt: last, context) ?? apposition(endingAt: last, context)
  else { return nil }
  let head = start..<last + 1
  let next = isSetOff ? end + 1 : end
  guard completes(next, context) else {
    return sentence.token(next)?.kind == .word ? nil : [head]
  }
  let isClause = ["que", "qu'"].contains(sentence.key(next) ?? "")
  let close =
    isClause
    ? context.contentEnd(of: cue, from: next)
    : (next..<sentence.units.count).first { sentence.token($0)?.kind == .punctuation }
      ?? sentence.units.count
  return [head, context.trimmed(next..<close)].compactMap { $0 }
}

/// The "non consentis" of "des rapports, non consentis selon elle"; no verb form holds it.
private func participle(endingAt last: Int, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  guard sentence.isForm(last, .pastParticiple) else { return nil }
  var start = last
  if sentence.key(start - 1) == "non" { start -= 1 }
  if sentence.isSpan(start - 1) || sentence.isPunctuation(start - 1, ",") { return start }
  guard let noun = sentence.token(start - 1), noun.kind == .word,
    !noun.word.isAny(.function), noun.key != "été",
    !isVerb(start - 1, in: sentence, context.french), !noun.isForm(.presentParticiple),
    sentence.word(start - 2).isAny([.determiner, .contraction])
  else { return nil }
  return start
}

/// The "signe" of ", signe, selon lui, d'un échec", the "conformes" of ", conformes selon elles aux
/// règles".
private func apposition(endingAt last: Int, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  guard let comma = (0..<last).last(where: { sentence.token($0)?.kind == .punctuation }),
    sentence.isPunctuation(comma, ","), last - comma < 7,
    let first = sentence.token(comma + 1), first.kind == .word, !first.isCapitalised,
    !first.key.hasSuffix("ment"),
    !first.word.isAny(.function.subtracting(.indefinite).union(.time)),
    !(comma + 1...last).contains(where: {
      isVerb($0, in: sentence, context.french) && !sentence.word($0).isAny(.deverbal)
        || sentence.isForm($0, .presentParticiple)
        || sentence.isSpan($0)
    }),
    context.containsVerb(in: 0..<comma)
  else { return nil }
  return comma + 1
}

private func completes(_ index: Int, _ context: SentenceContext) -> Bool {
  ["de", "d'", "du", "des", "à", "au", "aux", "par", "que", "qu'"].contains(
    context.sentence.key(index) ?? "")
}
