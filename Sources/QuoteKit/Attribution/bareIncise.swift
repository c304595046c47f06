/// Le pont est fermé, a indiqué la préfecture.
func bareIncises(_ context: SentenceContext) -> [Report] {
  let sentence = context.sentence
  return context.cues.compactMap { cue in
    guard cue.form == .finite, !cue.frames.isDisjoint(with: [.quote, .que]),
      cue.units.lowerBound > 0, isSetOff(cue, sentence),
      let source = context.source(of: cue), source.lowerBound >= cue.units.lowerBound,
      context.mention(source)?.isReporter == true, !opensClause(cue, context)
    else { return nil }
    let end = max(source.upperBound, cue.units.upperBound)
    let start = startOfStatement(before: cue.units.lowerBound, context)
    guard let before = context.statement(start..<cue.units.lowerBound) else { return nil }
    var pieces = [before]
    if let rest = resumption(after: end, cue, context) { pieces.append(rest) }
    guard context.hasOwnWords(pieces), isStatement(pieces, context) else { return nil }
    return Report(sieve: .bareIncise, cue: cue, source: source, content: pieces)
  }
}

/// A comma, a quotation or, before an inverted pronoun, nothing sets the incise off.
private func isSetOff(_ cue: Cue, _ sentence: Sentence) -> Bool {
  let last = cue.units.lowerBound - 1
  return cue.subject != nil || sentence.isPunctuation(last, ",") || sentence.isSpan(last)
}

/// After the colon of a quotation that the incise closes: "le recul du virus : « … », a précisé X".
private func startOfStatement(before end: Int, _ context: SentenceContext) -> Int {
  let sentence = context.sentence
  for index in stride(from: end - 1, through: 0, by: -1) {
    if sentence.isPunctuation(index, ";") { return index + 1 }
    if sentence.isPunctuation(index, ":"), sentence.isSpan(index + 1) { return index + 1 }
  }
  return 0
}

/// "Le loup, assure X, est revenu": the rest of a clause that the incise cuts.
private func resumption(after end: Int, _ cue: Cue, _ context: SentenceContext) -> Range<Int>? {
  let sentence = context.sentence
  guard sentence.isPunctuation(end, ","),
    !context.cues.contains(where: { $0.units.lowerBound >= end }),
    let rest = context.trimmed(end..<sentence.units.count)
  else { return nil }
  let isCut = !(0..<cue.units.lowerBound).contains { isVerb($0, in: sentence, context.french) }
  let first = sentence.key(rest.lowerBound) ?? ""
  let completes = ["que", "qu'", "de", "d'", "à"].contains(first)
  return isCut && context.hasVerb(in: rest) || completes ? rest : nil
}

private func opensClause(_ cue: Cue, _ context: SentenceContext) -> Bool {
  let next = context.sentence.key(cue.units.upperBound)
  return next == "que" || next == "qu'" || next == ":"
}

/// A content has a verb, or is an answer.
private func isStatement(_ pieces: [Range<Int>], _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let units = pieces.flatMap { $0 }
  let words = units.count { sentence.token($0)?.kind == .word }
  if words == 1, units.count == 1 {
    return ["oui", "non", "si"].contains(sentence.key(units[0]) ?? "")
  }
  let opening = sentence.word(units[0])
  return words > 5 && !units.contains(where: sentence.isSpan)
    || pieces.contains { context.hasVerb(in: $0) }
    || opening.isAny([.preposition, .contraction])
      && sentence.token(units[0])?.isCapitalised == true
}
