/// No sentence of a newspaper is longer; what is, is no prose and is cut.
private let longestSentence = 500

/// Cuts the paragraphs into sentences, quoted spans kept whole.
func splitSentences(_ paragraphs: [TokenizedParagraph], spans: [QuotedSpan]) -> [Sentence] {
  var sentences: [Sentence] = []
  var nextSpan = 0
  for (index, paragraph) in paragraphs.enumerated() {
    var units: [Sentence.Unit] = []
    var token = 0
    while token < paragraph.tokens.count {
      if nextSpan < spans.count, spans[nextSpan].paragraph == index,
        spans[nextSpan].outer.lowerBound == token
      {
        let outer = spans[nextSpan].outer
        let range =
          paragraph.tokens[outer.lowerBound].range
          .lowerBound..<paragraph.tokens[
            outer.upperBound - 1
          ].range.upperBound
        let inner = paragraph.tokens[spans[nextSpan].inner]
        units.append(
          Sentence.Unit(
            token: nil, span: nextSpan, range: range, isName: isName(inner),
            isPredicate: isPredicate(inner)))
        nextSpan += 1
        token = max(outer.upperBound, token + 1)
      } else {
        let word = paragraph.tokens[token]
        units.append(Sentence.Unit(token: word, span: nil, range: word.range))
        token += 1
      }
      guard let last = units.last, token < paragraph.tokens.count else { continue }
      let ends =
        endsSentence(last, in: paragraph, spans: spans) && begins(paragraph.tokens[token])
        || isDateline(units) || isTweetSignature(units)
        || isRubric(units) && begins(paragraph.tokens[token])
      if ends || units.count >= longestSentence {
        sentences.append(Sentence(paragraph: index, units: units))
        units = []
      }
    }
    if !units.isEmpty { sentences.append(Sentence(paragraph: index, units: units)) }
  }
  return sentences
}

private func isPredicate(_ tokens: ArraySlice<Token>) -> Bool {
  let verb = tokens.first { !$0.word.isAny([.clitic, .negation, .adverb]) }
  return verb?.isForm(.finite) == true && verb?.isCapitalised == false
    && verb?.word.isAny(.deverbal) == false
}

/// A full stop ends a sentence, and so does a quotation that ends with one.
private func endsSentence(
  _ unit: Sentence.Unit, in paragraph: TokenizedParagraph, spans: [QuotedSpan]
) -> Bool {
  if let token = unit.token { return token.endsSentence }
  guard let span = unit.span, let last = spans[span].inner.last else { return false }
  return paragraph.tokens[last].endsSentence
}

/// "MÉTÉO -", "VIDÉO -"
private func isRubric(_ units: [Sentence.Unit]) -> Bool {
  guard (2...4).contains(units.count), let dash = units.last?.token, dash.kind == .punctuation,
    "—–-".contains(dash.key), dash.spaceBefore
  else { return false }
  return units.dropLast().allSatisfy { unit in
    unit.token.map { $0.kind == .word && $0.isAllCapitals } == true
  }
}

/// "Rivages (@rivages) 3 mars 2018"
private func isTweetSignature(_ units: [Sentence.Unit]) -> Bool {
  let last = units.suffix(5).compactMap(\.token)
  return last.count == 5 && last[0].key.hasPrefix("@") && last[1].key == ")"
    && last[2].kind == .number && last[3].word.isAny(.time) && last[4].kind == .number
}

/// "LYON, 3 mars (AFP) -"
private func isDateline(_ units: [Sentence.Unit]) -> Bool {
  guard (4...15).contains(units.count), let dash = units.last?.token, dash.kind == .punctuation,
    "—–-".contains(dash.key), units[units.count - 2].token?.key == ")"
  else { return false }
  let tokens = units.compactMap(\.token)
  guard tokens.count == units.count, tokens[0].isCapitalised || tokens[0].key == "(",
    let open = tokens.firstIndex(where: { $0.key == "(" }), tokens.count - open <= 5
  else { return false }
  return tokens[open + 1].isCapitalised
}

private func begins(_ token: Token) -> Bool {
  switch token.kind {
  case .word, .clitic: token.isCapitalised
  case .number, .mark: token.key != "»" && token.key != "”"
  case .punctuation: "—–-•".contains(token.key)
  }
}
