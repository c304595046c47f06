extension VerbGroup {
  func infinitive() -> Cue? {
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

  func participle() -> Cue? {
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
  func passive() -> Cue? { passive(at: verb, reading, from: verb) }

  func passive(at position: Int, _ form: VerbForm, from start: Int) -> Cue? {
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
