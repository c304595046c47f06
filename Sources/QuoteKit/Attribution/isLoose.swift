/// Whether a marked fragment that no cue reports is a name, a term or a scare word rather than
/// somebody's words.
func isLoose(_ unit: Int, _ context: SentenceContext) -> Bool {
  let inner = context.inner(unit)
  let words = inner.count { $0.kind == .word || $0.kind == .number }
  if standsAlone(unit, context) || isJudgement(unit, context) { return false }
  if looksLikeName(unit, context) { return true }
  if isObjectOfReport(unit, context) { return false }
  return words <= 3 && !isClause(inner, context.french)
}

/// "cette mesure jugée « … »", "retenu comme « … »": somebody judges, if nobody is named.
private func isJudgement(_ unit: Int, _ context: SentenceContext) -> Bool {
  context.cues.contains { cue in
    guard cue.form == .passive else { return false }
    if cue.frames.contains(.as), cue.units.upperBound == unit { return true }
    return cue.frames.contains(.comme) && cue.units.upperBound + 1 == unit
      && context.sentence.key(unit - 1) == "comme"
  }
}

/// "c'est pour dénoncer des « arnaqueurs »": whoever does so.
private func isObjectOfReport(_ unit: Int, _ context: SentenceContext) -> Bool {
  context.cues.contains { cue in
    (cue.form == .infinitive || cue.form == .participle || cue.form == .finite)
      && !cue.frames.isDisjoint(with: [.object, .as]) && cue.units.upperBound < unit + 1
      && (cue.units.upperBound..<unit).allSatisfy {
        context.sentence.word($0).isAny([.determiner, .preposition, .contraction, .adverb])
      }
  }
}

/// Capitalised words in the middle of the article's sentence, without a clause's verb: a title.
func looksLikeName(_ unit: Int, _ context: SentenceContext) -> Bool {
  let inner = context.inner(unit)
  guard unit > 0 || !standsAlone(unit, context),
    let first = inner.first(where: { $0.kind == .word }), first.isCapitalised,
    !context.sentence.isPunctuation(unit - 1, ":"),
    inner.last?.endsSentence != true
  else { return false }
  if isInParentheses(unit, context) { return true }
  let before = context.sentence.token(unit - 1)
  guard unit > 0 else { return false }
  return !inner.contains { $0.word.isAny(.subject) && $0.key != "nous" }
    && inner.count { $0.kind == .word } <= 8 && before?.kind != .punctuation
}

/// Nothing but capitals within the article's sentence: "les recherches de « Marin Tech »".
func isWrittenAsName(_ unit: Int, _ context: SentenceContext) -> Bool {
  let words = context.inner(unit).filter { $0.kind == .word }
  guard unit > 0, words.count <= 4, context.sentence.token(unit - 1)?.kind == .word else {
    return false
  }
  return !words.isEmpty && words.allSatisfy { $0.isCapitalised || $0.word.isAny(.particle) }
}

/// The quotation is its sentence, but for punctuation.
private func standsAlone(_ unit: Int, _ context: SentenceContext) -> Bool {
  context.sentence.units.indices.allSatisfy { index in
    context.sentence.isSpan(index) || context.sentence.token(index)?.kind == .punctuation
  }
}

/// ("La Marée", "La Passerelle"): a list of titles.
private func isInParentheses(_ unit: Int, _ context: SentenceContext) -> Bool {
  for index in stride(from: unit - 1, through: 0, by: -1) where !context.sentence.isSpan(index) {
    guard context.sentence.isPunctuation(index, ",") else {
      return context.sentence.isPunctuation(index, "(")
    }
  }
  return false
}
