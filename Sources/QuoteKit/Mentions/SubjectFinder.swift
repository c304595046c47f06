/// Finds the subject that stands before a verb.
struct SubjectFinder {
  let sentence: Sentence
  let french: French

  /// How far into a sentence its first subject reaches at most.
  private static let longestSubject = 80

  /// The units of the subject with its appositions.
  ///
  /// - Parameter end: the verb's first unit, clitics and negation included.
  func subject(before end: Int, isPlural: Bool) -> Range<Int>? {
    var end = end
    while end > 0, isAdverb(end - 1) { end -= 1 }
    guard end > 0 else { return nil }
    // "Qui a ajouté que": the sentence before names who.
    if end == 1, ["qui", "lequel", "laquelle"].contains(sentence.key(0) ?? ""),
      sentence.units.last?.token?.key != "?"
    {
      return 0..<1
    }
    if sentence.key(end - 1) == "qui" { return antecedent(of: end - 1) }
    let isDated =
      sentence.word(end - 2).isAny(.time)
      && ["avant", "après"].contains(sentence.key(end - 1) ?? "")
    if sentence.word(end - 1).isAny(.coordinator) || isPreposition(end - 1) && !isDated {
      return subjectOfEarlierVerb(before: end - 1)
    }
    if let relative = interruptedRelative(before: end) { return antecedent(of: relative) }
    if end < Self.longestSubject, sentence.isPunctuation(end - 1, ","),
      let comma = relativeStart(in: 0..<(end - 1))
    {
      return apposed(0..<comma).map { $0.lowerBound..<(end - 1) }
    }
    let start = clauseStart(before: end, isPlural: isPlural)
    if sentence.isPunctuation(end - 1, ",") { return apposed(start..<(end - 1)) }
    let segment = lastSegment(start..<end)
    if let own = subjectOfRelative(in: segment), !isExample(own, isPlural) { return own }
    if let named = apposedToName(segment, from: start) { return named.lowerBound..<end }
    if let phrase = firstPhrase(in: segment) {
      return
        (isPlural ? listStart(before: phrase.lowerBound, from: start) : phrase.lowerBound)..<end
    }
    return subjectOfEarlierVerb(before: segment.lowerBound)
  }

  /// Where "La France, l'Allemagne et l'Italie ont dit" begins: names before commas.
  private func listStart(before first: Int, from start: Int) -> Int {
    guard NounPhrase(at: first, in: sentence, french)?.isName == true else { return first }
    var first = first
    while first - 1 > start, sentence.isPunctuation(first - 1, ",") {
      let segment = lastSegment(start..<(first - 1))
      guard let name = NounPhrase(at: segment.lowerBound, in: sentence, french), name.isName,
        name.units == segment
      else { break }
      first = segment.lowerBound
    }
    return first
  }

  /// "Anna Vidal, procureure de Valbrune fait savoir": a function without article or closing comma
  /// belongs to the name before.
  private func apposedToName(_ segment: Range<Int>, from start: Int) -> Range<Int>? {
    let comma = segment.lowerBound - 1
    // "Autour de Paul Marin, sept élus ont dit": they are no function.
    guard comma > start, sentence.isPunctuation(comma, ","),
      sentence.token(segment.lowerBound)?.kind != .number,
      !sentence.word(segment.lowerBound).isAny([.numeral, .quantifier]),
      let role = NounPhrase(at: segment.lowerBound, in: sentence, french, bare: true), !role.isName,
      sentence.word(role.head).isAny(.person)
        || isCompoundRole(role.head, in: sentence, french)
    else { return nil }
    let before = lastSegment(start..<comma)
    guard let name = firstPhrase(in: before), name.upperBound == comma,
      let phrase = NounPhrase(at: name.lowerBound, in: sentence, french)
    else { return nil }
    // "L'ancien bras droit de la maire, pilier de la mairie a dit"
    guard phrase.isName else {
      return phrase.canReport(in: sentence, french)
        && !sentence.word(segment.lowerBound).isAny(.determiner) ? name : nil
    }
    // "Paul Marin, l'entraîneur a dit", but "À Paris, le maire a dit" and "Renault, le patron a dit".
    let isPersonal =
      name.count > 1 || sentence.word(name.lowerBound).isAny(.givenName)
    let hasArticle = sentence.word(segment.lowerBound).isAny(.determiner)
    return !hasArticle || isPersonal ? name : nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    guard let token = sentence.token(index), token.kind == .word, !token.isCapitalised else {
      return false
    }
    let isNoun = sentence.word(index - 1).isAny([.determiner, .contraction, .preposition])
    return token.word.isAny([.adverb, .negation])
      || token.looksLikeAdverb && !isNoun
      || token.word.isAny(.clitic) && !token.word.isAny([.determiner, .strong, .subject])
      // "lui attribua": behind a comma or at the head it may be the subject.
      || token.key == "lui" && sentence.token(index - 1)?.kind == .word
  }

  func isPreposition(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return word.isAny(.preposition) && !word.isAny(.clitic) || sentence.key(index) == "en"
      || sentence.key(index) == "tout"
  }

  private func subjectOfEarlierVerb(before end: Int) -> Range<Int>? {
    for index in stride(from: end - 1, through: 1, by: -1) {
      guard let token = sentence.token(index), token.kind == .word else { continue }
      let isFinite =
        token.forms.contains { $0.mood == .finite && $0.person == 3 }
        && isVerb(index, in: sentence, french)
      guard isFinite else { continue }
      if sentence.token(index + 1)?.kind == .clitic, sentence.word(index + 1).isAny(.subject) {
        return (index + 1)..<(index + 2)
      }
      var start = index
      while sentence.word(start - 1).isAny([.clitic, .negation]),
        !sentence.word(start - 1).isAny(.definite) || sentence.word(start - 2).isAny(.subject)
      {
        start -= 1
      }
      // That search goes on to earlier verbs by itself.
      return subject(before: start, isPlural: false)
    }
    return firstPhrase(in: 0..<max(end, 0))
  }

  /// Where the verb's own clause begins.
  private func clauseStart(before end: Int, isPlural: Bool) -> Int {
    var isInside = false
    for index in stride(from: end - 1, through: 0, by: -1) {
      if sentence.isPunctuation(index, ")") { isInside = true }
      if sentence.isPunctuation(index, "(") { isInside = false }
      // "La préfecture, « à la demande des maires », a annoncé"
      if isInside || isAside(index) || markedGroup(at: index - 1) != nil { continue }
      guard let token = sentence.token(index) else { return index + 1 }
      if token.kind == .punctuation, ":;—–!?…".contains(token.key) { return index + 1 }
      guard token.kind == .word, !token.isCapitalised || index == 0 else { continue }
      if token.word.isAny(.subordinator), !token.word.isAny(.adverb) { return index + 1 }
      // ", où le préfet, arrivé la veille, a dit"
      if token.key == "où", !(index..<end).contains(where: { isVerb($0, in: sentence, french) }) {
        return index + 1
      }
      if token.word.isAny(.coordinator), token.key != "ou" {
        let hasVerbBefore = (0..<index).contains { isVerb($0, in: sentence, french) }
        let joinsNouns =
          token.key == "et"
          && (isPlural || sentence.word(index + 1).isAny(.reporter) || !hasVerbBefore)
        if !joinsNouns, NounPhrase(at: index + 1, in: sentence, french) != nil { return index + 1 }
        if token.key != "et" { return index + 1 }
      }
    }
    return 0
  }

  /// The "les « gilets jaunes »" before a verb.
  private func markedGroup(at index: Int) -> Range<Int>? {
    isMarkedGroup(at: index, in: sentence, french) ? index..<(index + 2) : nil
  }

  private func isAside(_ span: Int) -> Bool {
    sentence.isSpan(span) && sentence.isPunctuation(span + 1, ",")
      && sentence.word(0).isAny([.definite, .possessive, .givenName, .title])
      && QuoteKit.isAside(span, in: sentence, french)
  }

  func segments(_ region: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = region.lowerBound
    var isInside = false
    for index in region {
      if sentence.isPunctuation(index, "(") { isInside = true }
      if sentence.isPunctuation(index, ")") { isInside = false }
      guard !isInside, sentence.isPunctuation(index, ",") else { continue }
      segments.append(start..<index)
      start = index + 1
    }
    segments.append(start..<region.upperBound)
    return segments
  }

  private func lastSegment(_ region: Range<Int>) -> Range<Int> {
    segments(region).last ?? region
  }

  /// "Jean Dupont, maire de Nantes, qui …," before the verb: from the leftmost phrase that the
  /// others only describe.
  private func apposed(_ region: Range<Int>) -> Range<Int>? {
    var subject: Range<Int>?
    var region = region
    for segment in segments(region).reversed() {
      guard !segment.isEmpty else { break }
      // "Le préfet, lui, a rappelé", "La ville, elle, attend": the pronoun only sets apart.
      if segment.count == 1, segment.lowerBound > 0, isStrong(segment.lowerBound) {
        if subject == nil {
          region = region.lowerBound..<max(segment.lowerBound - 1, region.lowerBound)
        }
        continue
      }
      if sentence.word(segment.lowerBound).isAny(.relative) || isModifier(segment) { continue }
      // "Alors que le jour tombe, le colonel, porte-parole, a dit": a clause of its own.
      if let subject, isReporter(subject),
        segment.contains(where: { isVerb($0, in: sentence, french) })
      {
        break
      }
      if let phrase = firstPhrase(in: segment) {
        // "François Aubral, alors ministre, a dit"
        let isAdverbial = sentence.word(segment.lowerBound).isAny(.adverb)
        let startsSegment = phrase.lowerBound == segment.lowerBound + (isAdverbial ? 1 : 0)
        subject = phrase.lowerBound..<(subject?.upperBound ?? segment.upperBound)
        if !startsSegment { break }
        if NounPhrase(at: segment.lowerBound, in: sentence, french)?.isPronoun == true { break }
      } else if subject != nil {
        break
      }
    }
    guard let subject else { return nil }
    let verb = (subject.lowerBound..<region.upperBound).first { isVerb($0, in: sentence, french) }
    let hasRelative = (subject.lowerBound..<(verb ?? subject.lowerBound)).contains {
      sentence.word($0).isAny(.relative)
    }
    guard let verb, !hasRelative else { return subject.lowerBound..<region.upperBound }
    return self.subject(before: verb, isPlural: false) ?? subject
  }

  private func isReporter(_ units: Range<Int>) -> Bool {
    NounPhrase(at: units.lowerBound, in: sentence, french, bare: true)?
      .canReport(in: sentence, french) == true
  }

  private func isStrong(_ index: Int) -> Bool {
    sentence.word(index).isAny(.strong) || ["elle", "elles"].contains(sentence.key(index) ?? "")
  }

  private func isModifier(_ segment: Range<Int>) -> Bool {
    guard let token = sentence.token(segment.lowerBound) else { return true }
    // "après avoir soutenu son adjoint"
    if token.word.isAny(.preposition), isInfinitive(segment.lowerBound + 1, in: sentence, french) {
      return true
    }
    if token.kind == .number || token.word.isAny([.preposition, .contraction, .adverb]) {
      return firstPhrase(in: segment) == nil
    }
    return !token.isCapitalised
      && token.forms.contains {
        $0.mood == .pastParticiple || $0.mood == .presentParticiple
      } && !token.word.isAny(.reporter)
  }

  /// The first noun phrase of a segment that no preposition governs and that is no time.
  private func firstPhrase(in segment: Range<Int>) -> Range<Int>? {
    var index = segment.lowerBound
    while index < segment.upperBound {
      if let group = markedGroup(at: index) { return group }
      guard let token = sentence.token(index) else { return nil }
      if token.word.isAny([.preposition, .contraction]),
        !(token.key == "en" && index > segment.lowerBound), !isPartitive(index, segment)
      {
        index += 1
        if let governed = NounPhrase(at: index, in: sentence, french, bare: true) {
          index = max(governed.units.upperBound, index + 1)
        }
        // "présent dans le bâtiment et les croisières"
        let isDescribed = sentence.word(segment.lowerBound) == Word()
        while isDescribed, segment.lowerBound > 0, sentence.key(index) == "et",
          let other = NounPhrase(at: index + 1, in: sentence, french)
        {
          index = other.units.upperBound
        }
        continue
      }
      // "Midi Libre"
      if french.knownOrganisations.end(at: index, in: sentence) != nil {
        return NounPhrase(at: index, in: sentence, french)?.units
      }
      if sentence.isTime(index) {
        index += sentence.word(index).isAny(.time) ? 1 : 2
        continue
      }
      if let phrase = NounPhrase(at: index, in: sentence, french, bare: index == segment.lowerBound)
      {
        if !isTemporal(phrase) { return phrase.units }
        index = phrase.units.upperBound
        continue
      }
      index += 1
    }
    return nil
  }

  /// "De nombreux élus", "d'autres": the "de" is an article.
  private func isPartitive(_ index: Int, _ segment: Range<Int>) -> Bool {
    index == segment.lowerBound && ["de", "d'"].contains(sentence.key(index) ?? "")
      && sentence.word(index + 1).isAny([.quantifier, .former])
  }

  private func isTemporal(_ phrase: NounPhrase) -> Bool {
    sentence.word(phrase.head).isAny(.time)
  }
}
