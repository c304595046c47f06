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
      capitals: capitals)
    reader.read()
    names += reader.names.map { name, units in
      var name = name
      name.isQuoted = quoted.contains { $0.contains(units.lowerBound) }
      return name
    }
  }
  return names
}

/// The words that the article writes small, and those it capitalises inside a sentence.
private func spellings(
  _ paragraphs: [TokenizedParagraph]
) -> (common: Set<String>, capitals: Set<String>) {
  var common: Set<String> = []
  var capitals: Set<String> = []
  for paragraph in paragraphs {
    for (index, token) in paragraph.tokens.enumerated() where token.kind == .word {
      if !token.isCapitalised {
        common.insert(token.key)
      } else if index > 0, !paragraph.tokens[index - 1].endsSentence,
        paragraph.tokens[index - 1].kind != .mark
      {
        capitals.insert(token.key)
      }
    }
  }
  return (common, capitals)
}
