/// "selon", "d'après", "aux yeux de", and "pour" where it can only mean an opinion.
func phraseCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard let (phrase, length) = french.sourcePhrases.phrase(at: index, in: sentence.key) else {
    return nil
  }
  let end = index + length
  if isSourceRelative(end, in: sentence) {
    return Cue(form: .relative, units: index..<(end + 1), frames: .que)
  }
  let cue = Cue(
    form: phrase.isOpinion ? .opinion : .phrase, units: index..<end, frames: .quote)
  guard phrase.isOpinion else {
    // "selon que": no source follows. "le mois suivant le vote": no source either.
    let next = sentence.word(end)
    let isVerb = isVerb(end, in: sentence, french)
    let isAfterNoun = sentence.key(index) == "suivant" && !isHeadOfClause(index, in: sentence)
    return next.isAny([.subordinator, .relative]) || isVerb || isAfterNoun ? nil : cue
  }
  return isHeadOfClause(index, in: sentence)
    && isFollowedByOpinionHolder(end, in: sentence)
    ? cue : nil
}

/// "un communiqué selon lequel", "la présentatrice, pour qui"
private func isSourceRelative(_ index: Int, in sentence: Sentence) -> Bool {
  ["lequel", "laquelle", "lesquels", "lesquelles", "qui"].contains(sentence.key(index) ?? "")
}

private func isHeadOfClause(_ index: Int, in sentence: Sentence) -> Bool {
  if index == 0 { return true }
  guard let before = sentence.token(index - 1) else { return false }
  return before.key == "," || before.word.isAny(.coordinator) || before.key == "que"
    || before.kind == .punctuation && "—–:;".contains(before.key)
}

/// A name, a pronoun or a person's role, up to a comma: not "pour la première fois".
private func isFollowedByOpinionHolder(_ start: Int, in sentence: Sentence) -> Bool {
  guard let first = sentence.token(start) else { return false }
  if first.kind == .number { return false }
  if first.word.isAny(.strong) { return sentence.isPunctuation(start + 1, ",") }
  var index = start
  var names = first.isCapitalised || first.word.isAny(.title)
  var person = false
  while let token = sentence.token(index), token.kind != .punctuation, index < start + 8 {
    if token.word.isAny(.time) { return false }
    if index > start, token.word.isAny(.preposition), token.key != "de", token.key != "d'" { break }
    names = names || (index == start + 1 && token.isCapitalised && first.word.isAny(.determiner))
    person = person || token.word.isAny([.person, .group, .organisation])
    index += 1
  }
  return names || person
}
