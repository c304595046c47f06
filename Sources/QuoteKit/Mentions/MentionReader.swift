/// Reads what the words of a source say of one: name, functions, gender, number.
struct MentionReader {
  let sentence: Sentence
  let paragraph: TokenizedParagraph
  let french: French
  let units: Range<Int>
  let phrase: NounPhrase
  /// Where what says something of this one ends: before a companion.
  let end: Int
  var roles: [String] = []
  /// The name found may be a complement's: "le capitaine du navire Punta Vent".
  var isOwners = false

  mutating func read() -> Mention {
    let core = phrase.units.lowerBound..<min(phrase.units.upperBound, units.upperBound)
    let headToken = sentence.token(phrase.head)
    var mention = Mention(
      paragraph: sentence.paragraph, range: sentence.bytes(units),
      kind: phrase.isPronoun ? .pronoun : .description, text: lowered(core),
      head: headToken?.key ?? "")
    mention.classes = headToken?.word.classes ?? []
    if isCompoundRole(phrase.head, in: sentence, french) { mention.classes.insert(.role) }
    // "l'une d'elles"
    if mention.classes.contains(.indefinite) { mention.classes.insert(.quantifier) }
    if isDemonym(phrase.head, in: sentence) { mention.classes.insert(.epithet) }
    mention.gender = gender(core)
    mention.isPlural = isPlural(core)
    if mention.isPlural, french.markedTerms.begins(at: phrase.head, in: sentence) {
      mention.classes.insert(.group)
    }
    let first = sentence.word(units.lowerBound)
    mention.isDefinite = first.isAny([.definite, .demonstrative])
    mention.holdsName = core.dropFirst().contains {
      sentence.token($0).map { $0.isCapitalised && !isCommonAcronym($0) } ?? false
    }
    guard !phrase.isPronoun else { return mention }
    readArticle(in: units.lowerBound - 1, &mention)
    if let name = nameUnits(core).map(withItsNoun) {
      mention.kind = .name
      mention.name = words(name)
      mention.hasTitle = first.isAny(.title) || sentence.word(name.lowerBound - 1).isAny(.title)
      mention.hasArticle =
        phrase.isName && first.isAny(.definite) && name.lowerBound == units.lowerBound + 1
      if name.lowerBound > core.lowerBound, !phrase.isName {
        isOwners =
          !isGivenName(name.lowerBound)
          && (phrase.head..<name.lowerBound).contains(where: sentence.isOf)
        addRole(core.lowerBound..<name.lowerBound)
      }
      // "le professeur Anna Vidal": the given name tells, whatever the article; the "Armand" of
      // "Mme Armand" is a surname.
      let isSurname = mention.hasTitle && mention.name.count == 1
      let given = isSurname ? [] : givenGender(mention.name)
      if mention.gender.isEmpty || !given.isEmpty && given != .either { mention.gender = given }
    } else {
      addRole(core)
    }
    readAppositions(after: core.upperBound, &mention)
    mention.roles = roles
    return mention
  }

  /// The article that a preposition holds: "du maire, qui a dit", "aux élus, qui ont promis".
  private func readArticle(in preposition: Int, _ mention: inout Mention) {
    guard !phrase.isName, sentence.word(preposition).isAny(.contraction),
      !sentence.word(units.lowerBound).isAny(.determiner)
    else { return }
    let isPlural = sentence.key(preposition) == "aux"
    mention.isDefinite = true
    mention.isPlural = isPlural
    mention.text = (isPlural ? "les " : "le ") + mention.text
    if !isPlural { mention.gender = .masculine }
  }

  /// "l'hôpital Foch": the noun belongs to the name; what stands in parentheses does not.
  private func withItsNoun(_ name: Range<Int>) -> Range<Int> {
    let isHoused =
      sentence.word(phrase.head).isAny(.housed) && name.lowerBound == phrase.head + 1
    let start = isHoused ? phrase.head : name.lowerBound
    let end = name.first { sentence.isPunctuation($0, "(") } ?? name.upperBound
    return start..<max(end, start + 1)
  }

  /// The name in a phrase: the phrase itself, or what stands in apposition to its noun.
  private func nameUnits(_ core: Range<Int>) -> Range<Int>? {
    if phrase.isName {
      var start = core.lowerBound
      while start + 1 < core.upperBound,
        sentence.word(start).isAny([.title, .determiner])
          || ["même", "certain", "certaine"].contains(sentence.key(start) ?? "")
          // "l'Italien Sandro Velli"
          || sentence.word(start).isAny(.demonym) && sentence.word(start - 1).isAny(.determiner)
      {
        start += 1
      }
      return start..<(bodyBehind(start, core) ?? max(named(core), start + 1))
    }
    var name = apposedName(core, head: phrase.head)
    // "la famille Marin" is not called Marin.
    if let name, name.count == 1, name.lowerBound == phrase.head + 1,
      sentence.word(phrase.head).isAny(.house)
    {
      return nil
    }
    // "la députée Les Républicains de l'Essonne": her party, not her name.
    if let party = name, sentence.word(phrase.head).isAny(.person),
      french.knownOrganisations.end(at: party.lowerBound, in: sentence) != nil
    {
      name = nil
    }
    let isKnown =
      sentence.word(phrase.head).isAny([.person, .group, .organisation])
      || isCompoundRole(phrase.head, in: sentence, french)
    // "l'armurier Chris Sullivan": two names show what no table knows.
    return isKnown || (name?.count ?? 0) > 1 ? name : nil
  }

  /// The "de" of "Paul Marin de la CGT": where the name of a person ends before that of a body.
  private func bodyBehind(_ start: Int, _ core: Range<Int>) -> Int? {
    guard isGivenName(start) else { return nil }
    return (start + 1..<core.upperBound).first { index in
      var body = index + 1
      while sentence.word(body).isAny(.definite) { body += 1 }
      return sentence.isOf(index)
        && (sentence.token(body)?.isAllCapitals == true
          || french.knownOrganisations.end(at: body, in: sentence) != nil)
    }
  }

  /// "le ministre de l'Économie Bruno Le Maire": the last run of capitals that no preposition
  /// governs; a given name begins a new one.
  private func apposedName(_ core: Range<Int>, head: Int) -> Range<Int>? {
    if let known = knownName(core, head: head) { return known }
    guard let last = sentence.token(core.upperBound - 1), last.isCapitalised || last.key == ")",
      !last.word.isAny(.adherent)
    else {
      return nil
    }
    var end = core.upperBound
    if last.key == ")" {
      guard let open = core.reversed().first(where: { sentence.key($0) == "(" }) else { return nil }
      end = open
    }
    var start = end
    while start > head + 1, let token = sentence.token(start - 1),
      token.isCapitalised
        || (token.word.isAny(.particle) && start < end && start - 2 > head
          && isInsideName(start - 1, end))
    {
      start -= 1
    }
    // "la chaîne d'État RTB"
    if sentence.key(start) == "état", end - start > 1 { start += 1 }
    guard start < end, start > head else { return nil }
    if let title = (start..<end).first(where: { sentence.word($0).isAny(.title) }), title + 1 < end
    {
      // "le cabinet de M. Marin" is not M. Marin.
      guard !sentence.word(title - 1).isAny([.preposition, .contraction]) else { return nil }
      return (title + 1)..<end
    }
    // "le patron de Renault Luca Vidal"
    if let person = french.knownOrganisations.end(at: start, in: sentence), end - person > 1,
      sentence.token(person)?.isCapitalised == true
    {
      start = person
    }
    // "les avocats de la députée Anna Vidal" are not she, "le patron du groupe Rivages" not it.
    let first = (start..<end).first(where: isGivenName) ?? start
    // "président français"
    let owner = sentence.word(first - 1).isAny(.demonym) ? first - 2 : first - 1
    if owner > head, sentence.word(owner).isAny([.person, .namedOrganisation]),
      sentence.token(owner)?.isCapitalised == false,
      ((head + 1)..<owner).contains(where: sentence.isOf)
    {
      return nil
    }
    if let given = (start..<end).first(where: isGivenName),
      !sentence.word(given - 1).isAny([.preposition, .contraction, .definite])
    {
      return given..<end
    }
    // "le ministre de l'Intérieur Kwabo Tandre"
    if sentence.word(start).isAny(.portfolio), end - start > 2,
      sentence.token(start + 1)?.isCapitalised == true
    {
      return (start + 1)..<end
    }
    guard !sentence.word(start - 1).isAny([.preposition, .contraction, .definite]),
      !sentence.isOf(start - 1),
      sentence.token(start)?.isAllCapitals == false || takesAcronym(head)
    else { return nil }
    // Without a given name: two words, or one right after the noun ("le juge Corvin").
    // "la plateforme de location Airbnb", "le syndicat de police Alliance": what an organisation is comes
    // before its name.
    let isKind = ["de", "d'"].contains(sentence.key(start - 2) ?? "")
    let besideNoun =
      start == head + 1 || start == head + 2 && sentence.word(head + 1) == Word()
      || sentence.word(head).isAny(.namedOrganisation)
        && (isKind || !sentence.word(start - 1).isAny([.organisation, .metonym]))
    return end - start > 1 || besideNoun ? start..<end : nil
  }

  /// "la radio Europe 1", but not "la fédération PS".
  private func knownName(_ core: Range<Int>, head: Int) -> Range<Int>? {
    let kinds = sentence.word(head).classes.intersection(.organisationKinds)
    let start = core.dropFirst(head + 1 - core.lowerBound).first { start in
      french.knownOrganisations.end(at: start, in: sentence) == core.upperBound
        && sentence.token(start - 1)?.isCapitalised == false
        && !sentence.word(start - 1).isAny([.preposition, .contraction, .definite])
        && !french.knownOrganisations.kinds(at: start, in: sentence).isDisjoint(with: kinds)
    }
    return start.map { $0..<core.upperBound }
  }

  /// "la chaîne d'État RTB", but not "le groupe RP", "la fédération CGT".
  private func takesAcronym(_ head: Int) -> Bool {
    let kinds = sentence.word(head).classes.intersection(.organisationKinds)
    return !kinds.isEmpty && !kinds.contains(.company)
      && !kinds.isSuperset(of: [.association, .union])
  }

  private func isGivenName(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.isCapitalised else { return false }
    if token.word.isAny(.givenName) { return true }
    guard let hyphen = token.key.firstIndex(of: "-") else { return false }
    return french.word(String(token.key[..<hyphen])).isAny(.givenName)
  }

  /// A particle behind a capital, or behind another that is: "Luc de la Tour".
  private func isInsideName(_ index: Int, _ end: Int) -> Bool {
    let isSecond =
      sentence.word(index - 1).isAny(.particle)
      && sentence.token(index - 1)?.isCapitalised == false
    return sentence.token(isSecond ? index - 2 : index - 1)?.isCapitalised == true
      && index + 1 < end
  }

  private mutating func readAppositions(after start: Int, _ mention: inout Mention) {
    var index = start
    while index < end {
      // "(France, Belgique, Italie)" explains no name.
      if sentence.isPunctuation(index, "("), mention.name.isEmpty,
        let close = (index..<end).first(where: { sentence.isPunctuation($0, ")") })
      {
        index = close + 1
        continue
      }
      // ", cité par Le Fanal"
      if sentence.isPunctuation(index, ","), sentence.isForm(index + 1, .pastParticiple),
        sentence.key(index + 2) == "par"
      {
        return
      }
      let isStart = sentence.isPunctuation(index, ",") || sentence.isPunctuation(index, "(")
      guard isStart, let next = NounPhrase(at: index + 1, in: sentence, french, bare: true),
        !next.isPronoun
      else {
        index += 1
        continue
      }
      guard index + 1 < end else { return }
      // "Le syndicat, Anna Vidal en tête,"
      if next.isName, sentence.key(next.units.upperBound) == "en",
        sentence.key(next.units.upperBound + 1) == "tête"
      {
        return
      }
      let range = next.units.lowerBound..<min(next.units.upperBound, end)
      let isNew = mention.name.isEmpty || isOwners && isGivenName(range.lowerBound)
      if next.isName, isNew, !sentence.isPunctuation(index, "(") {
        if isOwners {
          roles = []
          addRole(phrase.units)
          isOwners = false
        }
        let isTitled = sentence.word(range.lowerBound).isAny(.title) && range.count > 1
        mention.kind = .name
        mention.name = words(isTitled ? range.dropFirst() : range)
        if mention.gender.isEmpty { mention.gender = givenGender(mention.name) }
      } else if !next.isName, sentence.word(next.head).isAny(.reporter) || next.head > start {
        if mention.name.isEmpty, let name = apposedName(range, head: next.head) {
          mention.kind = .name
          mention.name = words(name)
          if mention.gender.isEmpty { mention.gender = givenGender(mention.name) }
        }
        if sentence.word(next.head).isAny([.person, .group])
          || isCompoundRole(next.head, in: sentence, french)
        {
          addRole(range)
          if mention.gender.isEmpty || mention.gender == .either {
            mention.gender = sentence.word(next.head).gender
          }
        }
      }
      index = max(range.upperBound, index + 1)
    }
  }

  private mutating func addRole(_ range: Range<Int>) {
    var start = range.lowerBound
    if sentence.word(start).isAny([.definite, .demonstrative, .indefinite]) { start += 1 }
    guard start < range.upperBound, isPersons(range),
      !sentence.word(start).isAny(.possessive)
    else { return }
    roles.append(paragraph.text(sentence.bytes(start..<range.upperBound)))
  }

  /// Whether a phrase, or its part before a name, says what a person is.
  private func isPersons(_ range: Range<Int>) -> Bool {
    guard phrase.units.contains(range.lowerBound) else { return true }
    return sentence.word(phrase.head).isAny(.person)
      || isCompoundRole(phrase.head, in: sentence, french)
  }

  private func words(_ units: Range<Int>) -> [String] {
    units.prefix { !sentence.isPunctuation($0, "(") }
      .compactMap { sentence.token($0) }.map { paragraph.text($0.range) }
  }

  private func lowered(_ core: Range<Int>) -> String {
    guard !core.isEmpty else { return "" }
    let text = paragraph.text(sentence.bytes(core.lowerBound..<named(core)))
    let first = sentence.word(core.lowerBound)
    let isGrammar = first.isAny([
      .determiner, .quantifier, .numeral, .contraction, .strong, .preposition, .opener,
    ])
    guard isGrammar else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Where the words end that name what a phrase describes: before the parenthesis of
  /// "l'administration pénitentiaire (AP)", before the participle of "un expert entendu mardi".
  private func named(_ core: Range<Int>) -> Int {
    let last = core.upperBound - 1
    if sentence.isPunctuation(last, ")"),
      let open = core.last(where: { sentence.isPunctuation($0, "(") }), open > core.lowerBound
    {
      return open
    }
    let goesOn =
      sentence.isTime(last + 1) || sentence.word(last + 1).isAny([.preposition, .contraction])
    let word = sentence.word(last)
    let isParticiple =
      sentence.isForm(last, .pastParticiple) && (word == Word() || word.isAny(.making))
      && last > phrase.head && sentence.token(last)?.isCapitalised == false
    return isParticiple && goesOn ? last : core.upperBound
  }

  private func gender(_ core: Range<Int>) -> Word.Gender {
    let first = sentence.word(core.lowerBound)
    // A clitic "lui" may be a woman; as a source it is a man.
    if phrase.isPronoun {
      return sentence.key(phrase.head) == "lui" ? .masculine : sentence.word(phrase.head).gender
    }
    if first.isAny(.title) { return first.gender }
    // "le Dr Vidal" may be a woman.
    if sentence.word(phrase.head).isAny(.genderless) { return [] }
    let title = sentence.word(core.lowerBound + 1)
    if title.isAny(.title), title.gender == .either { return [] }
    if first.isAny([.definite, .indefinite, .demonstrative]), first.gender != .either,
      !first.gender.isEmpty
    {
      return first.gender
    }
    if phrase.isName { return [] }
    let head = sentence.word(phrase.head).gender
    return head == .masculine || head == .feminine ? head : adjectiveGender(core) ?? head
  }

  /// "l'octogénaire israélienne": the adjective tells.
  private func adjectiveGender(_ core: Range<Int>) -> Word.Gender? {
    let next = phrase.head + 1
    guard core.contains(next), let token = sentence.token(next) else { return nil }
    if token.word.isAny(.demonym), token.word.gender != .either { return token.word.gender }
    let feminine = ["ienne", "aine", "aise", "oise", "euse", "trice", "ive", "elle", "ée", "ante"]
    return feminine.contains(where: token.key.hasSuffix) ? .feminine : nil
  }

  private func givenGender(_ name: [String]) -> Word.Gender {
    guard let first = name.first else { return [] }
    let key = Letters.folded(first.utf8)
    let word = french.word(key)
    if word.isAny(.givenName) { return word.gender }
    guard let hyphen = key.firstIndex(of: "-") else { return [] }
    return french.word(String(key[..<hyphen])).gender
  }

  private func isPlural(_ core: Range<Int>) -> Bool {
    if phrase.isPronoun {
      return [
        "ils", "elles", "eux", "ceux-ci", "celles-ci", "ceux", "nous", "derniers", "dernières",
      ].contains(sentence.key(phrase.head) ?? "")
    }
    return sentence.word(core.lowerBound).isPlural || sentence.word(core.lowerBound).isAny(.numeral)
      || sentence.word(phrase.head).isPlural && !phrase.isName
      || ["plusieurs", "certains", "certaines", "leurs", "ses", "ceux", "celles"].contains(
        sentence.key(core.lowerBound) ?? "")
  }
}
