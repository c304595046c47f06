/// Where the name of a body ends that begins with its capitalised noun and goes on with small words:
/// "l'Académie nationale de médecine", "la Fondation pour la mémoire des mineurs".
///
/// - Parameter index: the unit of the noun.
func bodyEnd(_ index: Int, in sentence: Sentence, _ french: French) -> Int? {
  let before = sentence.word(index - 1)
  guard let noun = sentence.token(index), noun.isCapitalised, !noun.isAllCapitals,
    noun.key != "état",
    noun.word.isAny(.organisation), !noun.word.isAny(.givenName),
    before.isAny([.definite, .contraction]),
    let phrase = NounPhrase(
      at: before.isAny(.definite) ? index - 1 : index, in: sentence, french, bare: true),
    phrase.isName, phrase.head == index
  else { return nil }
  var end =
    (index + 1..<phrase.units.upperBound).first { ends(at: $0, after: index, sentence) }
    ?? phrase.units.upperBound
  while sentence.word(end - 1).isAny(.function) { end -= 1 }
  return end > index + 1 ? end : nil
}

/// Whether a word within the phrase is none of the name's.
private func ends(at index: Int, after noun: Int, _ sentence: Sentence) -> Bool {
  guard let token = sentence.token(index) else { return true }
  if token.kind == .punctuation || token.word.isAny(.title) { return token.key != "," }
  let before = sentence.word(index - 1)
  if token.isCapitalised {
    // "l'Assemblée nationale Anna Vidal", "la Ville de Valbrune Anna Vidal"
    return !before.isAny([.preposition, .contraction, .definite])
      && (sentence.token(index - 1)?.isCapitalised == false || token.word.isAny(.givenName))
  }
  // "le Parlement réuni jeudi", "la Protection civile au niveau du canton"
  return token.isForm(.pastParticiple)
    && (token.word == Word() || token.word.isAny([.document, .making]))
    && (sentence.isTime(index + 1)
      || sentence.word(index + 1).isAny([.preposition, .contraction, .demonstrative]))
    || index > noun + 1
      && ["à", "au", "aux", "en", "dans", "sur", "par", "avec"].contains(token.key)
}
