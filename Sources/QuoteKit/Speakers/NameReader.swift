/// Reads the names of one paragraph.
struct NameReader {
  let sentence: Sentence
  let paragraph: TokenizedParagraph
  let french: French
  /// The words that the article also writes small: at a sentence's head their capital says nothing.
  let common: Set<String>
  /// The words that it capitalises inside a sentence, as it spells them.
  let capitals: [String: String]
  /// Whether the paragraph is all in capitals: then only what the article capitalises elsewhere is a name.
  let isInCapitals: Bool
  var names: [(NameOccurrence, Range<Int>)] = []
  /// The last body named in full.
  private(set) var body: Range<Int>?

  mutating func read() {
    var index = 0
    while index < sentence.units.count {
      if let end = french.knownOrganisations.end(at: index, in: sentence) {
        add(index..<end)
        index = end
        continue
      }
      if let end = bodyEnd(index, in: sentence, french) {
        body = index..<end
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
      !isDemonym(index, in: sentence), !isInCapitals || capitals[token.key] != nil,
      !(token.word.isAny(.demonym) && sentence.word(index - 1).isAny(.determiner)),
      !(token.word.isAny(.numeral) && sentence.word(index + 1).isAny(.person))
    else { return false }
    guard isSentenceStart(index) else { return !token.word.isAny(.time) }
    if token.word.isAny(.prenominal), sentence.token(index + 1)?.isCapitalised != true {
      return false
    }
    if sentence.token(index + 1)?.isCapitalised == true,
      !token.word.isAny(.function.union(.opener)), !isParticiple(index, in: sentence, french)
    {
      return true
    }
    return !token.word.isAny(.function.union(.reporter).union([.time, .opener]))
      && !common.contains(token.key)
      && (token.forms.isEmpty || token.word.isAny(.givenName)) && !token.key.hasSuffix("ment")
      && !isParticiple(index, in: sentence, french) && !token.key.hasSuffix("té")
      && (capitals[token.key] != nil || token.word.isAny(.givenName) || opensClause(index + 1))
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
      if token.isCapitalised, !token.word.isAny(.title), !opensSentence(end, in: sentence),
        !isInCapitals || capitals[token.key] != nil
      {
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
    // "Valéry Giscard d'Estaing", "Luc Roux de Valière", but "Paul Marin d'Amnesty"
    if key == "d'" || key == "de" && sentence.token(index + 1)?.isCapitalised == true,
      sentence.word(index - 2).isAny(.givenName),
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
    // "fidèle d'Emmanuel Macron | Anna Vidal"
    if units.count == 4, sentence.isOf(units.lowerBound - 1), isGiven(units.lowerBound),
      !isGiven(units.lowerBound + 1), isGiven(units.lowerBound + 2)
    {
      let second = units.lowerBound + 2
      return [units.lowerBound..<second, second..<units.upperBound]
    }
    // "la chaîne d'État | RTB"
    if units.count > 1, sentence.key(units.lowerBound) == "état" {
      return [units.prefix(1), units.dropFirst()]
    }
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

  private func isGiven(_ index: Int) -> Bool { sentence.word(index).isAny(.givenName) }

  private mutating func add(_ units: Range<Int>) {
    let words = units.compactMap { sentence.token($0) }.map {
      isInCapitals ? capitals[$0.key] ?? paragraph.text($0.range) : paragraph.text($0.range)
    }
    guard !words.allSatisfy({ $0.hasSuffix(".") }), !isHeading(units) else { return }
    let before = sentence.word(units.lowerBound - 1)
    let first = sentence.word(units.lowerBound)
    let isKnown = french.knownOrganisations.organisation(named: words) != nil
    // "l'école Anna Vidal", "la rue Anna-Vidal", "la famille Vidal": called after somebody.
    let isPlace =
      before.isAny([.housed, .bearer]) || before.isAny(.house) && units.count == 1
    let isGiven =
      !isKnown && !isPlace
      && (first.isAny(.givenName) || firstHalf(units.lowerBound).isAny(.givenName))
    var name = NameOccurrence(
      paragraph: sentence.paragraph, range: sentence.bytes(units), words: words, gender: [],
      isPerson: before.isAny(.title) || isInitial(units.lowerBound) || (isGiven && units.count > 1),
      hasArticle: isPlace || before.isAny(.definite) && !first.isAny(.givenName),
      isGoverned: before.isAny([.preposition, .contraction]), roles: [], isQuoted: false)
    if before.isAny(.title) {
      name.gender = before.gender
      name.epithets = sentence.key(units.lowerBound - 1).map { french.titleNouns[$0] } ?? []
    } else if isGiven {
      name.gender = first.isAny(.givenName) ? first.gender : firstHalf(units.lowerBound).gender
    }
    if units.count == 1,
      let full = expansion(of: units.lowerBound, in: sentence) ?? bodyBefore(units)
    {
      name.expansion = full.compactMap { sentence.token($0) }.map { paragraph.text($0.range) }
      name.isPerson = false
    }
    // "la députée Les Républicains" gives the party no function,
    // nor "la présidente de l'association SOS Rives" the association.
    let isAssociation =
      sentence.token(units.lowerBound)?.isAllCapitals == true && !kinds(of: units).isEmpty
    if !isKnown, units != body, !isAssociation { readRoles(units, &name) }
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

  /// "l'Observatoire européen austral (ESO)": letters of another language.
  private func bodyBefore(_ units: Range<Int>) -> Range<Int>? {
    guard let body, body.upperBound == units.lowerBound - 1,
      sentence.isPunctuation(units.lowerBound - 1, "("),
      sentence.isPunctuation(units.upperBound, ")"),
      sentence.token(units.lowerBound)?.isAllCapitals == true
    else { return nil }
    return body
  }

  /// "ANNA VIDAL AFFIRME QUE LE PONT TIENT"
  private func isHeading(_ units: Range<Int>) -> Bool {
    units.count > 4 && units.allSatisfy { sentence.token($0)?.isAllCapitals == true }
      && units.contains { sentence.isForm($0, .finite) }
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
}
