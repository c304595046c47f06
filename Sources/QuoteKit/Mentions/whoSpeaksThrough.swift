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
  var isBehindAddressee = false
  for index in (phrase.head + 1)..<max(phrase.units.upperBound, phrase.head + 1) {
    // "les messages retrouvés dans le téléphone de l'accusé"
    if ["dans", "sur", "chez", "contre", "pour"].contains(sentence.key(index) ?? "") { return nil }
    // "un rapport d'experts remis au ministère de la Santé"
    if ["à", "au", "aux"].contains(sentence.key(index) ?? ""),
      sentence.isForm(index - 1, .pastParticiple)
    {
      isBehindAddressee = true
    }
    guard let key = sentence.key(index),
      sentence.isOf(index) && !isBehindAddressee || key == "par",
      let inner = NounPhrase(at: index + 1, in: sentence, french, bare: true), !inner.isPronoun,
      inner.isName || sentence.word(inner.head).isAny([.person, .organisation, .group, .metonym])
    else { continue }
    // "un communiqué de presse", "le rapport de police": what kind it is, not whose.
    let isBare =
      ["de", "d'"].contains(key) && !inner.isName && !sentence.word(index + 1).isAny(.determiner)
    if isBare { continue }
    // "menée par", "publiée par"; not "transmis par", "cité par".
    if key == "par", !sentence.word(index - 1).isAny(.making) { return nil }
    return readMention(inner.units, in: sentence, of: paragraph, french)
  }
  return maker(behind: phrase.units.upperBound, in: sentence, of: paragraph, french)
}

/// The "préfecture" of "un bilan communiqué mardi soir par la préfecture", the phrase ending at the
/// participle.
private func maker(
  behind end: Int, in sentence: Sentence, of paragraph: TokenizedParagraph, _ french: French
) -> Mention? {
  // "une estimation rendue publique mardi par la préfecture"
  let isMadePublic = sentence.key(end - 1)?.hasPrefix("publi") == true
  guard
    sentence.word(end - 1).isAny(.making)
      || isMadePublic && sentence.word(end - 2).isAny(.making)
  else { return nil }
  for index in end..<end + 7 {
    guard let token = sentence.token(index),
      token.kind == .word || token.kind == .number || token.key == ",",
      !isVerb(index, in: sentence, french)
    else { return nil }
    guard token.key == "par" else { continue }
    return SourceFinder(sentence: sentence, french: french).complement(at: index + 1).flatMap {
      readMention($0, in: sentence, of: paragraph, french)
    }
  }
  return nil
}

/// The unit behind "par la voix de": "La ville, par la voix de Paul Marin, a dénoncé".
func voice(in units: Range<Int>, _ sentence: Sentence) -> Int? {
  guard units.count > 5 else { return nil }
  return units.dropLast(4).last {
    // Not "par La Voix du Nord".
    sentence.key($0) == "par" && sentence.key($0 + 1) == "la"
      && sentence.token($0 + 1)?.isCapitalised == false
      && ["voix", "bouche"].contains(sentence.key($0 + 2) ?? "") && sentence.isOf($0 + 3)
  }.map { $0 + 4 }
}
