/// Whether marked words are a direct quotation or a fragment in the article's sentence.
func kindOfQuoted(_ unit: Int, _ signal: Signal?, _ context: SentenceContext) -> Quotation.Kind {
  let sentence = context.sentence
  let inner = context.inner(unit)
  // "Le pont « vivait ses derniers jours »": the subject is the article's.
  if opensWithVerb(inner, context.french), !inner.contains(where: \.endsSentence) {
    return .partial
  }
  // "avoir « beaucoup prié pour qu'il vive »": a participle of the article's auxiliary
  if let verb = inner.first(where: { !$0.word.isAny(.adverb) }), !beginsCapitalised(inner),
    !verb.forms.isEmpty, verb.forms.allSatisfy({ $0.mood == .pastParticiple }),
    !inner.contains(where: { ["je", "j'", "nous"].contains($0.key) || $0.endsSentence })
  {
    return .partial
  }
  // "estime « qu'il faut partir »"
  if let first = inner.first, ["que", "qu'"].contains(first.key),
    signal?.cue?.units.upperBound == unit, isClause(inner.dropFirst(), context.french)
  {
    return .direct
  }
  // « il est urgent » que la ville agisse
  let goesOn = ["que", "qu'"].contains(sentence.key(unit + 1) ?? "")
  let clause = isClause(inner, context.french) && !(goesOn && inner.last?.endsSentence != true)
  if sentence.isPunctuation(unit - 1, ":") {
    return clause || beginsCapitalised(inner) ? .direct : .partial
  }
  let connective = context.french.asides.end(at: 0, in: sentence.key)
  let opensSentence = (min(connective, unit)..<unit).allSatisfy { index in
    guard let token = sentence.token(index) else { return true }
    return token.kind == .punctuation || token.word.isAny(.coordinator)
  }
  if opensSentence, signal?.sieve != .governing {
    return clause || beginsCapitalised(inner) && endsWell(unit, context) ? .direct : .partial
  }
  if signal?.sieve == .resumed { return .direct }
  guard clause else { return .partial }
  // "selon lui « le pont tient »"
  if signal?.sieve == .sourcePhrase, signal?.source?.upperBound == unit { return .direct }
  // A clause behind a comma, a conjunction or "que" stands in no phrase of the article's.
  if let before = sentence.token(unit - 1) {
    let isFree =
      before.kind == .punctuation || before.key == "que" || before.key == "qu'"
      || ["et", "mais", "car", "puisque", "or"].contains(before.key)
    if isFree { return .direct }
  }
  return beginsCapitalised(inner) || speaksOfItself(inner) ? .direct : .partial
}

/// "a répondu « vous avez raison » à une pétition": no words of the article's own.
private func speaksOfItself(_ inner: ArraySlice<Token>) -> Bool {
  let words = inner.filter { $0.kind == .word }
  return ["je", "j'", "nous", "vous", "tu"].contains(words.first?.key ?? "")
    && words.dropFirst().first?.isForm(.infinitive) == false
}

private func beginsCapitalised(_ inner: ArraySlice<Token>) -> Bool {
  inner.first { $0.kind == .word }?.isCapitalised ?? false
}

/// The quotation is followed by a comma, a cue or the sentence's end, not by the article's clause.
private func endsWell(_ unit: Int, _ context: SentenceContext) -> Bool {
  guard let next = context.sentence.token(unit + 1) else { return true }
  return next.kind == .punctuation || context.cues.contains { $0.units.contains(unit + 1) }
}
