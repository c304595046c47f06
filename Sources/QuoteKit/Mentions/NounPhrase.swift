/// A noun phrase of a sentence: determiner, head, complements, as far as they certainly belong.
struct NounPhrase: Sendable, Equatable {
  var units: Range<Int>
  /// The unit of the head: the noun, the first word of the name, the pronoun.
  var head: Int
  var isName = false
  var isPronoun = false
}

extension NounPhrase {
  /// The phrase that begins at a unit.
  ///
  /// - Parameter bare: whether a noun may stand without determiner, as in an apposition.
  init?(at start: Int, in sentence: Sentence, _ french: French, bare: Bool = false) {
    guard let first = sentence.token(start),
      first.kind == .word || first.kind == .clitic
        || french.knownOrganisations.end(at: start, in: sentence) != nil
    else { return nil }
    var reader = NounPhraseReader(sentence: sentence, french: french, position: start)
    guard let phrase = reader.read(bare: bare) else { return nil }
    self = phrase
  }

  /// Whether what it names can report: by name, as a person or a body.
  func canReport(in sentence: Sentence, _ french: French) -> Bool {
    isName || sentence.word(head).isAny(.reporter) || isCompoundRole(head, in: sentence, french)
  }
}

/// "l'Américain": an article, a capital, and no name after it.
func isDemonym(_ index: Int, in sentence: Sentence) -> Bool {
  guard let token = sentence.token(index), token.isCapitalised, token.word.isAny(.demonym) else {
    return false
  }
  return sentence.word(index - 1).isAny(.determiner)
    && sentence.token(index + 1)?.isCapitalised != true
}

/// "ONG", "PME": nouns, though in capitals.
func isCommonAcronym(_ token: Token) -> Bool {
  token.isAllCapitals && token.word.isAny(.namedOrganisation) && !token.word.isAny(.housed)
}

private struct NounPhraseReader {
  let sentence: Sentence
  let french: French
  var position: Int

  mutating func read(bare: Bool) -> NounPhrase? {
    let start = position
    if let phrase = pronoun() ?? indefinite() ?? known(from: start) { return phrase }
    skipDeterminers()
    if let phrase = known(from: start) { return phrase }
    let hasDeterminer = position > start
    guard let first = sentence.token(position), first.kind == .word || first.kind == .number else {
      return nil
    }
    if first.word.isAny(.title), hasName(after: position + 1) {
      position += 1
      readName()
      return phrase(from: start, head: start, isName: true)
    }
    if first.isCapitalised, isNameWord(position) {
      let head = position
      readName()
      readComplements(isName: !hasDeterminer)
      return phrase(from: start, head: head, isName: true)
    }
    let mayStandBare =
      bare && (first.word.isAny(.reporter) || isCompoundRole(position, in: sentence, french))
    guard hasDeterminer || mayStandBare, !first.word.isAny([.preposition, .subject, .relative]),
      hasDeterminer || !isVerb(position, in: sentence, french)
    else { return nil }
    let head = headNoun()
    position = head + 1
    readComplements(isName: false)
    return phrase(from: start, head: head, isName: false)
  }

  /// "La République en marche", "l'Organisation mondiale de la santé (OMS)"
  private mutating func known(from start: Int) -> NounPhrase? {
    guard let end = french.knownOrganisations.end(at: position, in: sentence) else { return nil }
    let head = position
    position = end
    if sentence.isPunctuation(position, "(") { _ = readParenthesis() }
    return phrase(from: start, head: head, isName: true)
  }

  private func phrase(from start: Int, head: Int, isName: Bool) -> NounPhrase {
    NounPhrase(units: start..<position, head: head, isName: isName)
  }

  /// "lui", "celle-ci", "ce dernier", "l'un d'eux", "certains".
  private mutating func pronoun() -> NounPhrase? {
    let start = position
    guard let first = sentence.token(start) else { return nil }
    let next = sentence.key(start + 1) ?? ""
    if ["ce", "cette", "ces"].contains(first.key),
      ["dernier", "dernière", "derniers", "dernières"].contains(next)
    {
      position += 2
      return NounPhrase(units: start..<position, head: start + 1, isPronoun: true)
    }
    if first.word.isAny(.strong), !first.word.isAny(.clitic) || next == "" || first.key == "lui" {
      position += 1
      let isDeterminative = ["celui", "celle", "ceux", "celles"].contains(first.key)
      if isDeterminative { readComplements(isName: false) }
      let isDescribed = isDeterminative && sentence.word(position).isAny(.relative)
      return NounPhrase(units: start..<position, head: start, isPronoun: !isDescribed)
    }
    if first.word.isAny(.subject) {
      position += 1
      return NounPhrase(units: start..<position, head: start, isPronoun: true)
    }
    return nil
  }

  /// "l'une d'elles", "un autre", "certains": somebody of a group named before.
  private mutating func indefinite() -> NounPhrase? {
    let start = position
    var next = start
    if sentence.word(next).isAny(.definite) { next += 1 }
    guard let key = sentence.key(next) else { return nil }
    var head = next
    switch key {
    case "un", "une", "uns", "unes", "d'":
      if ["autre", "autres", "aucuns"].contains(sentence.key(next + 1) ?? "") {
        head = next + 1
      } else if key == "d'"
        || next == start && !["d'", "de", "des"].contains(sentence.key(next + 1) ?? "")
      {
        return nil
      }
    case "quelqu'un", "quelqu'une", "chacun", "chacune", "certains", "certaines", "beaucoup",
      "plusieurs", "d'autres", "autre", "autres", "tous", "toutes", "nombreux":
      break
    default: return nil
    }
    let after = sentence.token(head + 1)
    let isAlone =
      after == nil || after?.kind == .punctuation || isVerb(head + 1, in: sentence, french)
      || ["de", "d'", "des", "parmi", "qui"].contains(after?.key ?? "")
      || after?.word.isAny([.clitic, .negation, .adverb]) == true
    guard isAlone else { return nil }
    position = head + 1
    if sentence.key(position) != "qui" { readComplements(isName: false) }
    return NounPhrase(units: start..<position, head: head)
  }

  private mutating func skipDeterminers() {
    // "de nombreux élus", "d'anciens officiers"
    if ["de", "d'"].contains(sentence.key(position) ?? ""),
      sentence.word(position + 1).isAny([.quantifier, .former])
    {
      position += 1
    }
    while let token = sentence.token(position), token.kind == .word || token.kind == .number {
      let isDeterminer =
        token.word.isAny([.determiner, .quantifier, .numeral]) || token.kind == .number
      guard isDeterminer, !isNameWord(position) || token.word.isAny(.determiner) else { return }
      // "plus de dix élus", "la plupart des élus"
      position += 1
      if token.word.isAny(.quantifier), ["de", "d'", "des"].contains(sentence.key(position) ?? "") {
        position += 1
      }
    }
  }

  /// The noun after adjectives: "le célèbre avocat" has its head at "avocat".
  private func headNoun() -> Int {
    guard !sentence.word(position).isAny(.reporter) else { return position }
    for offset in 1...2 {
      guard let token = sentence.token(position + offset), token.kind == .word,
        !token.isCapitalised,
        !token.word.isAny(.function), !isVerb(position + offset, in: sentence, french)
      else { break }
      if token.word.isAny(.reporter.subtracting(.document)) { return position + offset }
    }
    return position
  }

  private func isNameWord(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word, token.isCapitalised else {
      return false
    }
    // "le Président", "le Premier ministre": functions, however they are written.
    if token.word.isAny([.office, .role]), !token.word.isAny(.givenName) { return false }
    if isDemonym(index, in: sentence) || isCommonAcronym(token) { return false }
    if token.word.isAny(.numeral), sentence.word(index + 1).isAny(.person) { return false }
    guard index == 0 else { return true }
    // At the sentence's head a capital says nothing: "Contacté par l'AFP", "Mardi".
    return !token.word.isAny(.function.union([.time, .numeral]))
      && french.reportNouns[token.key] == nil
      && (token.forms.isEmpty || token.word.isAny(.givenName))
  }

  private func hasName(after index: Int) -> Bool {
    isNameWord(index)
      || (sentence.word(index).isAny([.title, .particle]) && isNameWord(index + 1))
  }

  /// Capitalised words with the particles between them.
  private mutating func readName() {
    while let token = sentence.token(position), token.kind == .word || token.kind == .number {
      if token.isCapitalised || token.word.isAny(.title) {
        position += 1
        // "Morel & Vidal"
        if sentence.isPunctuation(position, "&"),
          sentence.token(position + 1)?.isCapitalised == true
        {
          position += 2
        }
      } else if token.word.isAny(.particle) {
        var next = position + 1
        while sentence.word(next).isAny(.particle), sentence.token(next)?.isCapitalised == false {
          next += 1
        }
        guard isNameWord(next), isParticle(position) else { return }
        position = next
      } else {
        return
      }
    }
  }

  /// "de" binds a name only to what is written as a name: "Charles de Gaulle", "Du Xuliang".
  private func isParticle(_ index: Int) -> Bool {
    sentence.token(index - 1)?.isCapitalised == true
  }

  private mutating func readComplements(isName: Bool) {
    let start = position
    while let token = sentence.token(position) {
      if token.kind == .punctuation {
        guard token.key == "(", readParenthesis() else { return }
        continue
      }
      guard token.kind == .word || token.kind == .number else { return }
      if isVerb(position, in: sentence, french) { return }
      if token.word.isAny([.relative, .subordinator, .subject]) || token.kind == .clitic { return }
      if token.word.isAny(.coordinator) {
        guard coordinates(position, from: start) else { return }
        position += 1
        continue
      }
      if token.word.isAny([.preposition, .contraction]) || token.key == "des" {
        guard takesComplement(position, isName: isName) else { return }
        position += 1
        // "le patron de La République en marche", "l'interprète de « La Marée »"
        if let end = french.knownOrganisations.end(at: position, in: sentence) {
          position = end
          continue
        }
        skipDeterminers()
        if isNameWord(position) {
          readName()
        } else if sentence.units.indices.contains(position) {
          position += 1
        }
        continue
      }
      if token.word.isAny(.time) && !token.isCapitalised { return }
      if token.word.isAny(.determiner) { return }
      if isName, !token.isCapitalised { return }
      if token.word.isAny(.function.subtracting(.numeral)), !token.isCapitalised { return }
      if token.isForm(.presentParticiple), takesObject(position) { return }
      // "a entendu une femme crier"
      if token.isForm(.infinitive), !token.word.isAny(.reporter) { return }
      position += 1
    }
  }

  /// "une femme admettant que": a verb, not the adjective of "une femme exigeante".
  private func takesObject(_ index: Int) -> Bool {
    guard let next = sentence.token(index + 1) else { return sentence.isSpan(index + 1) }
    return next.word.isAny(.determiner) || next.key == "que" || next.key == "qu'"
  }

  private mutating func readParenthesis() -> Bool {
    var end = position
    while let token = sentence.token(end), end < position + 12 {
      end += 1
      if token.key == ")" {
        position = end
        return true
      }
    }
    return false
  }

  /// "président et économiste en chef": a bare noun goes on with the phrase.
  private func coordinates(_ index: Int, from start: Int) -> Bool {
    guard sentence.key(index) == "et" || sentence.key(index) == "ou" else { return false }
    let next = sentence.word(index + 1)
    // "ministre de la Ville et du Logement", but "auprès de la mairie et de l'élue"
    let goesOn = sentence.isOf(index + 1) && (start..<index).contains(where: sentence.isOf)
    return next.isAny(.reporter) || isCompoundRole(index + 1, in: sentence, french) || goesOn
  }

  /// "la présidente du groupe RP à l'Assemblée, Anna Vidal"
  private func introducesName(_ index: Int) -> Bool {
    var place = index + 1
    if sentence.word(place).isAny(.definite) { place += 1 }
    guard sentence.token(place)?.isCapitalised == true, sentence.isPunctuation(place + 1, ",")
    else { return false }
    return sentence.word(place + 2).isAny(.title)
      || sentence.word(place + 2).isAny(.givenName)
        && sentence.token(place + 2)?.isCapitalised == true
  }

  /// "secrétaire d'État à l'Intérieur"
  private func isStateOffice(_ index: Int) -> Bool {
    sentence.key(index - 1) == "état" && sentence.word(index - 3).isAny(.office)
  }

  /// "le maire en a parlé", "le maire en refermant la porte", "deux agents en descendent"
  private func isPronounOfVerb(_ index: Int) -> Bool {
    guard let key = sentence.key(index + 1) else { return false }
    return key.hasSuffix("ant") || key.hasSuffix("ent") && !key.hasSuffix("ment")
      || ["a", "avait", "aura", "est", "était", "fait"].contains(key)
  }

  /// "a glissé une dame à sa voisine", "a dit une source proche du dossier à 20 Minutes": whom it
  /// was said to.
  private func isAddressee(_ index: Int) -> Bool {
    sentence.word(index + 1).isAny(.possessive)
      || !french.knownOrganisations.kinds(at: index + 1, in: sentence)
        .isDisjoint(with: [.paper, .broadcaster])
  }

  /// "le Haut Conseil à l'Intégration", "la Délégation à la sécurité routière"
  private func isHighCouncil(_ index: Int) -> Bool {
    ["haut", "haute"].contains(sentence.key(index - 2) ?? "")
      || ["délégation", "haut-commissariat", "commissariat"].contains(sentence.key(index - 1) ?? "")
  }

  private func takesComplement(_ index: Int, isName: Bool) -> Bool {
    guard let token = sentence.token(index) else { return false }
    let next = sentence.token(index + 1)
    if next?.word.isAny(.time) == true { return false }
    switch token.key {
    case "de", "d'", "du", "des":
      if isName, next?.isCapitalised != true, sentence.token(index + 2)?.isCapitalised != true {
        return false
      }
      return !isInfinitive(index + 1, in: sentence, french)
    case "pour", "contre":
      return !isName && (next?.word.isAny(.definite) == true || next?.isCapitalised == true)
    case "à", "au", "aux", "en", "chez":
      // Behind a name stands where or to whom it was said, not who says it.
      guard !isName,
        sentence.token(index - 1)?.isCapitalised == false || isStateOffice(index)
          || isHighCouncil(index) || introducesName(index)
      else { return false }
      return next != nil && !(next?.word.isAny(.subject) ?? false)
        && !isInfinitive(index + 1, in: sentence, french)
        && !(token.key == "en" && isPronounOfVerb(index)) && !isAddressee(index)
    case "avec":
      // "le ministre des Relations avec le Parlement"
      return !isName && ["relations", "coopération"].contains(sentence.key(index - 1) ?? "")
    case "entre":
      let isSeveral = next?.word.isPlural == true || next?.key.hasSuffix("s") == true
      return !isName && isSeveral && next?.word.isAny(.determiner) != true
    case "sur" where next?.kind == .number || next?.word.isAny(.numeral) == true:
      // "un électeur sur deux"
      return !isName
    case "par", "sur", "dans":
      return !isName && sentence.isForm(index - 1, .pastParticiple)
        && !sentence.word(index - 1).isAny(.reporter)
    default:
      return false
    }
  }
}
