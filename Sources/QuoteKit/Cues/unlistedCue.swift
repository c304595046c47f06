/// A verb that no table lists where only one that reports can stand: « … », s'en accommode le maire.
func unlistedCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard sentence.isPunctuation(index - 1, ","), sentence.isSpan(index - 2) else { return nil }
  var verb = index
  // "…, la solitude des agents": an article is no pronoun here.
  while sentence.word(verb).isAny(.clitic) && !sentence.word(verb).isAny(.definite)
    || sentence.key(verb) == "en"
  {
    verb += 1
  }
  guard let token = sentence.token(verb), token.kind == .word, !token.isCapitalised,
    token.word.classes.isSubset(of: .deverbal),
    token.key.utf8.count > 3, ["e", "it", "ut", "ent"].contains(where: token.key.hasSuffix),
    let speaker = NounPhrase(at: verb + 1, in: sentence, french),
    speaker.isName && speaker.units.lowerBound == speaker.head
      || sentence.word(verb + 1).isAny([.definite, .indefinite, .possessive, .title])
        && (speaker.isName || sentence.word(speaker.head).isAny(.person))
  else { return nil }
  let next = sentence.token(speaker.units.upperBound)
  guard next == nil || next?.kind == .punctuation else { return nil }
  return Cue(form: .finite, units: index..<(verb + 1), frames: .quote)
}
