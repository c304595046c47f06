/// The words that an acronym in parentheses abbreviates: those before, down to the one that its first
/// letter begins, small words skipped.
///
/// - Parameter index: the unit of the acronym.
func expansion(of index: Int, in sentence: Sentence) -> Range<Int>? {
  guard let acronym = sentence.token(index), acronym.isCapitalised,
    sentence.isPunctuation(index - 1, "("), sentence.isPunctuation(index + 1, ")")
  else { return nil }
  var letters = Letters.withoutAccents(acronym.key).filter(\.isLetter)[...]
  guard letters.count > 1 else { return nil }
  var position = index - 2
  while let letter = letters.last, let token = sentence.token(position), token.kind == .word {
    if Letters.withoutAccents(token.key).first == letter {
      letters.removeLast()
      if letters.isEmpty { return position..<(index - 1) }
    } else if !token.word.isAny(.function) {
      return nil
    }
    position -= 1
  }
  return nil
}
