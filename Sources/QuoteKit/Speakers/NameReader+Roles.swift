/// What a name's bearer is, told right before it or behind.
extension NameReader {
  /// "le maire de Nantes, Jean Dupont" and "Jean Dupont, maire de Nantes".
  func readRoles(_ units: Range<Int>, _ name: inout NameOccurrence) {
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
    let before = sentence.key(units.lowerBound - 1) ?? ""
    // "Venu de Valbrune, ce chauffeur"
    let isOrigin =
      ["de", "d'"].contains(before)
      && (sentence.isForm(units.lowerBound - 2, .pastParticiple)
        || ["originaire", "natif", "native"].contains(sentence.key(units.lowerBound - 2) ?? ""))
    return (isOrigin || ["à", "au", "en", "dans", "sur", "depuis", "via"].contains(before))
      && sentence.word(phrase.units.lowerBound).isAny([.definite, .demonstrative])
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
    // "Selon le conseiller, Anna Vidal « ne savait rien »"
    let isMarked = sentence.token(units.upperBound)?.kind == .mark
    return sentence.isPunctuation(units.lowerBound - 1, ",")
      && sentence.word(role.units.lowerBound - 1).isAny([.preposition, .contraction])
      && hasVerb(at: units.upperBound + (isMarked ? 1 : 0), in: sentence, french)
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
    // "son homologue russe": "le Russe" is he.
    if sentence.word(phrase.head + 1).isAny(.demonym), phrase.head + 1 < phrase.units.upperBound,
      let nation = sentence.key(phrase.head + 1)
    {
      name.epithets.append(nation)
    }
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
