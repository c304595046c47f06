/// Le pont est fermé, a indiqué la préfecture.
func bareIncises(_ context: SentenceContext) -> [Report] {
  let sentence = context.sentence
  return context.cues.compactMap { cue in
    guard cue.form == .finite, !cue.frames.isDisjoint(with: [.quote, .que]),
      cue.units.lowerBound > 2,
      sentence.isPunctuation(cue.units.lowerBound - 1, ",")
        || (sentence.isSpan(cue.units.lowerBound - 1) && cue.units.lowerBound > 2),
      let source = context.source(of: cue), source.lowerBound >= cue.units.lowerBound,
      !opensClause(cue, context)
    else { return nil }
    let end = max(source.upperBound, cue.units.upperBound)
    var pieces = [context.trimmed(0..<cue.units.lowerBound)].compactMap { $0 }
    if sentence.isPunctuation(end, ","), let rest = context.trimmed(end..<sentence.units.count),
      !context.cues.contains(where: { $0.units.lowerBound >= end })
    {
      pieces.append(rest)
    }
    guard let first = pieces.first, context.hasOwnWords([first]), isStatement(pieces, context)
    else {
      return nil
    }
    return Report(sieve: .bareIncise, cue: cue, source: source, content: pieces)
  }
}

private func opensClause(_ cue: Cue, _ context: SentenceContext) -> Bool {
  let next = context.sentence.key(cue.units.upperBound)
  return next == "que" || next == "qu'" || next == ":"
}

/// A content has a verb, or marks a fragment that the incise reports.
private func isStatement(_ pieces: [Range<Int>], _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let units = pieces.flatMap { $0 }
  let words = units.count { sentence.token($0)?.kind == .word }
  guard words > 1 else { return false }
  return words > 5
    || units.contains {
      isVerb($0, in: sentence, context.french) || sentence.isSpan($0)
        || sentence.isForm($0, .finite)
    }
}
