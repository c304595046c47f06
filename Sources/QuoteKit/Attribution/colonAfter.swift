/// « On tient le cap » : les pêcheurs poursuivent le blocage.
@Sendable func colonAfter(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let sentence = context.sentence
  guard (0..<unit).allSatisfy({ standsInLine($0, sentence) }),
    let colon = (unit + 1..<sentence.units.count).first(where: { !standsInLine($0, sentence) }),
    sentence.isPunctuation(colon, ":"), !sentence.word(colon + 1).isAny(.preposition),
    // « Brumes » : les lecteurs attendent.
    unit > 0 || colon > unit + 1 || context.inner(unit).count(where: { $0.kind == .word }) > 1,
    let subject = NounPhrase(at: colon + 1, in: sentence, context.french), !subject.isPronoun,
    subject.canReport(in: sentence, context.french)
      || sentence.word(subject.head).isAny(.quantifier),
    let units = context.sources.complement(at: colon + 1)
  else { return nil }
  return Signal(sieve: .colon, cue: nil, source: units)
}

/// « … », « … » and « … »
private func standsInLine(_ index: Int, _ sentence: Sentence) -> Bool {
  sentence.isSpan(index) || sentence.isPunctuation(index, ",") || sentence.key(index) == "et"
}
