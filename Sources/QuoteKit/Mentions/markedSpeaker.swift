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

/// Where somebody told of between marks ends, with the name behind: "le « boxeur »", "la « gilet
/// jaune » lyonnaise Anna Vidal", "« Momo », 65 ans".
func markedSpeakerEnd(at index: Int, in sentence: Sentence, _ french: French) -> Int? {
  let hasArticle = sentence.word(index).isAny([.definite, .indefinite, .demonstrative])
  let span = hasArticle ? index + 1 : index
  guard hasArticle ? sentence.isSpan(span) : sentence.isNameSpan(span) else { return nil }
  var next = span + 1
  while hasArticle, let token = sentence.token(next), token.kind == .word, !token.isCapitalised,
    !token.word.isAny(.function), next < span + 3
  {
    next += 1
  }
  if let name = NounPhrase(at: next, in: sentence, french), name.isName,
    name.head == name.units.lowerBound
  {
    return hasArticle ? name.units.upperBound : nil
  }
  let end = span + 1
  // "le « sens de l'État » de Paul Marin"
  let goesOn = sentence.token(end)?.kind == .word && !sentence.isTime(end)
  return goesOn
    && (sentence.isOf(end) || !sentence.word(end).isAny([.preposition, .contraction, .relative]))
    ? nil : end
}

/// Who an article and marks name: a group, or one person.
func markedSpeaker(
  _ units: Range<Int>, in sentence: Sentence, of paragraph: TokenizedParagraph
) -> Mention {
  let range = sentence.bytes(units)
  let text = paragraph.text(range)
  var mention = Mention(
    paragraph: sentence.paragraph, range: range, kind: .description,
    text: text.prefix(1).lowercased() + text.dropFirst(),
    head: Letters.folded(paragraph.text(sentence.units[units.lowerBound + 1].range).utf8))
  let article = sentence.word(units.lowerBound)
  mention.isPlural = article.isPlural
  mention.classes = mention.isPlural ? .group : .epithet
  mention.gender = article.gender
  mention.isDefinite = article.isAny([.definite, .demonstrative])
  return mention
}
