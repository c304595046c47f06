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
    let end = inciseEnd(max(cue.units.upperBound, source.upperBound), words)
    guard let end else { continue }
    guard
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

/// An incise ends at a comma, a full stop or the quotation's end.
private func inciseEnd(_ start: Int, _ words: Sentence) -> Int? {
  var index = start
  while index < words.units.count, index < start + 10 {
    if words.isPunctuation(index, "("),
      let close = (index..<words.units.count).first(where: { words.isPunctuation($0, ")") })
    {
      index = close + 1
      continue
    }
    if let token = words.token(index), token.kind == .punctuation {
      return ",.".contains(token.key) ? index : nil
    }
    if words.word(index).isAny([.subordinator, .relative]) { return nil }
    index += 1
  }
  return index >= words.units.count ? index : nil
}
