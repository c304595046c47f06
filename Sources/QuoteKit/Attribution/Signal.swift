/// What a sieve found out about one quoted span: what reports it, and who by name.
struct Signal: Sendable {
  var sieve: Sieve
  var cue: Cue?
  /// The units of the source.
  var source: Range<Int>?
}

/// A sentence with its cues, as the sieves see it.
struct SentenceContext {
  let sentence: Sentence
  let cues: [Cue]
  let spans: [QuotedSpan]
  let paragraph: TokenizedParagraph
  let french: French
  let sources: SourceFinder
  /// Each cue's own source by the cue's first unit: many rules ask for it.
  private let ownSources: [Int: Range<Int>]

  init(
    sentence: Sentence, spans: [QuotedSpan], paragraph: TokenizedParagraph, french: French
  ) {
    self.sentence = sentence
    self.cues = findCues(in: sentence, using: french)
    self.spans = spans
    self.paragraph = paragraph
    self.french = french
    let sources = SourceFinder(sentence: sentence, french: french)
    self.sources = sources
    ownSources = cues.reduce(into: [:]) { found, cue in
      found[cue.units.lowerBound] =
        sources.source(of: cue) ?? namedInMarks(behind: cue, in: sentence, of: paragraph)
    }
  }

  /// The tokens between a span's marks.
  func inner(_ unit: Int) -> ArraySlice<Token> {
    guard sentence.isSpan(unit), let span = sentence.units[unit].span else { return [] }
    return paragraph.tokens[spans[span].inner]
  }

  func signal(_ sieve: Sieve, _ cue: Cue) -> Signal {
    Signal(sieve: sieve, cue: cue, source: source(of: cue))
  }

  /// The units of a cue's source; "ajoutant" and "et a ajouté" share the sentence's first.
  func source(of cue: Cue) -> Range<Int>? {
    let found = nearestSource(of: cue)
    return found.flatMap { mainSubject(beyond: $0, of: cue) } ?? found
  }

  /// "Le maire a reçu les voisins qui protestent, promettant de": he does, not they.
  private func mainSubject(beyond source: Range<Int>, of cue: Cue) -> Range<Int>? {
    guard cue.form == .participle, sentence.isPunctuation(cue.units.lowerBound - 1, ","),
      sentence.key(source.upperBound) == "qui",
      let main = sources.complement(at: 0),
      main.upperBound < source.lowerBound, mention(main)?.isReporter == true
    else { return nil }
    let next = main.upperBound + (sentence.isPunctuation(main.upperBound, ",") ? 1 : 0)
    return hasVerb(at: next, in: sentence, french) ? main : nil
  }

  private func nearestSource(of cue: Cue) -> Range<Int>? {
    if let first = gerundBefore(cue) { return source(of: first) }
    if goesOn(cue),
      let main = cues.last(where: {
        $0.form == .finite && $0.units.upperBound < cue.units.lowerBound
      }),
      let shared = ownSources[main.units.lowerBound], !shared.overlaps(cue.units)
    {
      return shared
    }
    if let phrase = phraseThatOpens(before: cue) { return phrase }
    return ownSources[cue.units.lowerBound]
  }

  /// "Selon la police, le pont fermera, ajoutant que": who told the rest.
  private func phraseThatOpens(before cue: Cue) -> Range<Int>? {
    guard cue.form == .participle, sentence.isPunctuation(cue.units.lowerBound - 1, ","),
      cue.frames.contains(.reply) || cue.frames.isSuperset(of: [.quote, .que]),
      let phrase = cues.first, phrase.form == .phrase, phrase.units.lowerBound <= 1,
      !cues.contains(where: { $0.form == .finite && $0.units.upperBound < cue.units.lowerBound }),
      let source = ownSources[phrase.units.lowerBound], mention(source)?.isReporter == true
    else { return nil }
    return source
  }

  /// The "en rappelant" of "en rappelant que …, et en soulignant que".
  private func gerundBefore(_ cue: Cue) -> Cue? {
    let verb = cue.units.lowerBound
    guard cue.form == .participle, sentence.key(verb - 1) == "en", sentence.key(verb - 2) == "et"
    else { return nil }
    return cues.last {
      $0.form == .participle && $0.units.upperBound < verb
        && sentence.key($0.units.lowerBound - 1) == "en"
    }
  }

  private func goesOn(_ cue: Cue) -> Bool {
    if cue.form == .participle { return true }
    return cue.form == .finite && cue.subject == nil
      && sentence.word(cue.units.lowerBound - 1).isAny(.coordinator)
  }

  /// A cue whose source can speak; nil for "la mesure rappelle".
  func reporting(_ sieve: Sieve, _ cue: Cue) -> Signal? {
    let found = signal(sieve, cue)
    guard let source = found.source, let mention = mention(source), canReport(mention, by: cue)
    else {
      return nil
    }
    return found
  }

  /// Whether a mention can be the source of a cue: of "un gradé" and "les souscripteurs", whom no table
  /// knows, the verb tells, as only people tell or assure.
  func canReport(_ mention: Mention, by cue: Cue) -> Bool {
    if mention.isReporter { return true }
    guard mention.kind == .description, mention.classes.isEmpty, cue.form == .finite,
      cue.frames.isSuperset(of: [.quote, .que, .inf])
    else { return false }
    if Self.agentEndings.contains(where: mention.head.hasSuffix) { return true }
    // "une erreur", but "un fumeur"
    let isQuality = mention.head.hasSuffix("eur") && mention.gender != .masculine
    return !mention.isDefinite && !mention.isPlural && !isQuality
      && !Self.abstractEndings.contains(where: mention.head.hasSuffix)
  }

  private static let abstractEndings = [
    "tion", "sion", "ure", "té", "ance", "ence", "ment", "age", "isme", "esse", "rie",
  ]

  /// Of nouns that name people by what they do.
  private static let agentEndings = [
    "teurs", "euses", "trice", "trices", "iste", "istes", "ologue", "ologues",
  ]

  func mention(_ units: Range<Int>) -> Mention? {
    readMention(units, in: sentence, of: paragraph, french)
  }

  /// Whether only punctuation, adverbs and "et" stand between two units.
  func isClear(from start: Int, to end: Int) -> Bool {
    (start..<max(start, end)).allSatisfy { index in
      guard let token = sentence.token(index) else { return false }
      return token.kind == .punctuation && !":;".contains(token.key)
        || token.word.isAny([.adverb, .coordinator]) && !token.isCapitalised
    }
  }
}

/// "Selon « Le Fanal », …"
private func namedInMarks(
  behind cue: Cue, in sentence: Sentence, of paragraph: TokenizedParagraph
) -> Range<Int>? {
  let unit = cue.units.upperBound
  guard cue.form == .phrase, nameInMarks(at: unit, in: sentence, of: paragraph) != nil else {
    return nil
  }
  return unit..<unit + 1
}
