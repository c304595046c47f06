/// Reads a noun phrase from its first word on.
struct NounPhraseReader {
  let sentence: Sentence
  let french: French
  var position: Int

  mutating func read(bare: Bool) -> NounPhrase? {
    let start = position
    if let phrase = pronoun() ?? indefinite() ?? known(from: start) { return phrase }
    // "Madame la ministre", "Monsieur le maire"
    if sentence.word(start).isAny(.title), sentence.word(start + 1).isAny(.definite),
      sentence.token(start + 1)?.isCapitalised == false
    {
      position += 1
    }
    skipDeterminers()
    if let phrase = known(from: start) { return phrase }
    let hasDeterminer = position > start
    // "la moitié d'entre eux"
    if hasDeterminer, sentence.key(position) == "entre", sentence.word(position + 1).isAny(.strong)
    {
      position += 2
      return phrase(from: start, head: position - 1, isName: false)
    }
    // "mais 62 % pensent"
    if sentence.isPunctuation(position - 1, "%"), position > start + 1,
      isVerb(position, in: sentence, french)
    {
      return phrase(from: start, head: position - 2, isName: false)
    }
    guard let first = sentence.token(position), first.kind == .word || first.kind == .number else {
      return nil
    }
    if first.word.isAny(.title), hasName(after: position + 1) {
      position += 1
      readName()
      return phrase(from: start, head: start, isName: true)
    }
    if first.isCapitalised, isNameWord(position) {
      // "un rapport du Centre européen de contrôle"
      let isContracted =
        sentence.word(start - 1).isAny(.contraction) && first.word.isAny(.organisation)
      let head = position
      readName()
      readComplements(isName: !hasDeterminer && !isContracted)
      return phrase(from: start, head: head, isName: true)
    }
    let mayStandBare =
      bare && (first.word.isAny(.reporter) || isCompoundRole(position, in: sentence, french))
    guard hasDeterminer || mayStandBare, !first.word.isAny([.preposition, .subject, .relative]),
      hasDeterminer || !isVerb(position, in: sentence, french)
    else { return nil }
    let head = headNoun()
    position = head + 1
    // "le numéro un mondial"
    if sentence.key(head) == "numéro", sentence.word(position).isAny(.indefinite) { position += 1 }
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

  /// "plus de la moitié des élus", "près de 300 élus", "moins de dix élus"
  private func opensQuantity(_ index: Int) -> Bool {
    guard ["plus", "moins", "près"].contains(sentence.key(index) ?? ""), sentence.isOf(index + 1)
    else { return false }
    let first = index + 2
    return sentence.token(first)?.kind == .number || sentence.word(first).isAny(.numeral)
      || sentence.word(first).isAny(.definite) && sentence.word(first + 1).isAny(.quantifier)
  }

  mutating func skipDeterminers() {
    // "de nombreux élus", "d'anciens officiers"
    if ["de", "d'"].contains(sentence.key(position) ?? ""),
      sentence.word(position + 1).isAny([.quantifier, .former])
    {
      position += 1
    }
    if opensQuantity(position) { position += 2 }
    // "nombre d'élus"
    if sentence.key(position) == "nombre", ["de", "d'"].contains(sentence.key(position + 1) ?? ""),
      !sentence.word(position - 1).isAny([.determiner, .contraction])
    {
      position += 2
    }
    while let token = sentence.token(position), token.kind == .word || token.kind == .number {
      let isDeterminer =
        token.word.isAny([.determiner, .quantifier, .numeral]) || token.kind == .number
      guard isDeterminer, !isNameWord(position) || token.word.isAny(.determiner) else { return }
      // "plus de dix élus", "la plupart des élus", "84 % des élus"
      position += 1
      let isShare = token.kind == .number && sentence.isPunctuation(position, "%")
      if isShare { position += 1 }
      // "la moitié (52 %) des élus"
      if token.word.isAny(.quantifier), sentence.isPunctuation(position, "(") {
        _ = readParenthesis()
      }
      if isShare || token.word.isAny(.quantifier),
        ["de", "d'", "des"].contains(sentence.key(position) ?? "")
      {
        position += 1
      }
    }
  }

  /// The noun after adjectives: "le célèbre avocat" has its head at "avocat".
  private func headNoun() -> Int {
    guard !sentence.word(position).isAny(.reporter) else { return position }
    // "un récent rapport", but "un logiciel source"
    if sentence.word(position).isAny(.prenominal), sentence.word(position + 1).isAny(.document) {
      return position + 1
    }
    for offset in 1...2 {
      guard let token = sentence.token(position + offset), token.kind == .word,
        !token.isCapitalised,
        !token.word.isAny(.function), !isVerb(position + offset, in: sentence, french)
      else { break }
      if token.word.isAny(.reporter.subtracting(.document)) { return position + offset }
    }
    return position
  }

  func isNameWord(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word, token.isCapitalised else {
      return false
    }
    // "Les signataires" where a full stop is lost
    if token.word.isAny(.definite), sentence.token(index + 1)?.isCapitalised != true {
      return false
    }
    // "le Président", "le Premier ministre": functions, however they are written.
    if token.word.isAny([.office, .role]), !token.word.isAny(.givenName) { return false }
    if isDemonym(index, in: sentence) || isCommonAcronym(token) { return false }
    if token.word.isAny(.numeral), sentence.word(index + 1).isAny(.person) { return false }
    guard index == 0 else { return true }
    // "Haute responsable de la banque", "Ardent défenseur du lac", "Présent sur place"
    if let next = sentence.token(index + 1), next.kind == .word, !next.isCapitalised,
      token.word.isAny(.prenominal)
        || (next.word.isAny([.determiner, .epithet]) || ["par", "sur"].contains(next.key))
          && !isVerb(index + 1, in: sentence, french)
          && !token.word.isAny([.givenName, .metonym])
    {
      return false
    }
    // At the sentence's head a capital says nothing: "Contacté par l'AFP", "Mardi".
    return !token.word.isAny(.function.union([.time, .numeral, .opener]))
      && !token.key.hasSuffix("ment") && !isParticiple(index, in: sentence, french)
      && french.reportNouns[token.key] == nil
      && (token.forms.isEmpty || token.word.isAny(.givenName))
  }

  func hasName(after index: Int) -> Bool {
    isNameWord(index)
      || (sentence.word(index).isAny([.title, .particle]) && isNameWord(index + 1))
  }

  /// Capitalised words with the particles between them.
  mutating func readName() {
    while let token = sentence.token(position), token.kind == .word || token.kind == .number {
      if opensSentence(position, in: sentence) { return }
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
  /// Not "Paul Marin de la CGT".
  private func isParticle(_ index: Int) -> Bool {
    let isOfBody =
      sentence.isOf(index)
      && (sentence.token(index + 1)?.isAllCapitals == true
        || french.knownOrganisations.end(at: index + 1, in: sentence) != nil)
    return sentence.token(index - 1)?.isCapitalised == true && !isOfBody
  }
}
