/// « … », a déclaré X. — « … », selon X. — « … », dit-il.
@Sendable func inciseAfter(_ unit: Int, _ context: SentenceContext) -> Signal? {
  guard let cue = context.cues.first(where: { $0.units.lowerBound > unit }) else { return nil }
  let gap = (unit + 1)..<cue.units.lowerBound
  switch cue.form {
  case .finite, .phrase:
    guard !cue.frames.isSubset(of: [.name]) else { return nil }
  case .infinitive, .participle, .passive, .opinion, .relative, .noun:
    return nil
  }
  // "en criant « … », selon X": X tells, somebody else cried.
  if cue.form == .phrase, governingCue(unit, context) != nil { return nil }
  if context.isClear(from: gap.lowerBound, to: gap.upperBound) {
    let signal = context.signal(.inciseAfter, cue)
    guard let source = signal.source else { return cue.subject == nil ? nil : signal }
    // « cagou » désigne un oiseau: without a comma, only somebody who speaks is a source.
    if gap.isEmpty, context.inner(unit).last?.kind != .punctuation,
      context.mention(source)?.isReporter != true
    {
      return nil
    }
    return source.lowerBound > unit ? signal : nil
  }
  // « … », le ministre a déclaré.
  guard cue.form == .finite, let source = context.source(of: cue),
    source.lowerBound > unit, source.upperBound <= cue.units.lowerBound,
    context.isClear(from: gap.lowerBound, to: source.lowerBound),
    context.sentence.isPunctuation(unit + 1, ","), isLast(cue, context)
  else { return nil }
  return Signal(sieve: .inciseAfter, cue: cue, source: source)
}

/// Nothing but adjuncts follow the cue: no "que" and no further quotation.
private func isLast(_ cue: Cue, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let end = cue.units.upperBound
  let isAdjunct =
    sentence.isTime(end) || sentence.token(end).map { $0.kind == .punctuation } ?? true
    || sentence.word(end).isAny([.adverb, .subordinator])
    || ["à", "dans", "sur", "lors", "devant", "auprès", "en"].contains(sentence.key(end) ?? "")
  return isAdjunct && sentence.key(end) != "que" && sentence.key(end) != "qu'"
    && !sentence.isPunctuation(end, ":")
    && !context.sentence.units[cue.units.upperBound...].contains { $0.span != nil }
}
