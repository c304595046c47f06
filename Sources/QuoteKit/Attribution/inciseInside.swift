/// « …, a déclaré X, … »: an incise between the quotation's own marks.
func inciseInside(
  _ unit: Int, _ context: SentenceContext
) -> (spans: [Range<Int>], cue: Range<Int>, source: Mention)? {
  // An incise comes early: far into a long quotation it would only be a report inside it.
  let inner = context.inner(unit).prefix(500)
  guard inner.count > 6 else { return nil }
  let words = Sentence(
    paragraph: context.sentence.paragraph,
    units: inner.map { Sentence.Unit(token: $0, span: nil, range: $0.range) })
  let finder = SourceFinder(sentence: words, french: context.french)
  for cue in findCues(in: words, using: context.french) {
    guard cue.form == .finite, cue.person == 3, cue.frames.contains(.quote) || cue.subject != nil,
      cue.units.lowerBound > 1,
      let comma = words.token(cue.units.lowerBound - 1), ",!?…".contains(comma.key),
      let source = finder.source(of: cue), source.lowerBound >= cue.units.lowerBound,
      isThirdPerson(source, words)
    else { continue }
    let isWhole = (0..<cue.units.lowerBound).contains { isVerb($0, in: words, context.french) }
    guard
      let end = inciseEnd(
        max(cue.units.upperBound, source.upperBound),
        mayDescribe: isWhole && cue.frames.isSuperset(of: [.quote, .que]),
        isNamed: cue.subject == nil, words, context.french),
      let mention = readMention(source, in: words, of: context.paragraph, context.french),
      mention.isReporter
    else { continue }
    let first = words.bytes(0..<cue.units.lowerBound)
    let head = first.lowerBound..<(comma.key == "," ? comma.range.lowerBound : first.upperBound)
    var spans = [head]
    var next = end
    while let token = words.token(next), token.kind == .punctuation, ",.".contains(token.key) {
      next += 1
    }
    if let rest = words.token(next), let last = context.inner(unit).last {
      spans.append(rest.range.lowerBound..<last.range.upperBound)
    }
    return (spans, words.bytes(cue.units), mention)
  }
  return nil
}

/// The quotation's own speaker does not report itself in the third person.
private func isThirdPerson(_ source: Range<Int>, _ words: Sentence) -> Bool {
  guard let key = words.key(source.lowerBound) else { return false }
  return !["je", "j'", "tu", "nous", "vous", "on", "ce", "c'"].contains(key)
}

/// An incise ends at a full stop, at a comma or at the quotation's end; behind a whole statement it may
/// have a relative clause and more of the speaker: "On reste, assure Paul, qui pêche ici, un sac à la
/// main. On tiendra."
private func inciseEnd(
  _ start: Int, mayDescribe: Bool, isNamed: Bool, _ words: Sentence, _ french: French
) -> Int? {
  var index = start
  while index < words.units.count, index < start + 10 {
    if words.isPunctuation(index, "("),
      let close = (index..<words.units.count).first(where: { words.isPunctuation($0, ")") })
    {
      index = close + 1
      continue
    }
    if words.word(index).isAny(.subordinator) || isNamed && words.word(index).isAny(.relative) {
      return mayDescribe ? descriptionEnd(from: index, words, french) : nil
    }
    if let token = words.token(index), token.kind == .punctuation {
      guard token.key == "," else { return token.key == "." ? index : nil }
      let next = words.word(index + 1)
      let describes =
        next.isAny([.relative, .determiner]) || words.isForm(index + 1, .pastParticiple)
      // "C'est pour moi, dit-il, une honte": what follows the pronoun goes on with the quotation.
      guard mayDescribe, isNamed, describes else { return index }
      return descriptionEnd(from: index + 1, words, french) ?? index
    }
    if words.word(index).isAny(.relative) { return nil }
    index += 1
  }
  return index >= words.units.count ? index : nil
}

/// Where a full stop ends what is said of the speaker or the moment, from its first word on; nil where
/// the quotation goes on.
private func descriptionEnd(from start: Int, _ words: Sentence, _ french: French) -> Int? {
  let reach = min(start + 30, words.units.count)
  let stop =
    (start..<reach).first {
      words.token($0).map { $0.kind == .punctuation && !",()".contains($0.key) } ?? true
    } ?? reach
  guard stop == words.units.count || words.isPunctuation(stop, ".") else { return nil }
  // "…, dit Paul, le port aussi fermera.": a clause of the quotation.
  let hasOwnVerb = (start..<stop).contains { index in
    isVerb(index, in: words, french)
      && !(start..<index).contains { words.word($0).isAny([.relative, .subordinator]) }
  }
  return hasOwnVerb ? nil : stop
}
