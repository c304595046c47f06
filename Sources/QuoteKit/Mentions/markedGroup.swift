/// Whether those who do something are told between marks: "les « gilets jaunes » ont marché".
func isMarkedGroup(at index: Int, in sentence: Sentence, _ french: French) -> Bool {
  guard sentence.isSpan(index + 1), let article = sentence.key(index),
    ["les", "des", "ces", "ses", "leurs"].contains(article)
  else { return false }
  let verb = (index + 2..<index + 6).first {
    !sentence.word($0).isAny([.clitic, .negation, .adverb])
  }
  return verb.map { isVerb($0, in: sentence, french) && isPlural($0, in: sentence) } ?? false
}

private func isPlural(_ verb: Int, in sentence: Sentence) -> Bool {
  sentence.key(verb)?.hasSuffix("nt") ?? false
}

/// The group that an article and marks name.
func markedGroup(
  _ units: Range<Int>, in sentence: Sentence, of paragraph: TokenizedParagraph
) -> Mention {
  let range = sentence.bytes(units)
  let text = paragraph.text(range)
  var mention = Mention(
    paragraph: sentence.paragraph, range: range, kind: .description,
    text: text.prefix(1).lowercased() + text.dropFirst(),
    head: Letters.folded(paragraph.text(sentence.units[units.lowerBound + 1].range).utf8))
  mention.classes = .group
  mention.isPlural = true
  mention.isDefinite = sentence.word(units.lowerBound).isAny([.definite, .demonstrative])
  return mention
}
