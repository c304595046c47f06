/// Who a name or a description is.
extension SpeakerResolver {
  mutating func entry(
    for mention: Mention, at index: Int, _ attributions: [Attribution]
  ) -> Int? {
    let place = Place(paragraph: mention.paragraph, start: mention.range.lowerBound)
    if let known = settled[place] { return known }
    addressee = addressee(of: index, attributions)
    let found =
      speakerGoingOn(as: mention, at: index, attributions)
      ?? entry(for: mention, sentence: attributions[index].sentence, attributions)
    addressee = nil
    settled[place] = found
    return found
  }

  /// « Il pleut », a dit Paul Marin. « Et il vente », a ajouté le député du Nord: he, if nobody else
  /// is known to be that.
  private mutating func speakerGoingOn(
    as mention: Mention, at index: Int, _ attributions: [Attribution]
  ) -> Int? {
    guard attributions[index].isMore, mention.kind == .description, mention.isDefinite,
      !mention.isPlural, !mention.classes.isDisjoint(with: [.office, .role, .epithet]),
      let last = spoken.last,
      attributions[last.attribution].paragraph + 1 >= mention.paragraph,
      directory.entries[last.entry].isPerson, !directory.entries[last.entry].names.isEmpty,
      fits(last.entry, mention.gender), directory.holders(of: mention).isEmpty,
      directory.described(like: mention) == nil
    else { return nil }
    directory.describe(last.entry, mention)
    return last.entry
  }

  /// « Vous mentez », a dit Paul Marin. Le président lui a répondu: who spoke right before, as in
  /// « Où étiez-vous ? », a demandé le juge. « Chez moi », répond l'accusé.
  private func addressee(of index: Int, _ attributions: [Attribution]) -> Int? {
    let attribution = attributions[index]
    guard let cue = attribution.cue, let last = spoken.last else { return nil }
    let before = attributions[last.attribution]
    guard before.kind == .direct,
      before.sentence == attribution.sentence || before.sentence == attribution.sentence - 1
    else { return nil }
    let isTold = paragraphs[attribution.paragraph].tokens(in: cue).first?.key == "lui"
    return isTold || attribution.isReply && isQuestion(before) ? last.entry : nil
  }

  /// A question to somebody: not « Qui viendra ? », se demande le maire.
  private func isQuestion(_ attribution: Attribution) -> Bool {
    let paragraph = paragraphs[attribution.paragraph]
    guard let span = attribution.spans.last,
      paragraph.tokens(in: span).last(where: { $0.kind != .mark })?.key == "?"
    else { return false }
    let cue = attribution.cue.flatMap { paragraph.tokens(in: $0).first?.key } ?? ""
    return !["se", "s'"].contains(cue)
  }

  mutating func entry(
    for mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    let first = single(mention, sentence: sentence, attributions)
    guard let first, !mention.companions.isEmpty else { return first }
    let others = mention.companions.compactMap {
      single($0, sentence: sentence, attributions)
    }
    return directory.together([first] + others)
  }

  private mutating func single(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    switch mention.kind {
    case .pronoun:
      return pronoun(mention, sentence: sentence, attributions)
    case .name:
      let entry = directory.add(
        mention.name, gender: mention.gender,
        isPerson: mention.hasTitle || !mention.roles.isEmpty)
      directory.describe(entry, mention)
      return entry
    case .description:
      return description(mention, sentence: sentence, attributions)
    }
  }

  /// "de même source", "selon la même source"
  private func isSameSource(_ mention: Mention) -> Bool {
    mention.text.hasPrefix("même") || mention.text == "la même source"
      || mention.text == "cette même source"
  }

  mutating func description(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    // "ajoute-t-on de même source"
    if isSameSource(mention), let last = spoken.last {
      let unnamed = spoken.suffix(3).last { directory.entries[$0.entry].names.isEmpty }
      return directory.described(like: mention) ?? unnamed?.entry ?? last.entry
    }
    // "notre interlocuteur": who speaks to the paper already.
    if mention.text.hasPrefix("notre interlocut"),
      let last = spoken.suffix(Self.reach).last(where: { mayBePerson($0.entry) })
    {
      return last.entry
    }
    if isOwnStatement(mention), let issuer = issuer(sentence, attributions) { return issuer }
    // "selon son analyse", "leur étude"
    if mention.classes.contains(.document), isPossessive(mention), let last = spoken.last,
      attributions[last.attribution].paragraph + 2 >= mention.paragraph
    {
      return last.entry
    }
    guard mention.isDefinite || isOneWhoDoes(mention) else {
      let owner = owner(of: mention, sentence: sentence, attributions)
      if let owner, let known = directory.entry(of: owner, like: mention) { return known }
      let entry = directory.addDescribed(mention)
      directory.entries[entry].owner = owner
      return entry
    }
    let isPerson = !mention.classes.isDisjoint(with: .person) && !mention.isPlural
    if isPerson, isDemonstrative(mention), mention.holdsName, let last = spoken.last,
      sentences[attributions[last.attribution].sentence].paragraph == mention.paragraph,
      mayBePerson(last.entry), fits(last.entry, mention.gender)
    {
      directory.describe(last.entry, mention)
      return last.entry
    }
    if isPerson, let holder = holder(of: mention, sentence: sentence, attributions),
      !isOvershadowed(holder, mention, sentence: sentence, attributions)
    {
      directory.describe(holder, mention)
      return holder
    }
    if let fuller = fullerInstitution(for: mention) {
      let institution = directory.described(like: fuller) ?? directory.addDescribed(fuller)
      directory.describe(institution, mention)
      return institution
    }
    if let known = directory.described(like: mention) {
      directory.describe(known, mention)
      return known
    }
    if let several = severalNamed(mention, sentence: sentence) { return several }
    if let body = bodyNamed(by: mention) {
      directory.describe(body, mention)
      return body
    }
    if mention.classes.contains(.document), pointsBack(mention),
      let text = documentBefore(mention, sentence, attributions) ?? textThatTold(mention)
    {
      return text
    }
    // "les chiffres" are their own, "ces chiffres", "les mêmes sources" somebody's before.
    let isGivenBefore =
      !mention.isPlural || isDemonstrative(mention) || mention.text.contains("même")
    if mention.classes.contains(.document), pointsBack(mention), isGivenBefore,
      let last = spoken.last,
      attributions[last.attribution].paragraph + 2 >= mention.paragraph,
      !Self.impersonal.contains(mention.head) || !directory.entries[last.entry].isPerson
    {
      return last.entry
    }
    if isPerson && !isSomebodys(mention) && !isIntroducedUnnamed(mention) || isOneWhoDoes(mention),
      let person = mostSalient(
        Reference(
          sentence: sentence, gender: mention.gender, start: mention.range.lowerBound,
          kind: .description(mention)),
        atLeast: leastWeight(for: mention), attributions)
    {
      directory.describe(person, mention)
      return person
    }
    if mention.classes.contains(.namedOrganisation), !mention.isPlural,
      (pointsBack(mention) || isOfAKind(mention)) && !mention.holdsName || isPlaced(mention),
      let organisation = organisation(mention, sentence: sentence, attributions)
    {
      directory.describe(organisation, mention)
      return organisation
    }
    return directory.addDescribed(mention)
  }

  /// Texts that are nobody's own words.
  private static let impersonal: Set<String> = [
    "rapport", "étude", "enquête", "sondage", "bilan", "expertise", "pétition", "autopsie",
  ]

  /// "l'agence basée à Berne": the place tells nothing of its name.
  private func isPlaced(_ mention: Mention) -> Bool {
    let words = mention.text.split(whereSeparator: { " '’".contains($0) })
    return mention.isDefinite && words.count > 3
      && ["basé", "basée", "installé", "installée", "établi", "établie"].contains(words[2])
  }

  /// "le quotidien": the paper foremost in mind, else an institution of which no more is known.
  private mutating func organisation(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    mostSalient(
      Reference(
        sentence: sentence, gender: [], start: mention.range.lowerBound,
        kind: .organisation(mention.classes.intersection(.organisationKinds))),
      atLeast: 0.05, attributions)
  }

  /// Of several ministers "le ministre" is the one foremost in mind.
  private mutating func holder(
    of mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    let holders = directory.holders(of: mention)
    guard holders.count > 1 else { return holders.first }
    let foremost = mostSalient(
      Reference(
        sentence: sentence, gender: mention.gender, start: mention.range.lowerBound, kind: .pronoun),
      among: holders, attributions)
    return foremost ?? holders.first
  }

  /// Whom the article names only later, "le député" does not mean where somebody else is foremost.
  private mutating func isOvershadowed(
    _ holder: Int, _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Bool {
    guard let first = firstNamed[holder], !directory.holdsPublicly(holder, mention),
      first.paragraph > mention.paragraph
        || first.paragraph == mention.paragraph && first.start > mention.range.upperBound
    else { return false }
    // Nor does the news name somebody so late whom it means.
    if first.paragraph > mention.paragraph + Self.delay { return true }
    return mostSalient(
      Reference(
        sentence: sentence, gender: mention.gender, start: mention.range.lowerBound,
        kind: .description(mention)), atLeast: 0.5, attributions) != nil
  }

  /// "un communiqué", "un tweet": somebody's own words.
  private func isOwnStatement(_ mention: Mention) -> Bool {
    mention.kind == .description
      && ["communiqué", "tweet", "post", "message", "texte"].contains(mention.head)
      && mention.text.split(separator: " ").count == 2
  }

  /// Who issues it: the sentence's subject, else who spoke just before.
  private mutating func issuer(_ sentence: Int, _ attributions: [Attribution]) -> Int? {
    if let subject = subjectMention(ofSentence: sentence), subject.kind != .pronoun,
      !subject.isPlural,
      subject.kind == .name
        || !subject.classes.isDisjoint(with: .person.union([.organisation, .group]))
    {
      return single(subject, sentence: sentence, attributions)
    }
    guard let last = spoken.last,
      sentences[attributions[last.attribution].sentence].paragraph
        == sentences[sentence].paragraph
    else { return nil }
    return last.entry
  }

  /// The person whose family or lawyer it is: "sa famille", "son avocat".
  private mutating func owner(
    of mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    let words = mention.text.split(separator: " ")
    // "son porte-parole" may be an organisation's, "ses détracteurs" a thing's.
    let isPersons =
      !mention.classes.isDisjoint(with: [.relation, .group]) || mention.head.hasPrefix("avocat")
      || ["cabinet", "entourage"].contains(mention.head)
      || mention.classes.contains(.role) && mention.classes.isDisjoint(with: .office)
        && !mention.isPlural && mention.head != "porte-parole"
    guard words.count == 2, let first = words.first, ["son", "sa", "ses"].contains(first),
      isPersons
    else { return nil }
    return mostSalient(
      Reference(
        sentence: sentence, gender: [], start: mention.range.lowerBound, kind: .pronoun),
      among: directory.entries.indices.filter {
        !directory.entries[$0].names.isEmpty
          && (directory.entries[$0].isPerson || mention.classes.isDisjoint(with: .organisation))
      }, attributions)
  }

  /// "Une pétition circule, selon eux. Le texte dénonce": a text that was the subject since somebody
  /// spoke.
  private mutating func documentBefore(
    _ mention: Mention, _ sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    let last = spoken.last.map { attributions[$0.attribution].sentence } ?? 0
    let isAny = ["texte", "document"].contains(mention.head)
    return documentBefore(sentence, since: last, head: isAny ? nil : mention.head)
  }

  /// "selon l'acte d'accusation", then "selon ce document": the last text that told something.
  private func textThatTold(_ mention: Mention) -> Int? {
    guard ["texte", "document"].contains(mention.head) else { return nil }
    return spoken.suffix(Self.reach).last { told in
      let entry = directory.entries[told.entry]
      return entry.names.isEmpty
        && entry.descriptions.first.map { $0.classes.contains(.document) && !$0.isPlural } == true
    }?.entry
  }

  /// The text that a sentence shortly before brings up as its subject.
  mutating func documentBefore(_ sentence: Int, since last: Int, head: String? = nil) -> Int? {
    for index in stride(from: sentence - 1, through: max(last, sentence - 3, 0), by: -1) {
      guard let subject = subjectMention(ofSentence: index), subject.kind == .description,
        subject.classes.contains(.document), !subject.isPlural, !subject.isDefinite,
        head == nil || subject.head == head
      else { continue }
      return directory.described(like: subject) ?? directory.addDescribed(subject)
    }
    return nil
  }

  func isPossessive(_ mention: Mention) -> Bool {
    guard let first = mention.text.split(separator: " ").first else { return false }
    return french.word(String(first)).isAny(.possessive)
  }

  /// "celui qui avait interrompu sa campagne"
  private func isOneWhoDoes(_ mention: Mention) -> Bool {
    mention.head == "celui" || mention.head == "celle"
  }

  /// "le porte-parole du prince", "l'avocat de Paul Marin": not the one who is named beside.
  private func isSomebodys(_ mention: Mention) -> Bool {
    guard !pointsBack(mention) else { return false }
    return mention.classes.contains(.relation)
      || [
        "porte-parole", "avocat", "avocate", "conseiller", "conseillère", "représentant",
        "représentante",
      ]
      .contains(mention.head)
  }

  /// How much somebody must weigh to be meant: more, the more the words tell of their own, as "le
  /// ministre de l'Économie" does.
  private func leastWeight(for mention: Mention) -> Double {
    if pointsBack(mention) { return 0.05 }
    return mention.classes.contains(.publicOffice) ? 0.7 : 0.5
  }

  func isInstitution(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    guard !entry.isPerson, let first = entry.name.first else { return false }
    if !entry.kinds.isEmpty { return true }
    // "La Sauve" may be a river.
    let isBareName =
      entry.hasArticle && entry.name.count == 1 && first != first.uppercased()
      && !entry.isKnownOrganisation && entry.descriptions.isEmpty
    return !isBareName && !french.word(Directory.key(first)).isAny(.metonym)
  }

  /// "l'association de consommateurs": what kind it is, not which.
  private func isOfAKind(_ mention: Mention) -> Bool {
    let words = OfficeNames.split(mention.text)
    guard mention.isDefinite, !mention.holdsName, words.count <= 5 else { return false }
    return words.contains("de") || words.contains("d")
  }

  func isDemonstrative(_ mention: Mention) -> Bool {
    let first = mention.text.split(separator: " ").first
    return ["ce", "cet", "cette", "ces", "celui", "celle"].contains(first)
  }

  /// "le magistrat", "cette scientifique spécialisée": without a complement that would introduce.
  func pointsBack(_ mention: Mention) -> Bool {
    var words = mention.text.split(whereSeparator: { " '’".contains($0) })
    // "l'instituteur de 21 ans"
    if words.last == "ans", words.count > 4 { words.removeLast(3) }
    if isDemonstrative(mention) { return true }
    // "la biographie figurant sur son site"
    if let last = words.last, last.hasSuffix("ant"), last != mention.head { return false }
    return words.count <= 4 && !words.contains { ["de", "du", "des", "d", "à", "au"].contains($0) }
  }
}
