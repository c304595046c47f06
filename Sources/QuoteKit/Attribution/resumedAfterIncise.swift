/// « … », a dit X, « … »: the quotation goes on after its incise.
@Sendable func resumedAfterIncise(_ unit: Int, _ context: SentenceContext) -> Signal? {
  guard unit > 2, context.sentence.isPunctuation(unit - 1, ",") else { return nil }
  guard
    let earlier = (0..<(unit - 1)).last(where: { context.sentence.isSpan($0) }),
    let signal = inciseAfter(earlier, context), let cue = signal.cue
  else { return nil }
  let end = max(cue.units.upperBound, signal.source?.upperBound ?? 0)
  guard end <= unit - 1, unit - 1 - end < 8,
    !context.cues.contains(where: { $0.units.lowerBound >= end && $0.units.upperBound < unit })
  else { return nil }
  return Signal(sieve: .resumed, cue: cue, source: signal.source)
}
