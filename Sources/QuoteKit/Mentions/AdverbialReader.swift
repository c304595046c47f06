/// Reads what tells when, where, how or to whom somebody speaks: the words between a verb of speech
/// and its subject behind it.
///
/// No other verb stands there, so that a noun or an adjective may look like one: "d'une voix calme".
struct AdverbialReader {
  let sentence: Sentence
  let french: French
  /// Whether a subject must follow, as behind marks: « … », conclut optimiste Paul Marin.
  var isSure = false
  /// Whether only one capitalised word is taken behind a preposition: "à Lyon Ramata Diang".
  var isBrief = false

  /// Where the adverbial that begins at a unit ends; nil where none begins.
  func end(at index: Int) -> Int? {
    guard let token = sentence.token(index), token.kind == .word || token.kind == .number else {
      return nil
    }
    let aside = french.asides.end(at: index, in: sentence.key)
    if aside > index { return aside }
    return time(at: index) ?? gerund(at: index) ?? bearing(at: index) ?? place(at: index)
      ?? prepositional(at: index) ?? adverb(at: index)
  }

  // MARK: When

  /// "mardi 25 mars", "le 19 octobre", "deux heures plus tard", "il y a quelques jours", "mi-mai",
  /// "peu après le vote".
  private func time(at index: Int) -> Int? {
    if ["peu", "juste", "longtemps", "bien", "aussitôt"].contains(sentence.key(index) ?? ""),
      let end = later(at: index + 1)
    {
      return object(at: end)
    }
    let isAgo =
      sentence.key(index) == "il" && sentence.key(index + 1) == "y"
      && sentence.key(index + 2) == "a"
    if isAgo, sentence.key(index + 3) == "peu" { return index + 4 }
    var next = isAgo ? index + 3 : index
    let first = next
    while let token = sentence.token(next),
      token.kind == .number || token.word.isAny([.determiner, .numeral, .quantifier]),
      !sentence.isPunctuation(next + 1, "%")
    {
      next += 1
    }
    let isDate =
      next > first && sentence.token(next - 1)?.kind == .number && !isNoun(next)
    guard isPeriod(next) || isDate else { return nil }
    if !isPeriod(next),
      sentence.token(first)?.kind == .number || !sentence.word(first).isAny(.definite)
    {
      return sentence.token(first)?.kind == .number ? first + 1 : nil
    }
    while isPeriod(next) || sentence.token(next)?.kind == .number
      || ["dernier", "dernière", "prochain", "prochaine", "suivant", "suivante", "même", "passé"]
        .contains(sentence.key(next) ?? "")
    {
      next += 1
    }
    return later(at: next).map(object) ?? next
  }

  /// A day, a month, a season, "mi-mai", "fin mai"; in small letters, as names may be the same.
  private func isPeriod(_ index: Int) -> Bool {
    guard let token = sentence.token(index), !token.isCapitalised else { return false }
    if token.word.isAny(.time) || token.key.hasPrefix("mi-") { return true }
    return ["fin", "début", "courant"].contains(token.key) && sentence.word(index + 1).isAny(.time)
  }

  /// The "président" of "le 45e président".
  private func isNoun(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word else { return false }
    return !token.isCapitalised && !token.word.isAny(.function)
  }

  /// The "plus tard" of "deux heures plus tard", the "après" of "peu après".
  private func later(at index: Int) -> Int? {
    switch sentence.key(index) {
    case "plus" where ["tard", "tôt"].contains(sentence.key(index + 1) ?? ""): index + 2
    case "après", "avant", "auparavant", "durant": index + 1
    default: nil
    }
  }

  /// Behind "peu après" what it was: "le vote", but not who speaks.
  private func object(at index: Int) -> Int {
    guard ["après", "avant"].contains(sentence.key(index - 1) ?? ""),
      let phrase = NounPhrase(at: index, in: sentence, french),
      !phrase.isPronoun, !phrase.canReport(in: sentence, french),
      !sentence.word(phrase.head).isAny([.indefinite, .quantifier, .demonym])
    else { return index }
    return phrase.units.upperBound
  }

  // MARK: How

  /// "en souriant", "en ouvrant les débats", "tout en saluant la foule"
  private func gerund(at index: Int) -> Int? {
    let verb = sentence.key(index) == "tout" ? index + 2 : index + 1
    guard sentence.key(verb - 1) == "en", sentence.key(verb)?.hasSuffix("ant") == true else {
      return nil
    }
    guard let object = NounPhrase(at: verb + 1, in: sentence, french), !object.isPronoun else {
      return verb + 1
    }
    // "en souriant le maire", "en saluant le maire la maire"
    let isSubject =
      (object.canReport(in: sentence, french)
        || sentence.word(object.head).isAny([.indefinite, .quantifier, .demonym]))
      && NounPhrase(at: object.units.upperBound, in: sentence, french) == nil
    return isSubject ? verb + 1 : object.units.upperBound
  }

  /// "les larmes aux yeux", "tout sourire", "poing levé", "émue", "sourire en coin"
  private func bearing(at index: Int) -> Int? {
    let hasArticle = sentence.word(index).isAny(.definite) || sentence.key(index) == "tout"
    let noun = hasArticle ? index + 1 : index
    guard let token = sentence.token(noun), token.kind == .word, !token.isCapitalised else {
      return nil
    }
    if token.word.isAny(.bearing) {
      var end = noun + 1
      while let next = sentence.token(end), next.kind == .word, !next.isCapitalised {
        if next.word.isAny([.preposition, .contraction]) {
          end = prepositional(at: end) ?? end + 1
        } else if next.word.isAny(.function.subtracting(.adverb).union(.reporter)) {
          break
        } else {
          end += 1
        }
      }
      return hasArticle && end == noun + 1 && sentence.key(index) != "tout" ? nil : end
    }
    guard isSure, !hasArticle, !token.word.isAny(.function.union(.reporter).union(.numeral)),
      !token.isForm(.infinitive)
    else { return nil }
    // "poursuit émue la fleuriste", "conclut optimiste Paul Marin"
    let next = sentence.word(noun + 1)
    if next.isAny(.determiner) || sentence.token(noun + 1)?.isCapitalised == true {
      return noun + 1
    }
    return next.isAny([.preposition, .contraction]) ? prepositional(at: noun + 1) : nil
  }

  /// "très", "simplement", "non", "lui aussi"
  private func adverb(at index: Int) -> Int? {
    guard let token = sentence.token(index) else { return nil }
    if token.word.isAny(.strong), sentence.key(index + 1) == "aussi" { return index + 2 }
    if token.word.isAny([.adverb, .negation]) || token.key.hasSuffix("ment") { return index + 1 }
    return token.key == "non" ? index + 1 : nil
  }

  // MARK: Where and to whom

  /// "place de la République", "rue Anna-Vidal"
  private func place(at index: Int) -> Int? {
    guard sentence.word(index).isAny(.bearer), sentence.token(index)?.isCapitalised == false else {
      return nil
    }
    if sentence.isOf(index + 1) { return prepositional(at: index + 1) }
    return sentence.token(index + 1)?.isCapitalised == true ? index + 2 : nil
  }

  /// "à l'AFP", "dans un communiqué", "sur sa page Facebook", "à l'issue de la visite des ministres"
  private func prepositional(at index: Int) -> Int? {
    // "tout d'abord", "tout de même"
    if sentence.key(index) == "tout", sentence.isOf(index + 1) || sentence.key(index + 1) == "à" {
      return prepositional(at: index + 1)
    }
    guard sentence.word(index).isAny([.preposition, .contraction]) else { return nil }
    // "a incité de jeunes élus", "a dit vouloir … pour défendre la ville"
    if !isSure,
      ["de", "d'"].contains(sentence.key(index) ?? "")
        && !sentence.word(index + 1).isAny(.determiner)
        || isInfinitive(index + 1, in: sentence, french)
    {
      return nil
    }
    return phraseEnd(behind: index)
  }

  private func phraseEnd(behind index: Int) -> Int {
    var end = index + 1
    while sentence.word(end).isAny([.determiner, .contraction, .possessive, .numeral])
      || sentence.word(end).isAny(.preposition) && sentence.key(end) != "suite"
    {
      end += 1
    }
    let known = french.knownOrganisations.end(at: end, in: sentence)
    if let first = sentence.token(end), first.isCapitalised || known != nil {
      end = nameEnd(end, first, known)
    } else {
      end += 1
      while let token = sentence.token(end), token.kind == .word,
        token.word.isAny(.platform)
          || !token.isCapitalised
            && !token.word.isAny(Self.beyondPlace)
      {
        end += 1
      }
    }
    // "à l'issue de la visite des ministres", but "à l'AFP des proches"
    let goesOn =
      sentence.word(end).isAny([.preposition, .contraction])
      || sentence.key(end) == "des" && sentence.token(end - 1)?.isCapitalised == false
    return goesOn && end < index + 14 ? phraseEnd(behind: end) : end
  }

  private static let beyondPlace: Word.Classes = [
    .determiner, .preposition, .contraction, .title, .subject, .relative, .coordinator,
    .subordinator, .clitic, .strong, .bearer,
  ]

  /// A medium's name ends where a person's begins: "à Libération Jean Dupont".
  private func nameEnd(_ start: Int, _ first: Token, _ known: Int?) -> Int {
    var end = known ?? start + 1
    if known != nil {
      let kinds = french.knownOrganisations.kinds(at: start, in: sentence)
      // "sur France Bleu Azur Anna Vidal", but "à l'AFP Ramata Diang"
      if !kinds.contains(.broadcaster) || isPerson(at: end) { return end }
    }
    while !isBrief, let token = sentence.token(end), token.kind == .word {
      let isJoint =
        known == nil
        && (token.word.isAny([.particle, .contraction]) && !token.word.isAny(.definite)
          || token.key == "des")
      let next = isJoint ? sentence.token(end + 1) : token
      guard let next, next.isCapitalised, !next.word.isAny([.givenName, .title]),
        !(known == nil && first.isAllCapitals && !next.isAllCapitals)
      else { break }
      end += isJoint ? 2 : 1
    }
    // "devant le Sénat français"
    return sentence.word(end).isAny(.demonym) && sentence.token(end)?.isCapitalised == false
      ? end + 1 : end
  }

  /// Two or more capitalised words behind a station's name, none of them a given name that would
  /// tell where the person's begins: the "Ramata Diang" of "sur France Inter Ramata Diang".
  private func isPerson(at start: Int) -> Bool {
    var end = start
    while let token = sentence.token(end), token.kind == .word, token.isCapitalised {
      if token.word.isAny(.givenName) { return false }
      end += 1
    }
    return end - start > 1
  }
}
