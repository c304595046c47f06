/// "est convaincu que", ", persuadée que", "en est certain :".
func adjectiveCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard let key = sentence.key(index), french.reportAdjectives.contains(key) else { return nil }
  var before = index - 1
  while sentence.word(before).isAny([.adverb, .negation]) { before -= 1 }
  let isPredicate = sentence.forms(before).contains { form in
    form.mood == .finite
      && french.verbs.heads[form.head].contains { french.verbs.verbs[$0].lemma == "être" }
  }
  if isPredicate, sentence.key(before - 1) == "en",
    sentence.isPunctuation(index + 1, ":") || sentence.isPunctuation(index + 1, ",")
  {
    return Cue(form: .finite, units: (before - 1)..<(index + 1), frames: [.que, .quote])
  }
  guard sentence.key(index + 1) == "que" || sentence.key(index + 1) == "qu'" else { return nil }
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
