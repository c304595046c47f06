/// What follows the head and belongs to it.
extension NounPhraseReader {
  mutating func readComplements(isName: Bool) {
    let start = position
    while let token = sentence.token(position) {
      if token.kind == .punctuation {
        guard token.key == "(", readParenthesis() else { return }
        continue
      }
      guard token.kind == .word || token.kind == .number else { return }
      if isVerb(position, in: sentence, french), !isMade(position) { return }
      if token.word.isAny([.relative, .subordinator, .subject]) || token.kind == .clitic { return }
      if token.word.isAny(.coordinator) {
        guard coordinates(position, from: start) else { return }
        position += 1
        continue
      }
      // "47 % des sondés en revanche"
      if french.asides.end(at: position, in: sentence.key) > position { return }
      if token.word.isAny([.preposition, .contraction]) || token.key == "des" {
        guard takesComplement(position, isName: isName) else { return }
        // "l'un d'entre eux"
        position += sentence.key(position + 1) == "entre" ? 2 : 1
        // "le père de l'un d'eux"
        if sentence.word(position).isAny(.definite), sentence.word(position + 1).isAny(.indefinite),
          sentence.key(position + 2) == "d'"
        {
          position += sentence.key(position + 3) == "entre" ? 5 : 4
          continue
        }
        // "le patron de La République en marche", "l'interprète de « La Marée »"
        if let end = french.knownOrganisations.end(at: position, in: sentence) {
          position = end
          continue
        }
        skipDeterminers()
        if isNameWord(position), sentence.word(position + 1).isAny(.givenName),
          sentence.token(position + 1)?.isCapitalised == true, ["à", "en"].contains(token.key)
        {
          // "la procureure à Valbrune Anna Vidal"
          position += 1
        } else if isNameWord(position) {
          readName()
        } else if sentence.units.indices.contains(position),
          sentence.token(position)?.kind != .punctuation
        {
          position += 1
        }
        continue
      }
      if token.word.isAny(.time) && !token.isCapitalised { return }
      // "publié fin juillet"
      if ["fin", "début"].contains(token.key), sentence.word(position + 1).isAny(.time) { return }
      // "la députée La République en marche Anna Vidal"
      if !isName, token.isCapitalised,
        let end = french.knownOrganisations.end(at: position, in: sentence)
      {
        position = end
        continue
      }
      if token.word.isAny(.determiner) { return }
      if isName, !token.isCapitalised { return }
      if token.word.isAny(.function.subtracting(.numeral)), !token.isCapitalised { return }
      if token.isForm(.presentParticiple), takesObject(position) || token.key == "ayant" { return }
      // "a entendu une femme crier"
      if token.isForm(.infinitive), !token.word.isAny(.reporter) { return }
      position += 1
    }
  }

  /// "le récit fait par le parquet": a participle, though "fait" is a verb too.
  private func isMade(_ index: Int) -> Bool {
    sentence.word(index).isAny(.making) && sentence.key(index + 1) == "par"
      && sentence.isForm(index, .pastParticiple)
  }

  /// "une femme admettant que": a verb, not the adjective of "une femme exigeante".
  private func takesObject(_ index: Int) -> Bool {
    // "le journaliste et militant des droits", "le collectif militant « Rives »"
    if sentence.word(index).isAny(.person),
      sentence.word(index - 1).isAny(.coordinator) || sentence.isSpan(index + 1)
    {
      return false
    }
    guard let next = sentence.token(index + 1) else { return sentence.isSpan(index + 1) }
    // "un garçon demandant si", "un élu promettant d'agir"
    return next.word.isAny(.determiner)
      || ["que", "qu'", ":", "si", "s'", "comment", "pourquoi"].contains(next.key)
      || sentence.isOf(index + 1) && isInfinitive(index + 2, in: sentence, french)
  }

  mutating func readParenthesis() -> Bool {
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
    guard sentence.token(place)?.isCapitalised == true else { return false }
    // "la procureure à Valbrune Anna Vidal"
    if sentence.token(place + 1)?.isCapitalised == true {
      return sentence.word(place + 1).isAny(.givenName)
        && !sentence.word(place).isAny(.givenName)
    }
    guard sentence.isPunctuation(place + 1, ",") else { return false }
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

  /// "la foule en référence à son père", "le porte-parole au sujet du pont": how and of what it was said.
  private func opensAdverbial(_ index: Int) -> Bool {
    let next = sentence.key(index + 1) ?? ""
    guard sentence.key(index) == "en" else { return ["sujet", "terme", "nom"].contains(next) }
    return sentence.word(index + 1).isAny(.indefinite)
      || [
        "référence", "réponse", "réaction", "légende", "guise", "dessous", "conférence", "marge",
        "début", "direct", "présence",
      ].contains(next)
  }

  /// "a glissé une dame à sa voisine", "a dit une source proche du dossier à 20 Minutes": whom it
  /// was said to.
  private func isAddressee(_ index: Int) -> Bool {
    let next = index + 1
    let name = sentence.word(next).isAny(.definite) ? index + 2 : next
    if sentence.word(next).isAny([.possessive, .demonstrative]) { return true }
    if isPersonAddressing(index, name: name) { return true }
    if ["micro", "enquêteurs", "policiers", "gendarmes"].contains(sentence.key(next) ?? "") {
      return true
    }
    // "une source au journal", but "journaliste au Monde"
    if sentence.key(index) == "au", !Self.writers.contains(sentence.key(index - 1) ?? ""),
      sentence.word(next).isAny([.paper, .broadcaster])
        || french.knownOrganisations.isMedium(behindArticle: next, in: sentence)
    {
      return true
    }
    return [next, name].contains {
      // "le récit à l'AFP du préfet"
      !french.knownOrganisations.kinds(at: $0, in: sentence)
        .isDisjoint(with: .media)
        && french.knownOrganisations.end(at: $0, in: sentence).map(sentence.isOf) == false
    }
  }

  /// "une infirmière au ministre Paul Marin", but "l'adjointe au maire", "le courriel envoyé aux élus"
  private func isPersonAddressing(_ index: Int, name: Int) -> Bool {
    let speaker = sentence.word(index - 1)
    guard ["à", "au", "aux"].contains(sentence.key(index) ?? ""),
      speaker.isAny(.person), !speaker.isAny(.relation),
      !sentence.isForm(index - 1, .pastParticiple) || sentence.word(index - 2).isAny(.determiner),
      !Self.aides.contains(sentence.key(index - 1) ?? "")
    else { return false }
    // "un manifestant à Nancy"
    return sentence.word(name).isAny([.person, .title])
      || sentence.word(name).isAny(.givenName) && sentence.token(name + 1)?.isCapitalised == true
  }

  private static let aides: Set<String> = [
    "adjoint", "adjointe", "adjoints", "conseiller", "conseillère", "conseillers", "suppléant",
    "suppléante", "délégué", "déléguée", "assistant", "assistante", "attaché", "attachée",
  ]

  private static let writers: Set<String> = [
    "journaliste", "journalistes", "éditorialiste", "chroniqueur", "chroniqueuse", "reporter",
    "rédacteur", "rédactrice", "correspondant", "correspondante", "directeur", "directrice",
  ]

  /// "le Haut Conseil à l'Intégration", "la Délégation à la sécurité routière"
  private func isHighCouncil(_ index: Int) -> Bool {
    ["haut", "haute"].contains(sentence.key(index - 2) ?? "")
      || ["délégation", "haut-commissariat", "commissariat"].contains(sentence.key(index - 1) ?? "")
  }

  private func takesComplement(_ index: Int, isName: Bool) -> Bool {
    guard let token = sentence.token(index) else { return false }
    let next = sentence.token(index + 1)
    // "l'avocat d'après le journal"
    if next?.word.isAny(.time) == true || next?.key == "après" { return false }
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
        && !opensAdverbial(index)
        // "a raconté son épouse au quotidien"
        && !sentence.word(index - 1).isAny(.relation)
    case "auprès":
      // "secrétaire d'État auprès du ministre", "ambassadeur auprès de l'Union"
      let other = sentence.key(index + 1) == "du" ? index + 2 : index + 3
      return !isName && sentence.isOf(index + 1) && sentence.word(other).isAny(.office)
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
