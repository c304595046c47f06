/// What follows a noun phrase and says who that is: ", maire de Nantes", ", 45 ans", "(PS)".
struct Apposition {
  let sentence: Sentence
  let french: French

  /// Where the appositions after a unit end; the unit itself where there are none.
  ///
  /// - Parameters:
  ///   - isName: a name may follow what is not one yet: "le maire, Jean Dupont".
  ///   - isDocument: no name explains "une source proche du dossier".
  func end(after start: Int, isName: Bool, isDocument: Bool = false) -> Int {
    var end = start
    var isName = isName
    while let next = one(after: end, isName: isName), !isDocument || next.isName == isName {
      end = next.end
      isName = isName || next.isName
    }
    return end
  }

  private func one(after index: Int, isName: Bool) -> (end: Int, isName: Bool)? {
    guard let token = sentence.token(index) else { return nil }
    if token.key == "(" { return parenthesis(index).map { ($0, isName) } }
    guard token.key == "," else { return nil }
    var start = index + 1
    // ", aujourd'hui consultante"
    if sentence.word(start).isAny([.adverb, .time]), sentence.word(start + 1).isAny(.person) {
      start += 1
    }
    if let end = age(start) ?? relative(start) ?? modifier(start) { return (end, isName) }
    guard let phrase = NounPhrase(at: start, in: sentence, french, bare: true), !phrase.isPronoun
    else { return nil }
    if isSubject(phrase) { return nil }
    // "le maire, un homme est venu": only a name is explained by "un", nothing by a number.
    let first = sentence.word(start)
    let isQuantity =
      ["plus", "moins", "près"].contains(sentence.key(start) ?? "") && sentence.isOf(start + 1)
    if first.isAny(.numeral) || sentence.token(start)?.kind == .number || isQuantity { return nil }
    if first.isAny(.indefinite), !isName || first.isPlural { return nil }
    if phrase.isName {
      // "d'après la rumeur, Paul Marin et Anna Vidal …": names of the clause to come.
      let goesOn = sentence.word(phrase.units.upperBound).isAny(.coordinator)
      guard !isName, !goesOn else { return nil }
      return (phrase.units.upperBound, true)
    }
    // "selon ses avocats, victime d'un tir"
    if !first.isAny(.determiner), !sentence.word(phrase.head).isPlural, isPlural(before: index) {
      return nil
    }
    let head = sentence.word(phrase.head)
    // "selon NBC News, l'ancien président", "selon Midi Libre, l'homme": an organisation is neither.
    if head.isAny([.office, .role]) && isOrganisation(before: index)
      || head.isAny(.person) && isKnown(before: index)
    {
      return nil
    }
    guard head.isAny(.reporter) || isCompoundRole(phrase.head, in: sentence, french),
      !head.isAny(.document)
    else {
      return nil
    }
    let end = phrase.units.upperBound
    return (end, isName || endsInName(end))
  }

  /// Whether the article of what stands before a comma is a plural one.
  private func isPlural(before comma: Int) -> Bool {
    (max(0, comma - 4)..<comma).last { sentence.word($0).isAny([.determiner, .preposition]) }
      .map { sentence.word($0).isAny(.determiner) && sentence.word($0).isPlural } ?? false
  }

  /// "le maire Paul Marin"; not "le maire de Rives", whose name may still come.
  func endsInName(_ end: Int) -> Bool {
    var start = end
    while sentence.token(start - 1)?.isCapitalised == true { start -= 1 }
    // "le préfet de l'Aude", whose name may still come
    let before = sentence.word(start - 1).isAny(.definite) ? start - 2 : start - 1
    return start < end && !sentence.isOf(before)
      && !sentence.word(before).isAny([.preposition, .contraction])
  }

  /// "selon le journal, le maire et son adjoint, Paul Marin, sont mis en cause": a verb follows, right
  /// away or behind further names.
  private func isSubject(_ phrase: NounPhrase) -> Bool {
    var end = phrase.units.upperBound
    if hasVerb(at: end, in: sentence, french) { return true }
    // "selon un témoin, l'homme « a crié »"
    if sentence.isSpan(end), sentence.word(phrase.units.lowerBound).isAny(.determiner) {
      return true
    }
    // "selon son père, Paul Marin « n'a rien vu »"
    if sentence.isPredicate(end) { return true }
    if sentence.key(end) == "et", let next = NounPhrase(at: end + 1, in: sentence, french) {
      end = next.units.upperBound
      if hasVerb(at: end, in: sentence, french) { return true }
    }
    guard !phrase.isName, sentence.word(phrase.units.lowerBound).isAny(.determiner),
      sentence.isPunctuation(end, ","),
      let name = NounPhrase(at: end + 1, in: sentence, french), name.isName,
      sentence.isPunctuation(name.units.upperBound, ",")
    else { return false }
    return hasVerb(at: name.units.upperBound + 1, in: sentence, french)
  }

  private func isOrganisation(before comma: Int) -> Bool {
    isKnown(before: comma)
      || (max(0, comma - 8)..<max(comma, 0)).contains {
        sentence.word($0).isAny(.namedOrganisation) && !sentence.isPunctuation($0 + 1, ",")
          && !(($0 + 1)..<comma).contains { sentence.word($0).isAny(.person) }
      }
  }

  private func isKnown(before comma: Int) -> Bool {
    (max(0, comma - 8)..<max(comma, 0)).contains {
      french.knownOrganisations.end(at: $0, in: sentence) == comma
        && !sentence.isOf($0 - 1)
    }
  }

  private func parenthesis(_ index: Int) -> Int? {
    (index..<min(index + 12, sentence.units.count)).first { sentence.key($0) == ")" }.map { $0 + 1 }
  }

  private func age(_ start: Int) -> Int? {
    guard let token = sentence.token(start),
      token.kind == .number || token.word.isAny(.numeral), sentence.key(start + 1) == "ans"
    else { return nil }
    return start + 2
  }

  /// ", qui dirige le syndicat"
  private func relative(_ start: Int) -> Int? {
    // "la préfecture, dont trois enfants"
    let isOfContent =
      sentence.key(start) == "dont"
      && (sentence.token(start + 1)?.kind == .number || sentence.word(start + 1).isAny(.numeral))
    guard sentence.word(start).isAny(.relative), !isOfContent, let end = segmentEnd(start),
      !sentence.isSpan(end), !(start..<end).contains(where: sentence.isSpan),
      // "qui, interrogée par la radio, a répondu": the relative clause goes on.
      end > start + 1
    else { return nil }
    return end
  }

  private static let behindParticiples: Set<String> = [
    "de", "d'", "par", "à", "au", "aux", "en", "dans", "sur", "comme", "lors", "depuis",
  ]

  /// ", âgé de 40 ans", ", interrogée par la presse"
  private func modifier(_ start: Int) -> Int? {
    guard let key = sentence.key(start),
      Self.behindParticiples.contains(sentence.key(start + 1) ?? ""),
      key.hasSuffix("é") || key.hasSuffix("ée") || key.hasSuffix("és") || key.hasSuffix("ées")
        || sentence.isForm(start, .pastParticiple)
    else { return nil }
    return segmentEnd(start)
  }

  private func segmentEnd(_ start: Int) -> Int? {
    var end = start
    while let token = sentence.token(end),
      !(token.kind == .punctuation && ",.;:!?".contains(token.key))
    {
      end += 1
    }
    return end > start ? end : nil
  }
}
