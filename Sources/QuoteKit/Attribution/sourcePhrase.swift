/// Selon X, la ville « … » — Pour X, « … »
@Sendable func sourcePhrase(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let phrases = context.cues.filter { $0.form == .phrase || $0.form == .opinion }
  let before = phrases.last { $0.units.upperBound <= unit }
  let after = phrases.first { $0.units.lowerBound > unit && $0.form == .phrase }
  for cue in [before, after] {
    guard let cue else { continue }
    let signal = context.signal(.sourcePhrase, cue)
    guard let source = signal.source, source.lowerBound > unit || source.upperBound <= unit else {
      continue
    }
    return signal
  }
  return nil
}
