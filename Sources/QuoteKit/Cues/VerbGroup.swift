/// A verb with what stands around it in its sentence.
struct VerbGroup {
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

  func lemma(_ head: Int) -> String? {
    french.verbs.heads[head].first.map { french.verbs.verbs[$0].lemma }
  }

  /// The verbs of a head that the pronoun and the words after allow, and where they end.
  func match(_ head: Int, end: Int, reflexive: Bool) -> (
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
    // "plaide pour sa part"
    guard french.asides.end(at: position, in: sentence.key) == position else { return nil }
    for word in tail {
      guard sentence.key(position) == word else { return nil }
      position += 1
    }
    return position
  }

  /// Adverbs and the like that may stand between auxiliary and participle.
  func isBetween(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word else { return false }
    return token.word.isAny([.adverb, .negation, .quantifier, .time, .strong])
      || token.key.hasSuffix("ment") || ["nouveau", "elle", "elles"].contains(token.key)
  }

  /// Where the adverbial ends that stands between auxiliary and participle: "a, de son côté,
  /// précisé", "avait dans la soirée précisé".
  func adverbialEnd(_ start: Int) -> Int? {
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

  func isAdverb(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word else { return false }
    return token.word.isAny(.adverb) || token.key.hasSuffix("ment")
  }
}
