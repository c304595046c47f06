/// Finds the proper names of an article, with what stands beside them.
func findNames(
  in paragraphs: [TokenizedParagraph], spans: [QuotedSpan], using french: French
) -> [NameOccurrence] {
  let (common, capitals) = spellings(paragraphs)
  let quotedSpans = Dictionary(grouping: spans, by: \.paragraph)
  var names: [NameOccurrence] = []
  for (index, paragraph) in paragraphs.enumerated() {
    let sentence = Sentence(
      paragraph: index,
      units: paragraph.tokens.map { Sentence.Unit(token: $0, span: nil, range: $0.range) })
    let quoted = quotedSpans[index, default: []].map(\.inner)
    var reader = NameReader(
      sentence: sentence, paragraph: paragraph, french: french, common: common,
      capitals: capitals, isInCapitals: isInCapitals(paragraph))
    reader.read()
    names += reader.names.map { name, units in
      var name = name
      name.isQuoted = quoted.contains { $0.contains(units.lowerBound) }
      return name
    }
  }
  return names
}

/// The words that the article writes small, and how it spells those it capitalises inside a sentence.
private func spellings(
  _ paragraphs: [TokenizedParagraph]
) -> (common: Set<String>, capitals: [String: String]) {
  var common: Set<String> = []
  var capitals: [String: String] = [:]
  for paragraph in paragraphs where !isInCapitals(paragraph) {
    for (index, token) in paragraph.tokens.enumerated() where token.kind == .word {
      if !token.isCapitalised {
        common.insert(token.key)
      } else if index > 0, !paragraph.tokens[index - 1].endsSentence,
        paragraph.tokens[index - 1].kind != .mark
      {
        if capitals[token.key] == nil || !token.isAllCapitals {
          capitals[token.key] = paragraph.text(token.range)
        }
      }
    }
  }
  return (common, capitals)
}

/// "UNE RÉUNION EST PRÉVUE": no word of it is written small.
private func isInCapitals(_ paragraph: TokenizedParagraph) -> Bool {
  var words = 0
  for token in paragraph.tokens where token.kind == .word {
    guard token.isAllCapitals || token.isCapitalised && token.range.count < 4 else { return false }
    words += 1
  }
  return words > 2
}
