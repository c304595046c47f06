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
  // "le Clec (comité local d'entraide du Causse)"
  let isBefore =
    (acronym.isAllCapitals || letters.count > 3) && sentence.isPunctuation(index + 1, "(")
  guard isBehind || isBefore else { return nil }
  for smallCount in [false, true] {
    let found =
      isBehind
      ? wordsBefore(index - 1, letters, smallCount, sentence)
      : wordsWithin(index + 2, letters, smallCount, sentence)
    if let found { return found }
  }
  return isBehind ? wordsOfOtherOrder(index - 1, letters, sentence) : nil
}

/// "Direction générale de la Concurrence, de la Consommation (DGCC)"
private func wordsBefore(
  _ open: Int, _ letters: [Character], _ smallCount: Bool, _ sentence: Sentence
) -> Range<Int>? {
  // Where it came to nothing: of many small words each may have a letter or none.
  var failed: Set<[Int]> = []
  /// Where the words begin whose last stands at `position`.
  func start(_ position: Int, _ left: ArraySlice<Character>) -> Int? {
    guard let letter = left.last else { return position + 1 }
    guard let token = sentence.token(position),
      token.kind == .word || token.isPunctuation(",") && left.count < letters.count,
      !failed.contains([position, left.count])
    else { return nil }
    let isSmall = token.kind != .word || token.word.isAny(.function)
    if Letters.withoutAccents(token.key).first == letter, smallCount || !isSmall,
      let start = start(position - 1, left.dropLast())
    {
      return start
    }
    if isSmall, let start = start(position - 1, left) { return start }
    failed.insert([position, left.count])
    return nil
  }
  return start(open - 1, letters[...]).map { $0..<open }
}

/// "Agence européenne des médicaments (EMA)": the acronym of another language has the letters in
/// another order.
private func wordsOfOtherOrder(
  _ open: Int, _ letters: [Character], _ sentence: Sentence
) -> Range<Int>? {
  guard letters.count > 2 else { return nil }
  var left = letters
  var position = open - 1
  while let token = sentence.token(position), token.kind == .word {
    if !token.word.isAny(.function) {
      guard let initial = Letters.withoutAccents(token.key).first,
        let letter = left.firstIndex(of: initial)
      else { return nil }
      left.remove(at: letter)
      if left.isEmpty { return token.isCapitalised ? position..<open : nil }
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
  while let token = sentence.token(position), token.kind == .word || token.isPunctuation(",") {
    let isSmall = token.kind != .word || token.word.isAny(.function)
    if Letters.withoutAccents(token.key).first == left.first, smallCount || !isSmall {
      left.removeFirst()
    } else if !isSmall {
      return nil
    }
    position += 1
  }
  return left.isEmpty && sentence.isPunctuation(position, ")") ? start..<position : nil
}
