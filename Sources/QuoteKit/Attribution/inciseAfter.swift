extension SentenceContext {
  /// A marked fragment that belongs to the subject of the verb right behind it: it opens its clause.
  func isSubject(_ unit: Int) -> Bool {
    let start = (0..<unit).last { ["que", "qu'"].contains(sentence.key($0) ?? "") } ?? 0
    return unit > 0 && !containsVerb(in: start..<unit)
  }

  /// Where "c'est du moins ce qu'affirme la mairie" begins, its cue given.
  func startOfPresentation(before cue: Cue) -> Int? {
    let link = cue.units.lowerBound - 1
    guard ["que", "qu'"].contains(sentence.key(link) ?? ""), sentence.key(link - 1) == "ce" else {
      return nil
    }
    return (max(0, link - 6)..<link - 1).last {
      sentence.key($0) == "c'" && sentence.key($0 + 1) == "est"
        && !containsVerb(in: ($0 + 2)..<(link - 1))
    }
  }
}

/// « … », a déclaré X. — « … », selon X. — « … », dit-il.
@Sendable func inciseAfter(_ unit: Int, _ context: SentenceContext) -> Signal? {
  guard let cue = context.cues.first(where: { $0.units.lowerBound > unit }) else { return nil }
  let sentence = context.sentence
  let gap = (unit + 1)..<(context.startOfPresentation(before: cue) ?? cue.units.lowerBound)
  switch cue.form {
  case .finite, .phrase:
    guard !cue.frames.isSubset(of: [.name]) else { return nil }
  case .infinitive, .participle, .passive, .opinion, .relative, .noun:
    return nil
  }
  // "en criant « … », selon X": X tells, somebody else cried.
  if cue.form == .phrase, governingCue(unit, context) != nil { return nil }
  let isPresented = gap.upperBound < cue.units.lowerBound && sentence.isPunctuation(unit + 1, ":")
  guard isPresented || context.isClear(from: gap.lowerBound, to: gap.upperBound) else { return nil }
  let signal = context.signal(.inciseAfter, cue)
  guard let source = signal.source else { return cue.subject == nil ? nil : signal }
  if isToldOf(unit, by: source, context) { return nil }
  guard source.lowerBound > unit, let mention = context.mention(source) else { return nil }
  // « Le pont tient », lit l'affiche, but « cagou » désigne un oiseau: behind a mere fragment only
  // somebody who speaks is a source.
  let isWhole =
    context.inner(unit).last?.kind == .punctuation
    || !gap.isEmpty && isClause(context.inner(unit), context.french)
  if isWhole || cue.form == .phrase { return signal }
  // "Le chanteur de « Suzette » salue le public", "que « cagou » désigne un oiseau": the subject.
  if gap.isEmpty, cue.subject == nil, context.isSubject(unit) { return nil }
  return context.canReport(mention, by: cue) ? signal : nil
}

/// "Le ministre promet des « mesures fortes », a rapporté l'agence": his words, as the agency tells.
private func isToldOf(_ unit: Int, by teller: Range<Int>, _ context: SentenceContext) -> Bool {
  guard let governing = governingCue(unit, context), governing.cue?.form == .finite,
    let source = governing.source, source.upperBound <= unit, teller.lowerBound > unit,
    context.mention(source)?.isReporter == true
  else { return false }
  // "Le ministre estime que « … », a confié un proche"
  if ["que", "qu'"].contains(context.sentence.key(unit - 1) ?? ""),
    context.mention(teller)?.kind != .pronoun
  {
    return true
  }
  let known = context.french.knownOrganisations
  return teller.contains {
    !known.kinds(at: $0, in: context.sentence).isDisjoint(with: .media)
      || context.sentence.word($0).isAny(.media)
  }
}
