/// The words that an acronym abbreviates: those before its parentheses, down to the one that its first
/// letter begins, or those in the parentheses behind it; small words skipped.
///
/// - Parameter index: the unit of the acronym.
func expansion(of index: Int, in sentence: Sentence) -> Range<Int>? {
  guard let acronym = sentence.token(index), acronym.isCapitalised else { return nil }
  let letters = Array(Letters.withoutAccents(acronym.key).filter(\.isLetter))
  guard letters.count > 1 else { return nil }
  if sentence.isPunctuation(index - 1, "("), sentence.isPunctuation(index + 1, ")") {
    return wordsBefore(index - 1, letters, sentence)
  }
  return acronym.isAllCapitals && sentence.isPunctuation(index + 1, "(")
    ? wordsWithin(index + 2, letters, sentence) : nil
}

/// "Direction générale de la Concurrence, de la Consommation (DGCC)"
private func wordsBefore(
  _ open: Int, _ letters: [Character], _ sentence: Sentence
) -> Range<Int>? {
  var left = letters[...]
  var position = open - 1
  while let letter = left.last, let token = sentence.token(position) {
    guard token.kind == .word || token.isPunctuation(",") && left.count < letters.count else {
      return nil
    }
    if Letters.withoutAccents(token.key).first == letter {
      left.removeLast()
      if left.isEmpty { return position..<open }
    } else if token.kind == .word, !token.word.isAny(.function) {
      return nil
    }
    position -= 1
  }
  return nil
}

/// "l'UBC (Union des bergers du Causse)"
private func wordsWithin(
  _ start: Int, _ letters: [Character], _ sentence: Sentence
) -> Range<Int>? {
  var left = letters[...]
  var position = start
  while let token = sentence.token(position), token.kind == .word {
    if Letters.withoutAccents(token.key).first == left.first {
      left.removeFirst()
    } else if !token.word.isAny(.function) {
      return nil
    }
    position += 1
  }
  return left.isEmpty && sentence.isPunctuation(position, ")") ? start..<position : nil
}
