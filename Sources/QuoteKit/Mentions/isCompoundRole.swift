/// "vice-président", "co-fondatrice", "sapeur-pompier", "ancien maire", "ex ministre": a function that
/// no table lists as it stands.
func isCompoundRole(_ index: Int, in sentence: Sentence, _ french: French) -> Bool {
  guard let token = sentence.token(index), token.kind == .word else { return false }
  if token.word.isAny(.former) {
    return sentence.word(index + 1).isAny(.reporter)
      || isCompoundRole(index + 1, in: sentence, french)
  }
  // "la mise en examen", "les mis en cause"
  if ["mis", "mise", "mises"].contains(token.key), sentence.key(index + 1) == "en" {
    return ["examen", "cause"].contains(sentence.key(index + 2) ?? "")
  }
  guard let hyphen = token.key.firstIndex(of: "-") else { return false }
  let rest = String(token.key[token.key.index(after: hyphen)...])
  return french.word(rest).isAny(.reporter)
    || french.word(String(token.key[..<hyphen])).isAny(.person)
}
