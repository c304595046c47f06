/// X a déclaré que la ville « … » — X dénonce une « … » — qualifiée de « … » par X.
@Sendable func governingCue(_ unit: Int, _ context: SentenceContext) -> Signal? {
  for cue in context.cues.reversed() where cue.units.upperBound <= unit {
    guard cue.form != .phrase, cue.form != .opinion else { continue }
    guard !isSpent(cue, context), governs(cue, unit, context),
      !isOthersWord(cue, unit, context)
    else { continue }
    if let signal = context.reporting(.governing, cue) { return signal }
  }
  return agentBehind(unit, context)
}

/// « plan massif de soutien » annoncé fin mars par X; a word or two are a term's, unless they "ont été
/// dénoncés par X".
private func agentBehind(_ unit: Int, _ context: SentenceContext) -> Signal? {
  guard
    let cue = context.cues.first(where: {
      $0.form == .passive && $0.units.lowerBound == unit + 1 && $0.frames.contains(.object)
    }), context.inner(unit).count(where: { $0.kind == .word }) > (cue.units.count > 1 ? 1 : 3),
    let signal = context.reporting(.governing, cue), let source = signal.source,
    context.isAgent(source, of: cue)
  else { return nil }
  return signal
}

extension SentenceContext {
  /// "annoncé mardi par le maire": only when may stand between the participle and who did it.
  fileprivate func isAgent(_ source: Range<Int>, of cue: Cue) -> Bool {
    sentence.key(source.lowerBound - 1) == "par"
      && (cue.units.upperBound..<(source.lowerBound - 1)).allSatisfy {
        sentence.isTime($0) || sentence.token($0)?.kind == .number
      }
  }
}

/// "X observe que les patients présentent « des taux élevés »": a verb that only introduces speech, here
/// with a fragment as its object, is part of what X says.
private func isOthersWord(_ cue: Cue, _ unit: Int, _ context: SentenceContext) -> Bool {
  cue.form == .finite
    && (cue.frames.isDisjoint(with: [.que, .object, .as, .inf, .de, .to])
      || isConditional(cue, context))
    && !isClause(context.inner(unit), context.french)
    && context.cues.contains {
      $0.units.upperBound < cue.units.lowerBound && $0.frames.contains(.que)
        && takesClause($0, before: cue.units.lowerBound, context)
    }
}

/// "X annonce que le bureau se prononcerait « mardi »": what somebody would say.
private func isConditional(_ cue: Cue, _ context: SentenceContext) -> Bool {
  let verb = context.sentence.key(cue.units.upperBound - 1) ?? ""
  return verb.hasSuffix("erait") || verb.hasSuffix("eraient")
}

/// « … », a dit X devant le « … »: an incise reports what stands before it.
private func isSpent(_ cue: Cue, _ context: SentenceContext) -> Bool {
  guard cue.form == .finite, let source = context.source(of: cue),
    source.lowerBound >= cue.units.lowerBound
  else { return false }
  let before = cue.units.lowerBound - 1
  let sentence = context.sentence
  let isIncise =
    sentence.isSpan(before) || sentence.isPunctuation(before, ",") && sentence.isSpan(before - 1)
  return isIncise && context.contentStart(of: cue) == nil
}

private func governs(_ cue: Cue, _ unit: Int, _ context: SentenceContext) -> Bool {
  let start = cue.units.upperBound
  if cue.form == .relative { return unit < context.contentEnd(of: cue, from: start) }
  let between = start..<unit
  let sentence = context.sentence
  if between.contains(where: { sentence.isPunctuation($0, ";") }) { return false }
  if isInciseBefore(unit, cue, context) { return true }
  if cue.frames.contains(.name), cue.frames.isDisjoint(with: [.object, .as, .quote]) {
    return false
  }
  if takesClause(cue, before: unit, context) { return true }
  if cue.frames.contains(.comme), between.contains(where: { sentence.key($0) == "comme" }) {
    return true
  }
  // A noun phrase may stand before the fragment that a verb of judgement takes; words as such
  // follow their verb.
  let isVerbOfSpeech = cue.frames.isDisjoint(with: [.object, .as])
  // "répondre aux « besoins » du lac"
  if isVerbOfSpeech, cue.frames.isDisjoint(with: .to),
    ["à", "au", "aux"].contains(sentence.key(unit - 1) ?? "")
  {
    return false
  }
  // "continuent de « vivoter »"
  if isVerbOfSpeech, cue.frames.isDisjoint(with: .de), !between.isEmpty,
    ["de", "d'"].contains(sentence.key(unit - 1) ?? "")
  {
    return false
  }
  let reach = isVerbOfSpeech ? 2 : 12
  // "qui cite une source, M. Marin « fait l'objet d'une enquête »": what stands before is the subject.
  if cue.subject == nil, context.source(of: cue).map({ $0.lowerBound < start }) == true,
    between.contains(where: { sentence.isPunctuation($0, ",") }),
    !between.contains(where: { sentence.isPunctuation($0, ":") }),
    opensWithVerb(context.inner(unit), context.french)
  {
    return false
  }
  guard !cue.frames.isDisjoint(with: [.object, .as, .quote, .que]), between.count <= reach else {
    return false
  }
  let isIntention = announcesIntention(between, sentence)
  return !between.contains { index in
    isVerb(index, in: sentence, context.french) || sentence.isPunctuation(index, "(")
      || sentence.isForm(index, .presentParticiple) && sentence.key(index) != "ayant"
      || !isIntention && sentence.isForm(index, .infinitive)
      || sentence.word(index).isAny([.subordinator, .relative]) && sentence.key(index) != "comme"
  }
}

/// "a annoncé son intention de rouvrir le port « dans deux semaines »"
private func announcesIntention(_ units: Range<Int>, _ sentence: Sentence) -> Bool {
  units.contains {
    sentence.word($0).isAny(.possessive) && sentence.word($0 + 1).isAny(.intent)
      && sentence.isOf($0 + 2)
  }
}

/// "Mais, prévient la chercheuse, « … »": only what links the sentence stands before the incise.
private func isInciseBefore(_ unit: Int, _ cue: Cue, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let comma = cue.units.lowerBound - 1
  guard cue.form == .finite, cue.frames.contains(.quote), sentence.isPunctuation(comma, ","),
    sentence.isPunctuation(unit - 1, ","), comma > 0, comma < 4
  else { return false }
  let end = cue.subject == nil ? context.source(of: cue)?.upperBound : cue.units.upperBound
  return end == unit - 1
    && (0..<comma).allSatisfy { sentence.word($0).isAny([.coordinator, .adverb, .opener]) }
}

/// "que", "si" or an infinitive opens the reported clause: it reaches to the sentence's end.
private func takesClause(_ cue: Cue, before unit: Int, _ context: SentenceContext) -> Bool {
  let sentence = context.sentence
  let clause: VerbLexicon.Frames = [.que, .si, .inf, .de, .to]
  guard !cue.frames.isDisjoint(with: clause) else { return false }
  // "a déclaré dans un message être « satisfaite »"
  // or "s'est dit décidé à limiter « les dégâts »"
  if !cue.frames.isDisjoint(with: [.inf, .as]), let start = context.contentStart(of: cue),
    start < unit,
    isInfinitive(start, in: sentence, context.french)
      || isInfinitive(start + 2, in: sentence, context.french)
  {
    return true
  }
  for index in cue.units.upperBound..<min(cue.units.upperBound + 16, unit) {
    guard let token = sentence.token(index) else { return false }
    // "précise dans des propos rapportés par la radio que": no participle's clause.
    let takesQue = cue.frames.contains(.que) && (cue.form != .passive || cue.frames.contains(.whom))
    if token.key == "que" || token.key == "qu'", takesQue {
      return !context.isConjunction(index, after: cue)
    }
    if token.key == "si" || token.key == "s'", cue.frames.contains(.si) { return true }
    if index == cue.units.upperBound, cue.frames.contains(.inf),
      isInfinitive(index, in: sentence, context.french)
    {
      return true
    }
    let isLink =
      (token.key == "de" || token.key == "d'") && cue.frames.contains(.de)
      || token.key == "à" && cue.frames.contains(.to)
    if isLink,
      isInfinitive(index + 1, in: sentence, context.french)
        || index + 1 == unit && context.opensInfinitive(context.inner(unit))
    {
      return true
    }
    if token.kind == .punctuation, token.key == ":" || token.key == "." { return false }
  }
  return false
}
