extension VerbGroup {
  func compound() -> Cue? {
    let subject = subjectBehind
    var position = (subject ?? verb) + 1
    var isPassive = false
    while position < verb + 9 {
      guard let token = sentence.token(position) else { return nil }
      if token.key == "été" {
        isPassive = true
        position += 1
        continue
      }
      for form in token.forms where form.mood == .pastParticiple || isMisspelt(token) {
        let isBe = lemma(reading.head) == "être" || isPassive
        if isBe, !isReflexive {
          return subject == nil
            ? passive(at: position, form, from: start) : movement(form, position, subject)
        }
        guard let found = match(form.head, end: position + 1, reflexive: isReflexive) else {
          // "s'était fait remarquer"
          let isMade = isReflexive && lemma(form.head) == "faire"
          if !isMade, let modal = infinitive(after: position + 1, subject) { return modal }
          if lemma(form.head) == "être" { continue }
          return nil
        }
        return cue(found, subject)
      }
      guard let end = adverbialEnd(position) else { return nil }
      position = end
    }
    return nil
  }

  /// The "réagit" of "a réagit", "s'est réjouit": a participle with a letter too many.
  private func isMisspelt(_ token: Token) -> Bool {
    token.key.hasSuffix("it") && !token.isForm(.pastParticiple)
  }

  /// "est-il revenu", "est-elle intervenue"; "est-il précisé", which nobody does.
  private func movement(_ form: VerbForm, _ position: Int, _ subject: Int?) -> Cue? {
    guard let found = match(form.head, end: position + 1, reflexive: false) else { return nil }
    var cue = cue(found, subject)
    cue.isImpersonal = !found.frames.isDisjoint(with: [.que, .object])
    return cue
  }

  /// "a tenu à préciser", "a voulu rassurer".
  private func infinitive(after position: Int, _ subject: Int?) -> Cue? {
    var next = position
    while ["à", "de", "d'"].contains(sentence.key(next) ?? "")
      || sentence.word(next).isAny(.clitic) || isAdverb(next)
    {
      next += 1
      guard next < position + 4 else { return nil }
    }
    for form in sentence.forms(next) where form.mood == .infinitive {
      guard
        let found = match(
          form.head, end: next + 1,
          reflexive: sentence.key(next - 1) == "se" || sentence.key(next - 1) == "s'")
      else { continue }
      return cue(found, subject)
    }
    return nil
  }

  func simple() -> Cue? {
    let subject = subjectBehind
    let end = (subject ?? verb) + 1
    // ", décrit par l'accusation comme": a participle that looks like the present.
    if sentence.key(end) == "par", sentence.isForm(verb, .pastParticiple), start == verb {
      return nil
    }
    guard let found = match(reading.head, end: end, reflexive: isReflexive) else {
      return isModal ? infinitive(after: end, subject) : nil
    }
    if subject == nil {
      // "notons que" is nobody's but the article's.
      guard !isNoun, !isNaming(found.end),
        reading.person == 3 || sentence.word(start - 1).isAny(.subject)
      else { return nil }
    }
    return cue(found, subject)
  }

  /// "vient d'annoncer", "tient à préciser", "veut rassurer", "va répéter".
  private var isModal: Bool {
    guard let lemma = lemma(reading.head) else { return false }
    return [
      "venir", "tenir", "vouloir", "aller", "pouvoir", "continuer", "préférer", "tenter", "essayer",
      "cesser",
    ].contains(
      lemma)
  }

  /// A noun that looks like the verb: "la demande", "une nouvelle annonce".
  private var isNoun: Bool {
    if let token = sentence.token(verb),
      token.isCapitalised && verb > 0 || token.word.isAny(.preposition)
    {
      return true
    }
    // "des « marcheurs » en pointe soutiennent le texte"
    if sentence.key(start) == "en", start == verb - 1, sentence.word(verb).isAny(.deverbal),
      !sentence.word(start - 1).isAny([.subject, .relative])
    {
      return true
    }
    guard let before = sentence.token(start - 1) else { return false }
    if before.kind == .punctuation || before.kind == .mark { return false }
    // "un autre affirme", "certains dénoncent": the quantifier is the subject.
    if before.word.isAny(.quantifier), !before.word.isAny([.determiner, .contraction]) {
      return sentence.word(verb).isAny(.deverbal) && start == verb
    }
    if before.word.isAny([.determiner, .contraction]) && !before.word.isAny(.strong) {
      return !before.word.isAny(.subject) && start == verb
    }
    // "publiée six jours avant affirme"
    let isDated = sentence.word(start - 2).isAny(.time)
    if before.word.isAny(.preposition), !before.word.isAny(.clitic), !isDated { return true }
    let isAdjective = [
      "nouvelle", "première", "dernière", "seule", "simple", "grande", "vive", "même",
    ]
    .contains(before.key)
    // "le premier titre"
    if sentence.word(verb).isAny(.deverbal), before.word.isAny(.numeral),
      sentence.word(start - 2).isAny([.determiner, .contraction])
    {
      return true
    }
    // "cette dernière dit" has a pronoun before its verb.
    return isAdjective
      && sentence.word(start - 2).isAny([.definite, .indefinite, .possessive, .contraction])
  }

  /// "X, dit « le Sage »": a nickname, not a report.
  private func isNaming(_ end: Int) -> Bool {
    guard sentence.key(verb) == "dit" else { return false }
    if sentence.key(verb - 1) == "autrement" { return true }
    if sentence.isPunctuation(verb - 1, ",") {
      let isName = sentence.token(end)?.isCapitalised == true && !sentence.isSpan(verb - 2)
      // "Rivages, pour sa part, dit « attendre »"
      let isBehindAside = (max(0, verb - 7)..<verb - 1).contains {
        sentence.isPunctuation($0 - 1, ",")
          && french.asides.end(at: $0, in: sentence.key) == verb - 1
      }
      return !isBehindAside && sentence.isSpan(end)
        || isName && sentence.isPunctuation(end + 1, ",")
    }
    return sentence.token(verb - 1)?.isCapitalised == true && sentence.isSpan(end)
  }

  /// The "-il" of "dit-il", "a-t-il dit".
  private var subjectBehind: Int? {
    let isSubject = sentence.token(verb + 1).map { $0.kind == .clitic && $0.word.isAny(.subject) }
    return isSubject == true ? verb + 1 : nil
  }

  private func cue(_ found: (frames: VerbLexicon.Frames, end: Int), _ subject: Int?) -> Cue {
    Cue(
      form: .finite, units: start..<found.end, frames: found.frames, subject: subject,
      person: reading.person, isPlural: reading.isPlural)
  }
}
