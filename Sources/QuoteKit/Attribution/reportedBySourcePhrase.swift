/// Selon X, … — …, selon X. — Il faudrait, selon X, …
func reportedBySourcePhrase(_ context: SentenceContext) -> [Report] {
  context.cues.compactMap { cue in
    guard cue.form == .phrase || cue.form == .opinion,
      let source = context.source(of: cue)
    else { return nil }
    let sentence = context.sentence
    let end = max(source.upperBound, cue.units.upperBound)
    let isLast =
      end >= sentence.units.count
      || sentence.token(end)?.endsSentence == true
        && end + 1 >= sentence.units.count
    let before = context.trimmed(clauseStart(cue, context)..<cue.units.lowerBound)
    let after = isLast ? nil : context.trimmed(end..<sentenceEnd(from: end, context))
    let pieces: [Range<Int>]
    if isLast {
      pieces = [before].compactMap { $0 }
    } else if let before, hasVerbOrWords(before, context) {
      pieces = [before, after].compactMap { $0 }
    } else {
      pieces = [after].compactMap { $0 }
    }
    guard !pieces.isEmpty, context.hasOwnWords(pieces) else { return nil }
    return Report(sieve: .sourcePhrase, cue: cue, source: source, content: pieces)
  }
}

/// The phrase belongs to its own clause: not before a semicolon.
private func clauseStart(_ cue: Cue, _ context: SentenceContext) -> Int {
  for index in stride(from: cue.units.lowerBound - 1, through: 0, by: -1)
  where context.sentence.isPunctuation(index, ";") {
    return index + 1
  }
  return 0
}

private func sentenceEnd(from start: Int, _ context: SentenceContext) -> Int {
  for index in start..<context.sentence.units.count {
    if context.sentence.isPunctuation(index, ":"), context.sentence.isSpan(index + 1) {
      return index
    }
  }
  return context.sentence.units.count
}

/// "Mais selon X, …": a bare conjunction is no content.
private func hasVerbOrWords(_ units: Range<Int>, _ context: SentenceContext) -> Bool {
  units.contains { isVerb($0, in: context.sentence, context.french) || context.sentence.isSpan($0) }
    || units.count > 3
}
