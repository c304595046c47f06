/// The gender that the words behind a name agree in: "Eilidh Morel a été élue", "Kaja Berg, née à
/// Oslo", "Tove Lind est une militante"; empty where none does.
func genderAgreeing(behind name: Range<Int>, in sentence: Sentence) -> Word.Gender {
  let next = name.upperBound
  if sentence.isPunctuation(next, ",") {
    let isModifier = ["de", "d'", "par", "à", "au", "en", "dans"].contains(
      sentence.key(next + 2) ?? "")
    return isModifier ? genderOfParticiple(next + 1, in: sentence) : []
  }
  guard isSubject(name.lowerBound, in: sentence), let predicate = predicate(at: next, in: sentence)
  else { return [] }
  let participle = genderOfParticiple(predicate.start, in: sentence)
  // "s'est donné la mort" agrees with nobody.
  if predicate.isReflexive, participle != .feminine { return [] }
  guard participle.isEmpty, sentence.word(predicate.start).isAny([.definite, .indefinite]),
    let phrase = (predicate.start + 1..<predicate.start + 3).first(where: {
      sentence.word($0).isAny(.person)
    })
  else { return participle }
  let noun = sentence.word(phrase)
  return noun.isAny(.genderless) || noun.gender == .either ? [] : noun.gender
}

/// Nothing before the name governs it: neither a preposition nor a noun ("la famille Morel").
private func isSubject(_ first: Int, in sentence: Sentence) -> Bool {
  guard let before = sentence.token(first - 1) else { return !sentence.isSpan(first - 1) }
  return before.kind == .punctuation
    || before.word.isAny([.title, .subordinator, .coordinator, .adverb]) || before.key == "que"
    || before.key == "qu'"
}

/// Where the words behind "est", "a été", "s'est" begin.
private func predicate(
  at index: Int, in sentence: Sentence
) -> (start: Int, isReflexive: Bool)? {
  var next = index
  while sentence.word(next).isAny([.negation, .adverb]) { next += 1 }
  let isReflexive = ["s'", "se"].contains(sentence.key(next) ?? "")
  if isReflexive { next += 1 }
  guard let verb = sentence.key(next) else { return nil }
  next += 1
  if ["a", "avait", "aurait", "aura"].contains(verb) {
    while sentence.word(next).isAny([.negation, .adverb]) { next += 1 }
    guard sentence.key(next) == "été" else { return nil }
    next += 1
  } else if !["est", "était", "serait", "sera", "fut"].contains(verb) {
    return nil
  }
  while sentence.word(next).isAny([.negation, .adverb]) { next += 1 }
  return (next, isReflexive)
}

private func genderOfParticiple(_ index: Int, in sentence: Sentence) -> Word.Gender {
  guard let key = sentence.key(index) else { return [] }
  if key.hasSuffix("ée") { return .feminine }
  guard sentence.isForm(index, .pastParticiple) else { return [] }
  if key.hasSuffix("é") { return .masculine }
  return ["ie", "ue", "ise", "ite", "erte"].contains(where: key.hasSuffix) ? .feminine : []
}
