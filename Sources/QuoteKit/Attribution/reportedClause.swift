/// X affirme que …, X dit vouloir …, X promet de …, l'idée que …
func reportedClauses(_ context: SentenceContext) -> [Report] {
  context.cues.compactMap { cue in
    guard cue.form != .phrase, cue.form != .opinion, cue.form != .passive,
      let start = contentStart(cue, context)
    else { return nil }
    let end = context.contentEnd(of: cue, from: start)
    guard let content = context.trimmed(start..<end), context.hasOwnWords([content]),
      let source = context.source(of: cue), isAnswerable(source, context)
    else { return nil }
    return Report(sieve: .reportedClause, cue: cue, source: source, content: [content])
  }
}

/// Somebody who can report, and not just anybody: "on estime que" says nothing of who does.
private func isAnswerable(_ source: Range<Int>, _ context: SentenceContext) -> Bool {
  guard let mention = context.mention(source), mention.isReporter else { return false }
  return mention.head != "on"
}

/// The unit after "que", or the infinitive or question word that opens the content.
private func contentStart(_ cue: Cue, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  let french = context.french
  let first = cue.units.upperBound
  if cue.form == .relative { return first }
  if cue.form == .infinitive, isRequired(cue, sentence) { return nil }
  if cue.frames.contains(.inf), isInfinitive(first, in: sentence, french), cue.form != .noun {
    return first
  }
  // "se dit prêt à partir"
  if cue.frames.isSuperset(of: [.as, .inf]), !sentence.word(first).isAny(.function),
    ["à", "de", "d'"].contains(sentence.key(first + 1) ?? ""),
    isInfinitive(first + 2, in: sentence, french)
  {
    return first
  }
  for index in first..<min(first + 12, sentence.units.count) {
    guard let token = sentence.token(index) else { return nil }
    if context.cues.contains(where: { $0 != cue && $0.units.contains(index) }) { return nil }
    if token.kind == .punctuation, token.key != ",", token.key != "(", token.key != ")" {
      return nil
    }
    switch token.key {
    case "que", "qu'":
      guard cue.frames.contains(.que) else { return nil }
      if isConjunction(index, sentence) { continue }
      return index + 1
    case "si", "s'", "comment", "pourquoi", "quand", "combien":
      if cue.frames.contains(.si) { return index }
    case "de", "d'":
      if cue.frames.contains(.de), isInfinitive(index + 1, in: sentence, french) {
        return index + 1
      }
    case "à":
      if cue.frames.contains(.to), isInfinitive(index + 1, in: sentence, french) {
        return index + 1
      }
    default:
      break
    }
    if token.word.isAny(.relative) || isVerb(index, in: sentence, french) { return nil }
  }
  return nil
}

/// "il faut préciser que", "il convient de rappeler que": nobody says so.
private func isRequired(_ cue: Cue, _ sentence: Sentence) -> Bool {
  var index = cue.units.lowerBound - 1
  while sentence.word(index).isAny([.adverb, .preposition, .clitic]) { index -= 1 }
  return ["faut", "faudra", "faudrait", "fallait", "convient", "reste"].contains(
    sentence.key(index) ?? "")
}
