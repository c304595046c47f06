/// Le pont « est fermé », a indiqué X. — the incise that closes a sentence reports all of it.
@Sendable func closingIncise(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let sentence = context.sentence
  for cue in context.cues where cue.units.lowerBound > unit && cue.form == .finite {
    guard
      sentence.isPunctuation(cue.units.lowerBound - 1, ",")
        || sentence.isSpan(cue.units.lowerBound - 1)
    else { continue }
    let signal = context.signal(.closingIncise, cue)
    guard let source = signal.source, source.lowerBound >= cue.units.lowerBound,
      let mention = context.mention(source),
      mention.isReporter || mention.isDefinite && mention.holdsName
        // « … » et « … », a dit la blogueuse: whoever says the last.
        || sentence.isSpan(cue.units.lowerBound - 2)
    else { continue }
    return signal
  }
  return nil
}
