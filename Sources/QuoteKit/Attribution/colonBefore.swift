/// X a déclaré : « … » — X : « … »
@Sendable func colonBefore(_ unit: Int, _ context: SentenceContext) -> Signal? {
  let sentence = context.sentence
  guard let colon = colon(before: unit, context) else { return nil }
  let cues = context.cues.filter { $0.units.upperBound <= colon }
    .filter { $0.form != .passive || $0.frames.contains(.as) }
    .filter { $0.form == .relative || !$0.frames.isDisjoint(with: [.quote, .object, .as, .comme]) }
  // "Selon X, …, … : « … »": X speaks, whoever else the clause lets act.
  if let first = cues.first, first.form == .phrase, first.units.lowerBound <= 1,
    let signal = context.reporting(.colon, first)
  {
    return signal
  }
  if let named = namedLast(before: colon, behind: ["dont", "lesquels", "lesquelles"], context) {
    return Signal(sieve: .colon, cue: nil, source: named)
  }
  // What is only brought about ("à trouver") gives way to what is said.
  let said = cues.filter { $0.form != .infinitive }
  for cue in said.reversed() + cues.reversed() {
    if let signal = context.reporting(.colon, cue) { return signal }
  }
  if let cue = cues.last { return Signal(sieve: .colon, cue: cue) }
  // "Même constat pour Paul Marin :"
  let links: Set<String> =
    firstVerb(before: colon, context) == nil
    ? ["chez", "par", "côté", "pour"] : ["chez", "par", "côté"]
  if let named = namedLast(before: colon, behind: links, context) {
    return Signal(sieve: .colon, cue: nil, source: named)
  }
  if let label = NounPhrase(at: 0, in: sentence, context.french, bare: true),
    let units = context.sources.complement(at: 0), units.upperBound == colon
  {
    return isSpeakerLabel(label, context) ? Signal(sieve: .colon, cue: nil, source: units) : nil
  }
  let finder = SubjectFinder(sentence: sentence, french: context.french)
  let verb = firstVerb(before: colon, context)
  var subject = finder.subject(before: verb ?? colon, isPlural: false)
  // Without a verb that the tables know, the phrase alone is sure.
  if verb == nil { subject = subject.flatMap { context.sources.complement(at: $0.lowerBound) } }
  guard let subject, let mention = context.mention(subject), mention.isReporter,
    !mention.classes.contains(.quantifier)
  else { return nil }
  return Signal(sieve: .colon, cue: nil, source: subject)
}

/// "… plusieurs députés, dont Anna Vidal, maire de Nîmes : « … »", "Même son de cloche chez Paul
/// Marin :"
private func namedLast(
  before colon: Int, behind words: Set<String>, _ context: SentenceContext
) -> Range<Int>? {
  let sentence = context.sentence
  for index in stride(from: colon - 2, through: max(0, colon - 20), by: -1) {
    guard let key = sentence.key(index), words.contains(key) else { continue }
    // "du côté de la mairie"
    let start = key == "côté" && sentence.isOf(index + 1) ? index + 2 : index + 1
    guard let phrase = NounPhrase(at: start, in: sentence, context.french, bare: start > index + 1),
      phrase.isName
        || ["chez", "côté"].contains(key) && phrase.canReport(in: sentence, context.french)
    else { continue }
    let named = context.sources.complement(at: start)
    return named?.upperBound == colon ? named : nil
  }
  return nil
}

/// The colon right before a span, or before the spans that it stands in line with.
private func colon(before unit: Int, _ context: SentenceContext) -> Int? {
  var index = unit - 1
  while index >= 0 {
    if context.sentence.isPunctuation(index, ":") { return index }
    let isBetweenSpans =
      context.sentence.isSpan(index) || context.sentence.isPunctuation(index, ",")
      || context.sentence.key(index) == "et" || context.sentence.isPunctuation(index, "…")
    guard isBetweenSpans else { return nil }
    index -= 1
  }
  return nil
}

private func firstVerb(before end: Int, _ context: SentenceContext) -> Int? {
  (0..<end).first { isVerb($0, in: context.sentence, context.french) }
}

/// "Jean Dupont : « … »", "Le ministre : « … »"; not "Objectif : « … »".
private func isSpeakerLabel(_ label: NounPhrase, _ context: SentenceContext) -> Bool {
  guard label.isName else {
    return context.sentence.word(label.head).isAny(.reporter.union([.indefinite, .quantifier]))
      || context.mention(label.units)?.roles.isEmpty == false
  }
  return label.units.count > 1 || context.sentence.word(label.head).isAny([.givenName, .metonym])
}
