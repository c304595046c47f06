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

private struct NameReader {
  let sentence: Sentence
  let paragraph: TokenizedParagraph
  let french: French
  /// The words that the article also writes small: at a sentence's head their capital says nothing.
  let common: Set<String>
  /// The words that it capitalises inside a sentence.
  let capitals: Set<String>
  var names: [(NameOccurrence, Range<Int>)] = []

  mutating func read() {
    var index = 0
    while index < sentence.units.count {
      if let end = french.knownOrganisations.end(at: index, in: sentence) {
        add(index..<end)
        index = end
        continue
      }
      guard startsName(index) else {
        index += 1
        continue
      }
      let end = nameEnd(index)
      for part in split(index..<end) { add(part) }
      index = end
    }
  }

  private func startsName(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word, token.isCapitalised,
      !token.word.isAny(.title), !token.key.hasSuffix("'"),
      !token.word.isAny([.office, .role]) || token.word.isAny(.givenName),
      !isCommonAcronym(token),
      !(token.word.isAny(.demonym) && sentence.word(index - 1).isAny(.determiner)),
      !(token.word.isAny(.numeral) && sentence.word(index + 1).isAny(.person))
    else { return false }
    guard isSentenceStart(index) else { return !token.word.isAny(.time) }
    if sentence.token(index + 1)?.isCapitalised == true, !token.word.isAny(.function) {
      return true
    }
    return !token.word.isAny(.function.union(.time).union(.reporter)) && !common.contains(token.key)
      && (token.forms.isEmpty || token.word.isAny(.givenName)) && !token.key.hasSuffix("ment")
      && !["é", "ée", "és", "ées"].contains { token.key.hasSuffix($0) }
      && (capitals.contains(token.key) || token.word.isAny(.givenName) || opensClause(index + 1))
  }

  /// A verb or a comma follows: the capitalised word is a subject, not "Légende du cirque".
  private func opensClause(_ index: Int) -> Bool {
    sentence.isPunctuation(index, ",") || sentence.word(index).isAny(.negation)
      || hasVerb(at: index, in: sentence, french)
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    guard let before = sentence.token(index - 1) else { return true }
    return before.endsSentence || before.kind == .mark || ":—–-•(".contains(before.key)
  }

  private func nameEnd(_ start: Int) -> Int {
    var end = start + 1
    while let token = sentence.token(end), token.kind == .word {
      if token.isCapitalised, !token.word.isAny(.title) {
        end += 1
        if sentence.isPunctuation(end, "&"), sentence.token(end + 1)?.isCapitalised == true {
          end += 2
        }
        continue
      }
      guard token.word.isAny(.particle), isNameParticle(end) else { break }
      var next = end
      while sentence.word(next).isAny(.particle), sentence.token(next)?.isCapitalised == false {
        next += 1
      }
      guard sentence.token(next)?.isCapitalised == true else { break }
      end = next + 1
    }
    return end
  }

  /// "de" joins what begins as a person's name; "du Parti" behind an institution's does not matter.
  private func isNameParticle(_ index: Int) -> Bool {
    let key = sentence.key(index) ?? ""
    guard ["de", "du", "des", "d'", "la", "le", "l'", "les", "à"].contains(key) else { return true }
    // "Valéry Giscard d'Estaing", but "Paul Marin d'Amnesty"
    if key == "d'", sentence.word(index - 2).isAny(.givenName),
      sentence.token(index - 1)?.isCapitalised == true,
      !sentence.word(index + 1).isAny([.metonym, .organisation]),
      french.knownOrganisations.end(at: index + 1, in: sentence) == nil
    {
      return true
    }
    // "La Gazette du Berry"
    if key != "la", key != "les",
      !(sentence.key(index - 1).map { french.nameWords[$0] } ?? []).isEmpty
    {
      return true
    }
    // "Charles de Gaulle", but "le marché de Noël de Strasbourg"
    return (sentence.word(index - 1).isAny(.givenName) || firstHalf(index - 1).isAny(.givenName))
      && sentence.token(index - 1)?.isCapitalised == true
      && !sentence.word(index - 2).isAny([.preposition, .contraction])
  }

  /// A given name behind another kind of name begins a person's: "de Renault | Luca de Meo",
  /// "LFI | Anna Vidal".
  private func split(_ units: Range<Int>) -> [Range<Int>] {
    guard units.count > 2, !sentence.word(units.lowerBound).isAny(.givenName),
      !isInitial(units.lowerBound)
    else { return [units] }
    // "de l'Intérieur | Kwabo Tandre"
    if sentence.word(units.lowerBound).isAny(.portfolio),
      sentence.word(units.lowerBound - 1).isAny([.definite, .contraction, .indefinite])
    {
      let rest = (units.lowerBound + 1)..<units.upperBound
      return [units.lowerBound..<rest.lowerBound] + split(rest)
    }
    let acronym = sentence.token(units.lowerBound)?.isAllCapitals == true
    if acronym, sentence.token(units.lowerBound + 1)?.isAllCapitals == false {
      let rest = (units.lowerBound + 1)..<units.upperBound
      return [units.lowerBound..<rest.lowerBound] + split(rest)
    }
    for index in units.dropFirst().dropLast()
    where sentence.word(index).isAny(.givenName) || firstHalf(index).isAny(.givenName) {
      return [units.lowerBound..<index, index..<units.upperBound]
    }
    return [units]
  }

  private mutating func add(_ units: Range<Int>) {
    let words = units.compactMap { sentence.token($0) }.map { paragraph.text($0.range) }
    guard !words.allSatisfy({ $0.hasSuffix(".") }) else { return }
    let before = sentence.word(units.lowerBound - 1)
    let first = sentence.word(units.lowerBound)
    let isKnown = french.knownOrganisations.organisation(named: words) != nil
    let isGiven =
      !isKnown && (first.isAny(.givenName) || firstHalf(units.lowerBound).isAny(.givenName))
    var name = NameOccurrence(
      paragraph: sentence.paragraph, range: sentence.bytes(units), words: words, gender: [],
      isPerson: before.isAny(.title) || isInitial(units.lowerBound) || (isGiven && units.count > 1),
      hasArticle: before.isAny(.definite) && !first.isAny(.givenName),
      isGoverned: before.isAny([.preposition, .contraction]), roles: [], isQuoted: false)
    if before.isAny(.title) {
      name.gender = before.gender
    } else if isGiven {
      name.gender = first.isAny(.givenName) ? first.gender : firstHalf(units.lowerBound).gender
    }
    if units.count == 1, let full = expansion(of: units.lowerBound, in: sentence) {
      name.expansion = full.compactMap { sentence.token($0) }.map { paragraph.text($0.range) }
      name.isPerson = false
    }
    // "la députée Les Républicains" gives the party no function.
    if !isKnown { readRoles(units, &name) }
    if !name.isPerson {
      name.kinds = kinds(of: units).union(
        units.reduce(into: []) { kinds, index in
          kinds.formUnion(sentence.key(index).map { french.nameWords[$0] } ?? [])
        })
    }
    if name.gender.isEmpty || name.gender == .either, !isKnown {
      let shown = genderAgreeing(behind: units, in: sentence)
      if !shown.isEmpty { name.gender = shown }
    }
    names.append((name, units))
  }

  /// "l'organisation de défense des forêts Rivages", "le quotidien « Le Fanal »"
  private func kinds(of units: Range<Int>) -> Word.Classes {
    var end = units.lowerBound
    while let before = sentence.token(end - 1),
      before.kind == .mark || before.word.isAny(.definite) && end == units.lowerBound
    {
      end -= 1
    }
    guard !sentence.word(end - 1).isAny([.preposition, .contraction]) else { return [] }
    for index in stride(from: end - 1, through: max(0, end - 7), by: -1) {
      guard let token = sentence.token(index), token.kind == .word else { return [] }
      let kinds = token.word.classes.intersection(.organisationKinds)
      guard token.word.isAny(.namedOrganisation) else { continue }
      guard sentence.word(index - 1).isAny([.determiner, .contraction, .preposition]),
        let phrase = NounPhrase(at: index, in: sentence, french, bare: true),
        phrase.head == index, phrase.units.upperBound >= end
      else { return [] }
      return kinds
    }
    return []
  }

  private func isInitial(_ index: Int) -> Bool {
    guard let key = sentence.key(index) else { return false }
    return key.hasSuffix(".") && (key.unicodeScalars.count == 2 || key.contains("-"))
  }

  private func firstHalf(_ index: Int) -> Word {
    guard let key = sentence.key(index), let hyphen = key.firstIndex(of: "-") else { return Word() }
    return french.word(String(key[..<hyphen]))
  }

  /// "le maire de Nantes, Jean Dupont" and "Jean Dupont, maire de Nantes".
  private func readRoles(_ units: Range<Int>, _ name: inout NameOccurrence) {
    guard !name.hasArticle else { return }
    if let token = sentence.token(units.lowerBound - 1), token.isCapitalised,
      token.word.isAny(.demonym), sentence.word(units.lowerBound - 2).isAny(.determiner)
    {
      name.isPerson = true
      name.epithets.append(token.key)
      if name.gender.isEmpty { name.gender = token.word.gender }
    }
    if let role = roleBefore(units.lowerBound), isBorne(role, by: units),
      !isSeveral(role, before: units), !isDefended(role, by: units), !isFronted(role, before: units)
    {
      note(role, &name)
      let before = sentence.word(role.units.lowerBound - 1)
      name.isGoverned = name.isGoverned || before.isAny([.preposition, .contraction])
    }
    var next = units.upperBound
    if sentence.isPunctuation(next, "("),
      let close = (next..<min(next + 8, sentence.units.count)).first(where: {
        sentence.key($0) == ")"
      })
    {
      next = close + 1
    }
    guard sentence.isPunctuation(next, ",") else { return }
    if sentence.token(next + 1)?.kind == .number, sentence.key(next + 2) == "ans" {
      name.isPerson = true
      next += 3
      guard sentence.isPunctuation(next, ",") else { return }
    }
    guard let phrase = NounPhrase(at: next + 1, in: sentence, french, bare: true), !phrase.isName,
      !phrase.isPronoun, isRole(phrase.head), !isSubject(phrase), !isPlace(units, phrase),
      !isParticiple(phrase)
    else { return }
    note(phrase, &name)
  }

  /// ", accusé de vol", ", blessé par balle": what happened to somebody, not what he is.
  private func isParticiple(_ phrase: NounPhrase) -> Bool {
    phrase.units.lowerBound == phrase.head && sentence.word(phrase.head).isAny(.epithet)
      && ["de", "d'", "par", "à", "pour", "en"].contains(sentence.key(phrase.head + 1) ?? "")
  }

  /// "sur France Inter, le secrétaire d'État": where something happens, not who.
  private func isPlace(_ units: Range<Int>, _ phrase: NounPhrase) -> Bool {
    ["à", "au", "en", "dans", "sur", "depuis", "via"].contains(
      sentence.key(units.lowerBound - 1) ?? "")
      && sentence.word(phrase.units.lowerBound).isAny(.definite)
  }

  /// "devant les députés de la commission, Paul Marin": not one of them, unlike "les députés Paul
  /// Marin et Anna Vidal".
  private func isSeveral(_ role: NounPhrase, before units: Range<Int>) -> Bool {
    let isPlural =
      sentence.word(role.head).isPlural || sentence.word(role.units.lowerBound).isPlural
    let isListed = [units.upperBound, units.lowerBound - 1].contains {
      sentence.key($0) == "et" || sentence.isPunctuation($0, ",")
    }
    return isPlural
      && (sentence.isPunctuation(units.lowerBound - 1, ",") || !isListed)
  }

  /// "un conseil de l'accusé, Me Marin": the lawyer is not the accused.
  private func isDefended(_ role: NounPhrase, by units: Range<Int>) -> Bool {
    sentence.key(units.lowerBound - 1) == "me" && sentence.word(role.head).isAny(.epithet)
      && sentence.key(role.head)?.hasPrefix("avocat") != true
  }

  /// "Après le président, Anna Vidal a parlé": she is not the president.
  private func isFronted(_ role: NounPhrase, before units: Range<Int>) -> Bool {
    sentence.isPunctuation(units.lowerBound - 1, ",")
      && sentence.word(role.units.lowerBound - 1).isAny([.preposition, .contraction])
      && hasVerb(at: units.upperBound, in: sentence, french)
  }

  /// One word alone bears a function only beside its noun or behind a comma: not the "PS" of "le
  /// secrétaire de la fédération PS".
  private func isBorne(_ role: NounPhrase, by units: Range<Int>) -> Bool {
    if units.count > 1 || sentence.isPunctuation(units.lowerBound - 1, ",") { return true }
    return sentence.token(units.lowerBound)?.isAllCapitals == false
      && units.lowerBound - role.head <= 2
  }

  /// ", le maire a dit": the phrase begins a clause of its own.
  private func isSubject(_ phrase: NounPhrase) -> Bool {
    hasVerb(at: phrase.units.upperBound, in: sentence, french)
  }

  /// "a prévenu Anna Vidal" calls nobody accused.
  private func isVerbForm(_ index: Int) -> Bool {
    isVerb(index, in: sentence, french)
      || sentence.token(index)?.isForm(.pastParticiple) == true
        && isVerb(index - 1, in: sentence, french)
  }

  private func isRole(_ index: Int) -> Bool {
    sentence.word(index).isAny(.person) || isCompoundRole(index, in: sentence, french)
  }

  private func roleBefore(_ start: Int) -> NounPhrase? {
    var end = start
    if sentence.word(end - 1).isAny(.title) { end -= 1 }
    let comma = sentence.isPunctuation(end - 1, ",")
    if comma { end -= 1 }
    let reaches = end
    if comma, sentence.isPunctuation(end - 1, ")"),
      let open = (max(0, end - 8)..<end).last(where: { sentence.isPunctuation($0, "(") })
    {
      end = open
    }
    guard end > 0, sentence.token(end - 1)?.kind == .word,
      !sentence.word(end - 1).isAny([.preposition, .contraction, .determiner])
    else { return nil }
    var bare: NounPhrase?
    var inner: NounPhrase?
    for first in stride(from: end - 1, through: max(0, end - 14), by: -1) {
      guard let token = sentence.token(first), token.kind == .word || token.kind == .number else {
        break
      }
      guard
        token.word.isAny([.definite, .indefinite, .demonstrative])
          || sentence.word(first).isAny(.person),
        let phrase = NounPhrase(at: first, in: sentence, french, bare: true),
        !phrase.isName, isRole(phrase.head), !isVerbForm(phrase.head)
      else { continue }
      let reach = phrase.units.upperBound
      let fits = comma ? reach == end || reach == reaches : reach >= end
      guard fits, phrase.head < end else { continue }
      let found = NounPhrase(units: phrase.units.lowerBound..<end, head: phrase.head)
      let isOwner = sentence.word(first - 1).isAny(.contraction) || sentence.isOf(first - 1)
      if isOwner, !sentence.word(phrase.head).isPlural {
        // "la femme du défenseur Paul Marin": he is the one beside his name.
        if !comma { return found }
        // "le frère du suspect, Éric Marin": here he is not.
        inner = inner ?? found
        continue
      }
      // "le garde forestier": the determiner decides where the phrase begins.
      if token.word.isAny(.determiner) {
        return inner.map { agrees(phrase, start) ? found : $0 } ?? found
      }
      if !isAdjective(first) { bare = found }
    }
    return inner ?? bare
  }

  /// "une organisation terroriste": the noun before bears it.
  private func isAdjective(_ index: Int) -> Bool {
    let before = sentence.word(index - 1)
    return before.isAny([.organisation, .group, .document])
      || sentence.word(index - 2).isAny(.determiner) && before == Word()
  }

  /// "la femme du maire, Paul Marin": his given name tells that he is not she.
  private func agrees(_ role: NounPhrase, _ name: Int) -> Bool {
    let given = sentence.word(name)
    let gender = sentence.word(role.head).gender
    return !given.isAny(.givenName) || gender.isEmpty || !gender.isDisjoint(with: given.gender)
  }

  private func note(_ phrase: NounPhrase, _ name: inout NameOccurrence) {
    name.isPerson = true
    var start = phrase.units.lowerBound
    if sentence.word(start).isAny(.determiner) {
      if sentence.word(start).isAny(.possessive) { return }
      let article = sentence.word(start)
      let tells = !sentence.word(phrase.head).isAny(.genderless) && article.gender != .either
      if name.gender.isEmpty, tells { name.gender = article.gender }
      start += 1
    }
    if name.gender.isEmpty || name.gender == .either {
      let head = sentence.word(phrase.head).gender
      if head != .either { name.gender = head }
    }
    name.roles.append(paragraph.text(sentence.bytes(start..<phrase.units.upperBound)))
  }
}
