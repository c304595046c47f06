/// « … », a dit X, « … »: the quotation goes on after its incise.
@Sendable func resumedAfterIncise(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let sentence = context.sentence
  // « … », a dit X, et « … »
  let comma = sentence.key(unit - 1) == "et" ? unit - 2 : unit - 1
  guard unit > 2, sentence.isPunctuation(comma, ",") else { return nil }
  guard
    let earlier = (0..<comma).last(where: { context.sentence.isSpan($0) }),
    let signal = inciseAfter(earlier, context), let cue = signal.cue
  else { return nil }
  let end = max(cue.units.upperBound, signal.source?.upperBound ?? 0)
  guard end <= comma, comma - end < 8,
    !context.cues.contains(where: { $0.units.lowerBound >= end && $0.units.upperBound < unit })
  else { return nil }
  return Signal(sieve: .resumed, cue: cue, source: signal.source)
}
