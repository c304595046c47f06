/// "est convaincu que", ", persuadée que".
func adjectiveCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard let key = sentence.key(index), french.reportAdjectives.contains(key),
    sentence.key(index + 1) == "que" || sentence.key(index + 1) == "qu'"
  else { return nil }
  var before = index - 1
  while sentence.word(before).isAny([.adverb, .negation]) { before -= 1 }
  let isPredicate = sentence.forms(before).contains { form in
    form.mood == .finite
      && french.verbs.heads[form.head].contains { french.verbs.verbs[$0].lemma == "être" }
  }
  // "Il n'est pas sûr que le pont tienne": nobody's doubt.
  if isPredicate, key == "sûr", sentence.word(before - 1).isAny(.negation),
    sentence.key(before - 2) == "il"
  {
    return nil
  }
  if isPredicate {
    return Cue(form: .finite, units: before..<(index + 1), frames: .que)
  }
  guard before < 0 || sentence.isPunctuation(before, ",") else { return nil }
  return Cue(form: .participle, units: index..<(index + 1), frames: .que)
}
