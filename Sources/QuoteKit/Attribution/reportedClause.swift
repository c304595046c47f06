/// X affirme que …, X dit vouloir …, X promet de …, l'idée que …
func reportedClauses(_ context: SentenceContext) -> [Report] {
  context.cues.indices.compactMap { index in
    let cue = context.cues[index]
    guard cue.form != .phrase, cue.form != .opinion, cue.form != .passive,
      let start = contentStart(cue, context)
    else { return nil }
    let end = contentEnd(of: index, from: start, context)
    guard let content = context.trimmed(start..<end), context.hasOwnWords([content]),
      let source = context.source(of: cue), context.mention(source)?.isReporter == true
    else { return nil }
    return Report(sieve: .reportedClause, cue: cue, source: source, content: [content])
  }
}

/// The unit after "que", or the infinitive or question word that opens the content.
private func contentStart(_ cue: Cue, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  let french = context.french
  let first = cue.units.upperBound
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

/// Where the reported words end: at the sentence's end, or where another report of the same
/// sentence begins.
private func contentEnd(of cueIndex: Int, from start: Int, _ context: SentenceContext) -> Int {
  let sentence = context.sentence
  for cue in context.cues[(cueIndex + 1)...] where cue.units.lowerBound > start {
    let before = cue.units.lowerBound - 1
    switch cue.form {
    case .participle:
      if sentence.isPunctuation(before, ",") { return before }
      if ["en", "tout"].contains(sentence.key(before) ?? "") {
        let comma = sentence.key(before - 1) == "tout" ? before - 2 : before - 1
        if sentence.isPunctuation(comma, ",") { return comma }
      }
    case .finite:
      if sentence.key(before) == "et" || sentence.key(before) == "mais" { return before }
      if cue.subject != nil || sentence.isPunctuation(before, ",") {
        if isClosing(cue, context) { return before }
      }
    case .phrase, .infinitive, .passive, .opinion, .noun:
      break
    }
  }
  for index in start..<sentence.units.count {
    if sentence.isPunctuation(index, ":"), sentence.isSpan(index + 1) { return index }
    if sentence.isPunctuation(index, ";") { return index }
  }
  return sentence.units.count
}

/// An inverted incise: ", a-t-il précisé".
private func isClosing(_ cue: Cue, _ context: SentenceContext) -> Bool {
  guard let source = context.source(of: cue) else { return false }
  return source.lowerBound >= cue.units.lowerBound
}
