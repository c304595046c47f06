/// Selon X, … — …, selon X. — Il faudrait, selon X, …
func reportedBySourcePhrase(_ context: SentenceContext) -> [Report] {
  context.cues.compactMap { cue in
    guard cue.form == .phrase || cue.form == .opinion,
      let source = context.source(of: cue), isSource(source, of: cue, context),
      !isWithinReport(cue, source, context)
    else { return nil }
    let end = max(source.upperBound, cue.units.upperBound)
    let pieces: [Range<Int>]
    if let head = headStart(cue, context) {
      guard !followsReportingQue(head, context) else { return nil }
      pieces = [contentAfter(end, cue, context)].compactMap { $0 }
    } else {
      pieces = contentAround(cue, end, context)
    }
    guard !pieces.isEmpty, context.hasOwnWords(pieces) else { return nil }
    return Report(sieve: .sourcePhrase, cue: cue, source: source, content: pieces)
  }
}

/// "X a indiqué que le débat était, selon lui, prématuré": X's own report says all.
private func isWithinReport(
  _ cue: Cue, _ source: Range<Int>, _ context: SentenceContext
) -> Bool {
  guard context.mention(source)?.kind == .pronoun else { return false }
  return context.cues.contains { other in
    other.form == .finite && other.units.upperBound < cue.units.lowerBound
      && context.contentStart(of: other).map { $0 < cue.units.lowerBound } == true
  }
}

/// "selon la météo" set off names who says so; "varie selon l'âge" only what it depends on.
private func isSource(_ source: Range<Int>, of cue: Cue, _ context: SentenceContext) -> Bool {
  guard let mention = context.mention(source) else { return false }
  // "selon le code de la route" tells a rule.
  if mention.classes.contains(.rule) { return false }
  if mention.isReporter { return true }
  let isSetOff =
    context.sentence.isPunctuation(cue.units.lowerBound - 1, ",")
    || headStart(cue, context) != nil
  return isSetOff && mention.kind == .description
}

/// Where a phrase that opens its clause begins, its connectives included: "Mais toujours selon X";
/// nil inside or at the end of the clause.
private func headStart(_ cue: Cue, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  var start = cue.units.lowerBound
  while start > 0, let before = sentence.token(start - 1),
    before.word.isAny([.coordinator, .adverb])
  {
    start -= 1
  }
  if context.isBehindConjunction(start) { return start - 2 }
  // "De plus, selon X,"
  if sentence.isPunctuation(start - 1, ","), opensWithConnective(before: start - 1, context) {
    return 0
  }
  guard start > 0 else { return 0 }
  guard let before = sentence.token(start - 1) else { return nil }
  let opens =
    before.kind == .punctuation && ":;—–•…".contains(before.key)
    || before.key == "que" || before.key == "qu'"
    || before.key == "," && start < cue.units.lowerBound
      && sentence.word(start).isAny(.coordinator)
  return opens ? start : nil
}

/// "En outre", "Pour finir", "De plus"
private func opensWithConnective(before end: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  return context.french.asides.end(at: 0, in: sentence.key) == end
}

/// "X a déclaré que, selon elle, …": X's own report says all.
private func followsReportingQue(_ start: Int, _ context: SentenceContext) -> Bool {
  let key = context.sentence.key(start - 1)
  guard key == "que" || key == "qu'" else { return false }
  return context.cues.contains {
    $0.units.upperBound <= start - 1 && start - 1 - $0.units.upperBound < 4
      && $0.frames.contains(.que)
  }
}

/// What follows the comma behind the source and what describes it: "Selon le journal qui a révélé
/// les faits, …", "Pour Rivage, média d'investigation, …".
private func contentAfter(_ end: Int, _ cue: Cue, _ context: SentenceContext) -> Range<Int>? {
  let sentence = context.sentence
  var start = end
  let relative = (cue.units.upperBound..<end).first { sentence.key($0) == "qui" }
  if let comma = relative.flatMap({ mainClauseComma(behind: $0, context) })
    ?? nextComma(from: end, context)
  {
    start = comma + 1
  }
  while describesSource(start, context),
    let comma = mainClauseComma(behind: start, context) ?? nextComma(from: start, context)
  {
    start = comma + 1
  }
  guard start < sentence.units.count else { return nil }
  return context.trimmed(start..<context.contentEnd(of: cue, from: start))
}

/// The comma that closes "qui regroupe des soignants, des patients, et des élus,": a subject and its
/// verb follow.
private func mainClauseComma(behind start: Int, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  guard sentence.key(start) == "qui" else { return nil }
  return (start..<min(start + 60, sentence.units.count)).first { comma in
    guard sentence.isPunctuation(comma, ","),
      let subject = NounPhrase(at: comma + 1, in: sentence, context.french)
    else { return false }
    let next = subject.units.upperBound
    return hasVerb(at: next, in: sentence, context.french)
      || sentence.isSpan(next) && opensWithVerb(context.inner(next), context.french)
  }
}

/// The comma that closes the phrase, before any quotation.
private func nextComma(from start: Int, _ context: SentenceContext) -> Int? {
  for index in start..<min(start + 25, context.sentence.units.count) {
    if context.sentence.isPunctuation(index, ",") { return index }
    if context.sentence.isSpan(index) || context.sentence.isPunctuation(index, ":") { return nil }
  }
  return nil
}

/// A relative clause, where it was read, or a function without article.
private func describesSource(_ start: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  // ", et que la radio a lu,"
  let index = sentence.key(start) == "et" ? start + 1 : start
  if sentence.word(index).isAny(.relative) || ["que", "qu'"].contains(sentence.key(index) ?? "") {
    return true
  }
  // "Pour Anna Vidal, du Parti du lac,"
  if sentence.isOf(index), sentence.key(index) != "des",
    let body = NounPhrase(at: index + 1, in: sentence, context.french, bare: true)?.units,
    sentence.isPunctuation(body.upperBound, ","),
    sentence.token(body.upperBound - 1)?.isCapitalised == true
  {
    return true
  }
  // ", à qui appartient le parc,"
  if sentence.word(index).isAny(.preposition), sentence.word(index + 1).isAny(.relative) {
    return true
  }
  // ", consultée mardi par l'AFP,", ", interviewé dimanche sur la chaîne,"
  if sentence.isForm(index, .pastParticiple),
    (index + 1..<index + 4).contains(where: {
      ["par", "sur", "dans", "lors"].contains(sentence.key($0) ?? "")
    })
  {
    return true
  }
  guard let token = sentence.token(index), token.kind == .word, !token.isCapitalised else {
    return false
  }
  return token.word.isAny(.reporter) && !token.word.isAny(.function)
}

/// What stands before the phrase, and behind it where the clause goes on.
private func contentAround(
  _ cue: Cue, _ end: Int, _ context: SentenceContext
) -> [Range<Int>] {
  let sentence = context.sentence
  if let figures = inParentheses(cue, context) ?? figure(behindOther: cue, context) {
    return [figures]
  }
  if let pieces = modifierAround(cue, end, context) { return pieces }
  if let relative = relativeBefore(cue, end, context) { return [relative] }
  if let pieces = relativeAround(cue, end, context) { return pieces }
  let before = context.statement(startBeforeSourcePhrase(cue, context)..<cue.units.lowerBound)
  if let before, !context.hasOwnWords([before]) || isAdjunct(before, cue, context) { return [] }
  // "sa peine, « aménageable » selon X, a été": the fragment alone is X's.
  if isApposed(cue.units.lowerBound - 1, context), sentence.isPunctuation(end, ",") { return [] }
  let isInline = !sentence.isPunctuation(cue.units.lowerBound - 1, ",")
  // "un officier « tombé en héros » selon le ministre a été honoré"
  if isInline, sentence.isSpan(cue.units.lowerBound - 1), let before,
    !context.containsVerb(in: before), context.containsVerb(in: end..<sentence.units.count)
  {
    return []
  }
  let isPronoun = sentence.word(cue.units.upperBound).isAny(.strong)
  let closed = sentence.isPunctuation(end, ",")
  guard end < sentence.units.count, closed || isInline, !isBeforeFigure(end, cue, context),
    isInline && isPronoun || !dependsOnSource(end, context)
  else {
    return [before].compactMap { $0 }
  }
  let start = closed ? end + 1 : end
  let rest = start..<max(context.contentEnd(of: cue, from: end), start)
  guard !rest.isEmpty, !context.opensIndependentClause(rest.lowerBound),
    !isOtherIncise(rest.lowerBound, context)
  else {
    return [before].compactMap { $0 }
  }
  return [before, context.trimmed(rest)].compactMap { $0 }
}

/// The "1,5 million" of "380.000 personnes ont défilé (1,5 million selon la CGT)", each source's own.
private func inParentheses(_ cue: Cue, _ context: SentenceContext) -> Range<Int>? {
  let sentence = context.sentence
  let reach = max(0, cue.units.lowerBound - 20)..<cue.units.lowerBound
  let open = reach.last {
    sentence.isPunctuation($0, "(") || sentence.isPunctuation($0, ")") || sentence.isSpan($0)
  }
  guard let open, sentence.isPunctuation(open, "(") else { return nil }
  // "(500 selon la police, 4.000 d'après les syndicats)"
  let others = context.cues.filter {
    $0.form == .phrase && $0.units.lowerBound > open && $0.units.upperBound < cue.units.lowerBound
  }
  let end = others.compactMap { context.source(of: $0)?.upperBound }.max()
  let start = (end.flatMap { sentence.isPunctuation($0, ",") ? $0 : nil } ?? open) + 1
  let last = cue.units.lowerBound - (sentence.isPunctuation(cue.units.lowerBound - 1, ",") ? 1 : 0)
  return start < last ? start..<last : nil
}

/// The "3.500" of "1.200 personnes ont marché selon la police, 3.500 selon les syndicats".
private func figure(behindOther cue: Cue, _ context: SentenceContext) -> Range<Int>? {
  let sentence = context.sentence
  let other = context.cues.last {
    $0.form == .phrase && $0.units.upperBound < cue.units.lowerBound
  }
  guard let end = other.flatMap(context.source(of:))?.upperBound, end < cue.units.lowerBound,
    let units = context.trimmed(end..<cue.units.lowerBound),
    sentence.token(units.lowerBound)?.kind == .number, units.count < 6,
    !context.containsVerb(in: units)
  else { return nil }
  return units
}

/// Whether another source's figure follows.
private func isBeforeFigure(_ end: Int, _ cue: Cue, _ context: SentenceContext) -> Bool {
  context.cues.first { $0.form == .phrase && $0.units.lowerBound > end }
    .map { figure(behindOther: $0, context) != nil } ?? false
}

private func isApposed(_ unit: Int, _ context: SentenceContext) -> Bool {
  context.sentence.isSpan(unit) && context.sentence.isPunctuation(unit - 1, ",")
}

/// What is left behind an incise is a clause, not its date: "a-t-elle dit lundi, selon le journal".
private func isAdjunct(_ units: Range<Int>, _ cue: Cue, _ context: SentenceContext) -> Bool {
  endOfEarlierIncise(cue, context) > 0 && !context.containsVerb(in: units)
}

/// ", qui précise que", " dans un communiqué.", " publié dimanche 5 mai": what follows describes the
/// source.
private func dependsOnSource(_ end: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  if sentence.isPunctuation(end, ",") {
    // ", selon une source, confirmant une information du journal"
    let isReport = context.cues.contains {
      $0.form == .participle && $0.units.lowerBound == end + 1
    }
    return isReport || sentence.word(end + 1).isAny(.relative) || sentence.key(end + 1) == "comme"
  }
  let rest = end..<sentence.units.count
  let isDated = sentence.isTime(end) && sentence.isForm(end - 1, .pastParticiple)
  return (isDated || sentence.word(end).isAny([.preposition, .contraction]))
    && !rest.contains { sentence.isSpan($0) || isVerb($0, in: sentence, context.french) }
}

/// ", selon la police, ont rapporté les journaux"
private func isOtherIncise(_ start: Int, _ context: SentenceContext) -> Bool {
  context.cues.contains { cue in
    cue.form == .finite && cue.units.lowerBound == start
      && context.source(of: cue).map { $0.lowerBound >= cue.units.upperBound } == true
  }
}
