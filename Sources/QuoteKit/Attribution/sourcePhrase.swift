/// Selon X, la ville « … » — Pour X, « … »
@Sendable func sourcePhrase(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let phrases = context.cues.filter { $0.form == .phrase || $0.form == .opinion }
  let before = phrases.last { $0.units.upperBound <= unit }
  let after = phrases.first { $0.units.lowerBound > unit && $0.form == .phrase }
  for cue in [before, after] {
    guard let cue else { continue }
    let signal = context.signal(.sourcePhrase, cue)
    guard let source = signal.source, source.lowerBound > unit || source.upperBound <= unit,
      // « On reste » : Sylvie est de ceux qui, selon la police, …
      !context.sentence.isPunctuation(unit + 1, ":") || cue == before,
      cue == before || !hasIncise(between: unit, and: cue, context)
    else { continue }
    return signal
  }
  return nil
}

/// « … », a précisé X d'après Y: X says it, Y tells that he did.
private func hasIncise(between unit: Int, and phrase: Cue, _ context: SentenceContext) -> Bool {
  context.cues.contains { cue in
    cue.form == .finite && cue.units.lowerBound > unit
      && cue.units.upperBound <= phrase.units.lowerBound
      && context.sentence.isPunctuation(cue.units.lowerBound - 1, ",")
      && context.source(of: cue).map { $0.lowerBound >= cue.units.upperBound } == true
  }
}
