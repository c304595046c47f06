/// Whether words could stand alone as a sentence: they have a finite verb of their own, and do not
/// begin inside a clause of the article's.
func isClause(_ tokens: ArraySlice<Token>, _ french: French) -> Bool {
  guard let first = tokens.first(where: { $0.kind == .word }) else { return false }
  let beginsInside =
    first.word.isAny(.relative) && !first.isCapitalised
    || ["que", "qu'", "de", "d'"].contains(first.key) && !first.isCapitalised
  if beginsInside || opensSubordinate(tokens) { return false }
  if let last = tokens.last, last.endsSentence, last.key != "…", first.isCapitalised { return true }
  var sawSubject = false
  for (index, token) in zip(tokens.indices, tokens) {
    if token.kind == .number { sawSubject = true }
    guard token.kind == .word || token.kind == .clitic else { continue }
    if token.kind == .clitic, token.word.isAny(.subject) { return true }
    if isFiniteVerb(at: index, in: tokens, french) {
      if sawSubject || first.isCapitalised { return true }
    }
    if token.word.isAny(.relative) { sawSubject = false }
    if token.word.isAny([.subject, .strong]) || isNounLike(token) { sawSubject = true }
  }
  return false
}

/// "même si Bakhmout tombe", "lorsque le pont ouvrira" without more.
private func opensSubordinate(_ tokens: ArraySlice<Token>) -> Bool {
  guard let first = tokens.first, first.kind == .word, !first.isCapitalised else { return false }
  let isOpener =
    ["si", "lorsque", "lorsqu'", "quand", "puisque", "parce"].contains(first.key)
    || first.key == "même" && tokens.dropFirst().first?.key == "si"
  // A main clause may follow: "si rien ne change, nous partirons".
  return isOpener && !tokens.contains { $0.isPunctuation(",") }
}

private func isNounLike(_ token: Token) -> Bool {
  token.kind == .word && !token.word.isAny(Word.Classes.function)
}

/// A finite form of a verb in the tables, or any word after a subject pronoun.
private func isFiniteVerb(at index: Int, in tokens: ArraySlice<Token>, _ french: French) -> Bool {
  let token = tokens[index]
  var before = index - 1
  while before >= tokens.startIndex, tokens[before].word.isAny([.clitic, .negation]),
    !tokens[before].word.isAny([.subject])
  {
    before -= 1
  }
  let previous = before >= tokens.startIndex ? tokens[before] : nil
  if let previous, previous.word.isAny(.subject), !token.word.isAny(.function) { return true }
  guard token.isForm(.finite) else { return false }
  if token.word.isAny([.determiner, .preposition, .adverb]) { return false }
  // "un haut risque de fuite"
  if token.word.isAny(.deverbal), previous?.word.isAny(.prenominal) == true { return false }
  return previous.map { !$0.word.isAny([.determiner, .contraction, .preposition]) } ?? true
}
