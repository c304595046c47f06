/// The words that an acronym abbreviates: those before its parentheses, down to the one that its first
/// letter begins, or those in the parentheses behind it; small words skipped, unless a letter is
/// theirs.
///
/// - Parameter index: the unit of the acronym.
func expansion(of index: Int, in sentence: Sentence) -> Range<Int>? {
  guard let acronym = sentence.token(index), acronym.isCapitalised else { return nil }
  let letters = Array(Letters.withoutAccents(acronym.key).filter(\.isLetter))
  guard letters.count > 1 else { return nil }
  let isBehind = sentence.isPunctuation(index - 1, "(") && sentence.isPunctuation(index + 1, ")")
  let isBefore = acronym.isAllCapitals && sentence.isPunctuation(index + 1, "(")
  guard isBehind || isBefore else { return nil }
  for smallCount in [false, true] {
    let found =
      isBehind
      ? wordsBefore(index - 1, letters, smallCount, sentence)
      : wordsWithin(index + 2, letters, smallCount, sentence)
    if let found { return found }
  }
  return nil
}

/// "Direction générale de la Concurrence, de la Consommation (DGCC)"
private func wordsBefore(
  _ open: Int, _ letters: [Character], _ smallCount: Bool, _ sentence: Sentence
) -> Range<Int>? {
  var left = letters[...]
  var position = open - 1
  while let letter = left.last, let token = sentence.token(position) {
    guard token.kind == .word || token.isPunctuation(",") && left.count < letters.count else {
      return nil
    }
    let isSmall = token.word.isAny(.function)
    if Letters.withoutAccents(token.key).first == letter, smallCount || !isSmall {
      left.removeLast()
      if left.isEmpty { return position..<open }
    } else if token.kind == .word, !isSmall {
      return nil
    }
    position -= 1
  }
  return nil
}

/// "l'UBC (Union des bergers du Causse)"
private func wordsWithin(
  _ start: Int, _ letters: [Character], _ smallCount: Bool, _ sentence: Sentence
) -> Range<Int>? {
  var left = letters[...]
  var position = start
  while let token = sentence.token(position), token.kind == .word {
    let isSmall = token.word.isAny(.function)
    if Letters.withoutAccents(token.key).first == left.first, smallCount || !isSmall {
      left.removeFirst()
    } else if !isSmall {
      return nil
    }
    position += 1
  }
  return left.isEmpty && sentence.isPunctuation(position, ")") ? start..<position : nil
}
