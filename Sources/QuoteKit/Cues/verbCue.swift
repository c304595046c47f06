/// A reporting verb with its auxiliary, clitics and the adverbs between.
func verbCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard let token = sentence.token(index), token.kind == .word else { return nil }
  for reading in token.forms {
    let group = VerbGroup(sentence: sentence, french: french, at: index, reading: reading)
    if let cue = group.cue() { return cue }
  }
  return misspelt(at: index, in: sentence, french)
}

/// ", à indiqué le procureur": "a" with an accent too many.
private func misspelt(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard sentence.key(index) == "à", sentence.isForm(index + 1, .pastParticiple),
    sentence.isPunctuation(index - 1, ",") || sentence.isSpan(index - 1)
  else { return nil }
  for reading in sentence.forms(index + 1) where reading.mood == .pastParticiple {
    let frames = french.verbs.heads[reading.head].map { french.verbs.verbs[$0] }
      .filter { !$0.isPronominal && $0.tail.isEmpty }
      .reduce(into: VerbLexicon.Frames()) { $0.formUnion($1.frames) }
    if !frames.isDisjoint(with: [.quote, .que]) {
      return Cue(form: .finite, units: index..<(index + 2), frames: frames)
    }
  }
  return nil
}
