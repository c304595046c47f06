/// "ces mots : « … »", "l'idée que …", "sa promesse de …".
func nounCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  if let cries = cries(at: index, in: sentence) { return cries }
  guard let token = sentence.token(index), token.kind == .word,
    let frames = french.reportNouns[token.key],
    index == 0 || sentence.word(index - 1).isAny([.determiner, .contraction, .quantifier])
      || sentence.key(index - 1) == "en" || sentence.word(index - 2).isAny(.determiner)
  else { return nil }
  let next = index + 1
  let fits =
    frames.contains(.quote) && (sentence.isPunctuation(next, ":") || sentence.isSpan(next))
    || frames.contains(.que) && (sentence.key(next) == "que" || sentence.key(next) == "qu'")
    || frames.contains(.de) && ["de", "d'"].contains(sentence.key(next) ?? "")
      && isInfinitive(next + 1, in: sentence, french)
    || frames.contains(.quote) && introducesByOwner(next, in: sentence, french)
  guard fits else { return nil }
  return Cue(form: .noun, units: index..<next, frames: frames, isPlural: token.word.isPlural)
}

/// "aux cris de « … »", "aux cris répétés de « … »"
private func cries(at index: Int, in sentence: Sentence) -> Cue? {
  guard ["aux", "au"].contains(sentence.key(index) ?? ""),
    ["cris", "cri"].contains(sentence.key(index + 1) ?? ""),
    let link = (index + 2...index + 3).first(where: sentence.isOf), sentence.isSpan(link + 1)
  else { return nil }
  return Cue(form: .noun, units: index..<(link + 1), frames: .quote, isPlural: true)
}

/// "le message de Jean Dupont : « … »"
private func introducesByOwner(_ index: Int, in sentence: Sentence, _ french: French) -> Bool {
  guard sentence.isOf(index),
    let owner = SourceFinder(sentence: sentence, french: french).complement(at: index + 1)
  else { return false }
  return sentence.isPunctuation(owner.upperBound, ":")
}

func isInfinitive(_ index: Int, in sentence: Sentence, _ french: French) -> Bool {
  var position = index
  while sentence.word(position).isAny([.clitic, .negation, .adverb])
    || sentence.key(position) == "rien"
  {
    position += 1
  }
  guard let key = sentence.key(position) else { return false }
  let before = sentence.word(position - 1)
  if sentence.isForm(position, .infinitive) {
    // "a dit le conseiller"
    return !before.isAny(.definite) || !sentence.word(position).isAny(.person)
  }
  let isNoun = before.isAny([.determiner, .contraction])
  let looksLikeOne = key.hasSuffix("er") && !key.hasSuffix("ier") || key.hasSuffix("ir")
  return !isNoun && key.utf8.count > 3 && looksLikeOne
    && !sentence.word(position).isAny(.reporter.union(.function).union(.nounlike))
    && sentence.token(position)?.isCapitalised == false
}
