/// A reporting verb with its auxiliary, clitics and the adverbs between.
func verbCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard let token = sentence.token(index), token.kind == .word else { return nil }
  for reading in token.forms {
    let group = VerbGroup(sentence: sentence, french: french, at: index, reading: reading)
    if let cue = group.cue() { return cue }
  }
  return misspelt(at: index, in: sentence, french)
}

/// ", à indiqué le procureur": "a" with an accent too many.
private func misspelt(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  guard sentence.key(index) == "à", sentence.isForm(index + 1, .pastParticiple),
    sentence.isPunctuation(index - 1, ",") || sentence.isSpan(index - 1)
  else { return nil }
  for reading in sentence.forms(index + 1) where reading.mood == .pastParticiple {
    let frames = french.verbs.heads[reading.head].map { french.verbs.verbs[$0] }
      .filter { !$0.isPronominal && $0.tail.isEmpty }
      .reduce(into: VerbLexicon.Frames()) { $0.formUnion($1.frames) }
    if !frames.isDisjoint(with: [.quote, .que]) {
      return Cue(form: .finite, units: index..<(index + 2), frames: frames)
    }
  }
  return nil
}

private struct VerbGroup {
  let sentence: Sentence
  let french: French
  /// The unit of the finite verb, infinitive or participle.
  let verb: Int
  let reading: VerbForm
  /// The first unit: clitics and negation belong to the group.
  let start: Int
  let isReflexive: Bool

  init(sentence: Sentence, french: French, at verb: Int, reading: VerbForm) {
    self.sentence = sentence
    self.french = french
    self.verb = verb
    self.reading = reading
    var start = verb
    var isReflexive = false
    while let before = sentence.token(start - 1), before.word.isAny([.clitic, .negation]),
      !Self.isArticle(start - 1, in: sentence, verb: verb, reading: reading),
      // "Lui le décrit": a clitic "lui" would stand behind "le".
      before.key != "lui" || !sentence.word(start).isAny(.definite)
    {
      start -= 1
      isReflexive = isReflexive || ["s'", "se"].contains(before.key)
    }
    self.start = start
    self.isReflexive = isReflexive
  }

  /// "le", "la", "les", "l'" are clitics only where no noun phrase can begin or another clitic,
  /// a subject or "comme" stands before.
  private static func isArticle(
    _ index: Int, in sentence: Sentence, verb: Int, reading: VerbForm
  ) -> Bool {
    guard sentence.word(index).isAny(.definite) else { return false }
    if reading.mood == .infinitive { return false }
    let before = sentence.word(index - 1)
    if before.isAny([.subject, .clitic, .relative]) || sentence.key(index - 1) == "comme" {
      return false
    }
    // "Le groupe l'accuse": behind a noun or a name stands a clitic, unless a noun can follow it.
    let follows =
      sentence.token(index - 1).map { $0.kind == .word && !$0.word.isAny(.function) } ?? false
    if follows, reading.mood == .finite, !sentence.word(verb).isAny(.deverbal),
      !sentence.isForm(index - 1, .finite)
    {
      return false
    }
    // ", l'a prévenu le maire", but ", le juge Paul Marin" and ", les annonces"
    let isNoun = sentence.word(verb).isAny(.reporterNoun.union(.deverbal))
    let opens = sentence.isPunctuation(index - 1, ",") || sentence.isSpan(index - 1)
    return !opens || sentence.key(index) == "les"
      || isNoun && reading.mood == .finite
  }

  func cue() -> Cue? {
    switch reading.mood {
    case .finite: isAuxiliary ? compound() : simple()
    case .infinitive: infinitive()
    case .presentParticiple: participle()
    case .pastParticiple: passive()
    }
  }

  private var isAuxiliary: Bool {
    guard let lemma = lemma(reading.head) else { return false }
    return lemma == "avoir" || lemma == "être"
  }

  private func lemma(_ head: Int) -> String? {
    french.verbs.heads[head].first.map { french.verbs.verbs[$0].lemma }
  }

  /// The verbs of a head that the pronoun and the words after allow, and where they end.
  private func match(_ head: Int, end: Int, reflexive: Bool) -> (
    frames: VerbLexicon.Frames, end: Int
  )? {
    var frames: VerbLexicon.Frames = []
    var longest = end
    for index in french.verbs.heads[head] {
      let verb = french.verbs.verbs[index]
      guard !verb.frames.isEmpty, verb.isPronominal == reflexive,
        let tailEnd = tailEnd(verb.tail, from: end)
      else { continue }
      // The longer expression decides: "faire valoir", not "faire".
      if tailEnd > longest {
        longest = tailEnd
        frames = verb.frames
      } else if tailEnd == longest {
        frames.formUnion(verb.frames)
      }
    }
    return frames.isEmpty ? nil : (frames, longest)
  }

  private func tailEnd(_ tail: [String], from end: Int) -> Int? {
    guard let first = tail.first else { return end }
    var position = end
    while sentence.key(position) != first {
      guard isBetween(position), position < end + 4 else { return nil }
      position += 1
    }
    for word in tail {
      guard sentence.key(position) == word else { return nil }
      position += 1
    }
    return position
  }

  /// Adverbs and the like that may stand between auxiliary and participle.
  private func isBetween(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word else { return false }
    return token.word.isAny([.adverb, .negation, .quantifier, .time, .strong])
      || token.key.hasSuffix("ment") || token.key == "nouveau"
  }

  /// Where the adverbial ends that stands between auxiliary and participle: "a, de son côté,
  /// précisé", "avait dans la soirée précisé".
  private func adverbialEnd(_ start: Int) -> Int? {
    if sentence.isPunctuation(start, ",") {
      let close = ((start + 2)..<(start + 7)).first { sentence.isPunctuation($0, ",") }
      return close.map { $0 + 1 }
    }
    if isBetween(start) { return start + 1 }
    guard sentence.word(start).isAny([.preposition, .contraction]) else { return nil }
    var end = start + 1
    while end < start + 5, let token = sentence.token(end), token.kind == .word,
      !sentence.isForm(end, .pastParticiple), !token.word.isAny([.relative, .subject])
    {
      end += 1
    }
    return end
  }

  private func compound() -> Cue? {
    var position = verb + 1
    var subject: Int?
    if let token = sentence.token(position), token.kind == .clitic, token.word.isAny(.subject) {
      subject = position
      position += 1
    }
    var isPassive = false
    while position < verb + 9 {
      guard let token = sentence.token(position) else { return nil }
      if token.key == "été" {
        isPassive = true
        position += 1
        continue
      }
      for form in token.forms where form.mood == .pastParticiple {
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
        return Cue(
          form: .finite, units: start..<found.end, frames: found.frames, subject: subject,
          person: reading.person, isPlural: reading.isPlural)
      }
      guard let end = adverbialEnd(position) else { return nil }
      position = end
    }
    return nil
  }

  /// "est-il revenu", "est-elle intervenue"; "est-il précisé", which nobody does.
  private func movement(_ form: VerbForm, _ position: Int, _ subject: Int?) -> Cue? {
    guard let found = match(form.head, end: position + 1, reflexive: false) else { return nil }
    var cue = Cue(
      form: .finite, units: start..<found.end, frames: found.frames, subject: subject,
      person: reading.person, isPlural: reading.isPlural)
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
      return Cue(
        form: .finite, units: start..<found.end, frames: found.frames, subject: subject,
        person: reading.person, isPlural: reading.isPlural)
    }
    return nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word else { return false }
    return token.word.isAny(.adverb) || token.key.hasSuffix("ment")
  }

  private func simple() -> Cue? {
    var end = verb + 1
    var subject: Int?
    if let token = sentence.token(end), token.kind == .clitic, token.word.isAny(.subject) {
      subject = end
      end += 1
    }
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
    return Cue(
      form: .finite, units: start..<found.end, frames: found.frames, subject: subject,
      person: reading.person, isPlural: reading.isPlural)
  }

  /// "vient d'annoncer", "tient à préciser", "veut rassurer", "va répéter".
  private var isModal: Bool {
    guard let lemma = lemma(reading.head) else { return false }
    return [
      "venir", "tenir", "vouloir", "aller", "pouvoir", "continuer", "préférer", "tenter", "essayer",
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
    guard let before = sentence.token(start - 1) else { return false }
    if before.kind == .punctuation || before.kind == .mark { return false }
    // "un autre affirme", "certains dénoncent": the quantifier is the subject.
    if before.word.isAny(.quantifier), !before.word.isAny([.determiner, .contraction]) {
      return sentence.word(verb).isAny(.deverbal) && start == verb
    }
    if before.word.isAny([.determiner, .contraction]) && !before.word.isAny(.strong) {
      return !before.word.isAny(.subject) && start == verb
    }
    if before.word.isAny(.preposition), !before.word.isAny(.clitic) { return true }
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
      let isName = sentence.token(end)?.isCapitalised == true
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

  private func infinitive() -> Cue? {
    if lemma(reading.head) == "avoir" { return perfectInfinitive() }
    let reflexive = isReflexive || sentence.key(verb - 1) == "se"
    guard let found = match(reading.head, end: verb + 1, reflexive: reflexive), !isForReader,
      !sentence.word(verb - 1).isAny([.indefinite, .demonstrative, .possessive]),
      // "le conseiller"
      !(sentence.word(verb).isAny(.person) && sentence.word(verb - 1).isAny(.definite))
    else { return nil }
    return Cue(form: .infinitive, units: verb..<found.end, frames: found.frames)
  }

  /// "À noter que", "il est également à noter que": nobody says so but the article.
  private var isForReader: Bool {
    guard sentence.key(verb - 1) == "à" else { return false }
    var index = verb - 2
    while isAdverb(index) { index -= 1 }
    return index < 0 || sentence.key(index) == "est" && sentence.key(index - 1) == "il"
  }

  /// "après avoir observé que"
  private func perfectInfinitive() -> Cue? {
    for form in sentence.forms(verb + 1) where form.mood == .pastParticiple {
      guard let found = match(form.head, end: verb + 2, reflexive: false) else { continue }
      return Cue(form: .infinitive, units: verb..<found.end, frames: found.frames)
    }
    return nil
  }

  private func participle() -> Cue? {
    // "un éducateur lui ayant signalé que"
    if lemma(reading.head) == "avoir" {
      for form in sentence.forms(verb + 1) where form.mood == .pastParticiple {
        guard let found = match(form.head, end: verb + 2, reflexive: false) else { continue }
        return Cue(form: .participle, units: verb..<found.end, frames: found.frames)
      }
      return nil
    }
    guard let found = match(reading.head, end: verb + 1, reflexive: isReflexive),
      // "doivent maintenant être", but "maintenant que le pont tiendra"
      !sentence.word(verb).isAny(.adverb),
      !sentence.word(verb - 1).isAny([.indefinite, .contraction, .demonstrative, .possessive])
        || sentence.key(verb - 1) == "leur"
    else { return nil }
    return Cue(form: .participle, units: verb..<found.end, frames: found.frames)
  }

  /// "qualifiée de « … » par X".
  private func passive() -> Cue? { passive(at: verb, reading, from: verb) }

  private func passive(at position: Int, _ form: VerbForm, from start: Int) -> Cue? {
    guard let found = match(form.head, end: position + 1, reflexive: false) else { return nil }
    if let coordinated = coordinated(position, found) { return coordinated }
    guard !found.frames.isDisjoint(with: [.as, .object, .quote]),
      !sentence.word(position - 1).isAny(.determiner)
    else { return nil }
    return Cue(form: .passive, units: start..<found.end, frames: found.frames)
  }

  /// "a dénoncé … et promis …": the auxiliary is the first verb's.
  private func coordinated(
    _ position: Int, _ found: (frames: VerbLexicon.Frames, end: Int)
  ) -> Cue? {
    guard sentence.word(position - 1).isAny(.coordinator) else { return nil }
    for index in stride(from: position - 2, through: 0, by: -1) {
      let isHave = sentence.forms(index).contains {
        $0.mood == .finite && lemma($0.head) == "avoir"
      }
      if isHave {
        return Cue(form: .finite, units: position..<found.end, frames: found.frames)
      }
    }
    return nil
  }
}
