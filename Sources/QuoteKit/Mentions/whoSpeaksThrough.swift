/// Who speaks through a text: "le communiqué du groupe Marin", "une étude menée par l'Inserm".
func author(
  of phrase: NounPhrase, in sentence: Sentence, of paragraph: TokenizedParagraph, _ french: French
) -> Mention? {
  // "une source proche de Paul Marin" is not Paul Marin.
  if sentence.key(phrase.head).map({ $0.hasPrefix("source") }) == true { return nil }
  // "un sondage Ifop"
  if let name = NounPhrase(at: phrase.head + 1, in: sentence, french), name.isName,
    name.head == phrase.head + 1, phrase.units.contains(name.head)
  {
    return readMention(name.units, in: sentence, of: paragraph, french)
  }
  for index in (phrase.head + 1)..<max(phrase.units.upperBound, phrase.head + 1) {
    // "les messages retrouvés dans le téléphone de l'accusé"
    if ["dans", "sur", "chez", "contre", "pour"].contains(sentence.key(index) ?? "") { return nil }
    guard let key = sentence.key(index), sentence.isOf(index) || key == "par",
      let inner = NounPhrase(at: index + 1, in: sentence, french, bare: true), !inner.isPronoun,
      inner.isName || sentence.word(inner.head).isAny([.person, .organisation, .group, .metonym])
    else { continue }
    // "un communiqué de presse", "le rapport de police": what kind it is, not whose.
    let isBare = key == "de" && !inner.isName && !sentence.word(index + 1).isAny(.determiner)
    if isBare { continue }
    if key == "par", !isMadeBy(index, in: sentence) { return nil }
    guard var author = readMention(inner.units, in: sentence, of: paragraph, french) else {
      return nil
    }
    // The article stands in the preposition: "le communiqué du procureur".
    if author.kind == .description, key == "du" {
      author.isDefinite = true
      author.text = "le " + author.text
    }
    return author
  }
  return nil
}

/// "menée par", "publiée par"; not "transmis par", "cité par".
private func isMadeBy(_ index: Int, in sentence: Sentence) -> Bool {
  let makers = [
    "mené", "réalisé", "publié", "rédigé", "signé", "écrit", "commandé", "conduit", "lancé",
    "effectué", "diffusé", "émis", "cosigné", "élaboré",
  ]
  guard let key = sentence.key(index - 1) else { return false }
  return makers.contains { key.hasPrefix($0) }
}

/// The unit behind "par la voix de": "La ville, par la voix de Paul Marin, a dénoncé".
func voice(in units: Range<Int>, _ sentence: Sentence) -> Int? {
  guard units.count > 5 else { return nil }
  return units.dropLast(4).last {
    sentence.key($0) == "par" && sentence.key($0 + 1) == "la"
      && ["voix", "bouche"].contains(sentence.key($0 + 2) ?? "") && sentence.isOf($0 + 3)
  }.map { $0 + 4 }
}
