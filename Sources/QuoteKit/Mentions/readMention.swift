/// Reads what the words of a source say of it: name, function, gender and number.
func readMention(
  _ units: Range<Int>, in sentence: Sentence, of paragraph: TokenizedParagraph, _ french: French
) -> Mention? {
  // "La ville, par la voix de Paul Marin": he speaks.
  if let voice = voice(in: units, sentence),
    let spoken = NounPhrase(at: voice, in: sentence, french, bare: true),
    var mention = readMention(
      voice..<max(units.upperBound, spoken.units.upperBound), in: sentence, of: paragraph, french)
  {
    mention.range = sentence.bytes(
      units.lowerBound..<max(units.upperBound, spoken.units.upperBound))
    return mention
  }
  if units.count > 1, sentence.isSpan(units.lowerBound + 1),
    sentence.word(units.lowerBound).isAny([.definite, .indefinite, .demonstrative, .possessive])
  {
    if units.count == 2 { return markedSpeaker(units, in: sentence, of: paragraph) }
    // "la « gilet jaune » Anna Vidal"
    if let name = units.dropFirst(2).first(where: { sentence.token($0)?.isCapitalised == true }),
      var mention = readMention(name..<units.upperBound, in: sentence, of: paragraph, french)
    {
      mention.range = sentence.bytes(units)
      return mention
    }
  }
  if units.count == 1, let name = nameInMarks(at: units.lowerBound, in: sentence, of: paragraph) {
    let range = sentence.bytes(units)
    var mention = Mention(
      paragraph: sentence.paragraph, range: range, kind: .name, text: paragraph.text(range),
      head: Letters.folded(name[0].utf8))
    mention.name = name
    return mention
  }
  if sentence.word(units.lowerBound).isAny(.possessive),
    units.count == 1 || isOwnVoice(units.lowerBound + 1, in: sentence)
  {
    return owner(units, in: sentence, of: paragraph)
  }
  guard !units.isEmpty,
    let phrase = NounPhrase(at: units.lowerBound, in: sentence, french, bare: true)
      ?? singleWord(units, in: sentence)
  else { return nil }
  let companions = companions(of: phrase, in: units, sentence, paragraph, french)
  // What follows the last of them says nothing of the first.
  let own = companions.first.flatMap { first in
    units.first { sentence.units[$0].range.lowerBound >= first.range.lowerBound }
  }
  var reader = MentionReader(
    sentence: sentence, paragraph: paragraph, french: french, units: units, phrase: phrase,
    end: own ?? units.upperBound)
  var mention = reader.read()
  if mention.kind == .description, phrase.units.upperBound == units.upperBound,
    let name = nameInMarks(at: units.upperBound, behind: phrase.head, in: sentence, of: paragraph)
  {
    mention.kind = .name
    mention.name = name
    mention.range = sentence.bytes(units.lowerBound..<(units.upperBound + 1))
    return mention
  }
  // "nos confrères du Fanal": the paper.
  let isPaper = mention.head == "confrères" && sentence.word(units.lowerBound).isAny(.possessive)
  if mention.kind == .description, mention.classes.contains(.document) || isPaper,
    let author = author(of: phrase, in: sentence, of: paragraph, french)
  {
    mention.kind = author.kind
    mention.name = author.name
    mention.text = author.text
    mention.head = author.head
    mention.classes = author.classes
    mention.gender = author.gender
    mention.isPlural = author.isPlural
    mention.isDefinite = author.isDefinite
    mention.hasArticle = author.hasArticle
  }
  mention.companions = companions
  return mention
}

/// "selon ses dires", "son compte Twitter", "sa page"
private func isOwnVoice(_ index: Int, in sentence: Sentence) -> Bool {
  ["son", "sa", "ses", "leur", "leurs"].contains(sentence.key(index - 1) ?? "")
    && ["propos", "dires", "mots", "paroles", "compte", "page", "profil"].contains(
      sentence.key(index) ?? "")
}

/// The "ses" of "à ses yeux", "sa formule": the one whose it is.
private func owner(
  _ units: Range<Int>, in sentence: Sentence, of paragraph: TokenizedParagraph
) -> Mention {
  let range = sentence.bytes(units)
  let isPlural = ["leur", "leurs"].contains(sentence.key(units.lowerBound) ?? "")
  var mention = Mention(
    paragraph: sentence.paragraph, range: range, kind: .pronoun, text: paragraph.text(range),
    head: isPlural ? "ils" : "il")
  mention.isPlural = isPlural
  return mention
}

/// "Paul Marin et Anna Vidal", "maire, procureure et préfet": those who speak as one.
private func companions(
  of first: NounPhrase, in units: Range<Int>, _ sentence: Sentence,
  _ paragraph: TokenizedParagraph, _ french: French
) -> [Mention] {
  guard !first.isPronoun,
    let last = (first.units.upperBound..<max(units.upperBound, first.units.upperBound)).last(
      where: {
        sentence.key($0) == "et"
      }),
    let final = NounPhrase(at: last + 1, in: sentence, french, bare: true), !final.isPronoun,
    final.units.upperBound <= units.upperBound,
    final.isName || sentence.word(final.head).isAny(.reporter),
    // "Paul Marin, directeur de la radio et créateur du club" is one.
    final.isName || sentence.word(last + 1).isAny([.determiner, .numeral, .quantifier])
      || !first.isName && !sentence.word(first.units.lowerBound).isAny(.determiner)
  else { return [] }
  // "un responsable du Service de l'immigration et des douanes"
  // or "secrétaire d'État auprès du ministre de l'Action et des Comptes publics"
  if first.isName, sentence.isOf(last + 1),
    (first.units.lowerBound..<last).contains(where: sentence.isOf)
  {
    return []
  }
  var members: [NounPhrase] = []
  var next = first.units.upperBound
  while next < last {
    // Between the first and "et" only further members may stand, or what explains the first.
    guard sentence.isPunctuation(next, ","),
      var member = NounPhrase(at: next + 1, in: sentence, french, bare: true)
    else { return [] }
    member.units = member.units.lowerBound..<min(member.units.upperBound, last)
    if first.isName == member.isName { members.append(member) }
    next = member.units.upperBound
    // "Anna Balar, associée et DPE de l'agence" is one.
    if first.isName, !member.isName, next == last, final.units.count == 1 { return [] }
  }
  return (members + [final]).compactMap {
    readMention($0.units, in: sentence, of: paragraph, french)
  }
}

private func singleWord(_ units: Range<Int>, in sentence: Sentence) -> NounPhrase? {
  guard sentence.token(units.lowerBound) != nil else { return nil }
  return NounPhrase(
    units: units.lowerBound..<(units.lowerBound + 1), head: units.lowerBound,
    isPronoun: sentence.word(units.lowerBound).isAny(.relative))
}
