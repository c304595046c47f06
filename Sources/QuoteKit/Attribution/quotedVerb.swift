/// Le préfet « appelle à la prudence » — Le syndicat a « réclamé sa libération »: the verb that reports
/// stands between the marks.
@Sendable func quotedVerb(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let sentence = context.sentence
  guard let first = context.inner(unit).first, first.kind == .word, !first.isCapitalised else {
    return nil
  }
  let isCompound = sentence.forms(unit - 1).contains { form in
    form.mood == .finite
      && context.french.verbs.heads[form.head].contains {
        context.french.verbs.verbs[$0].lemma == "avoir"
      }
  }
  let reports = first.forms.contains { form in
    form.mood == (isCompound ? .pastParticiple : .finite)
      && context.french.verbs.heads[form.head].contains {
        let verb = context.french.verbs.verbs[$0]
        return !verb.isPronominal && verb.tail.isEmpty
          && !verb.frames.isDisjoint(with: [.quote, .que, .object])
      }
  }
  guard reports,
    let subject = SubjectFinder(sentence: sentence, french: context.french)
      .subject(before: isCompound ? unit - 1 : unit, isPlural: false),
    let mention = context.mention(subject), mention.isReporter, mention.kind != .pronoun
  else { return nil }
  return Signal(sieve: .governing, cue: nil, source: subject)
}
