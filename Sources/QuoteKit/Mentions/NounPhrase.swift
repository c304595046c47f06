/// A noun phrase of a sentence: determiner, head, complements, as far as they certainly belong.
struct NounPhrase: Sendable, Equatable {
  var units: Range<Int>
  /// The unit of the head: the noun, the first word of the name, the pronoun.
  var head: Int
  var isName = false
  var isPronoun = false
}

extension NounPhrase {
  /// The phrase that begins at a unit.
  ///
  /// - Parameter bare: whether a noun may stand without determiner, as in an apposition.
  init?(at start: Int, in sentence: Sentence, _ french: French, bare: Bool = false) {
    guard let first = sentence.token(start),
      first.kind == .word || first.kind == .clitic
        || first.kind == .number
          && (sentence.isPunctuation(start + 1, "%")
            || isCount(at: start, in: sentence))
        || french.knownOrganisations.end(at: start, in: sentence) != nil
    else { return nil }
    var reader = NounPhraseReader(sentence: sentence, french: french, position: start)
    guard let phrase = reader.read(bare: bare) else { return nil }
    self = phrase
  }

  /// Whether what it names can report: by name, as a person or a body.
  func canReport(in sentence: Sentence, _ french: French) -> Bool {
    isName || sentence.word(head).isAny(.reporter) || isCompoundRole(head, in: sentence, french)
      || french.markedTerms.begins(at: head, in: sentence)
  }
}

/// "24 pompiers", "2 000 habitants"; not the "000 habitants" of it.
private func isCount(at index: Int, in sentence: Sentence) -> Bool {
  guard sentence.token(index - 1)?.kind != .number else { return false }
  let noun = (index + 1..<index + 4).first { sentence.token($0)?.kind != .number }
  return noun.map { sentence.word($0).isAny(.person.union(.group)) } ?? false
}

/// "l'Américain": an article, a capital, and no name after it.
func isDemonym(_ index: Int, in sentence: Sentence) -> Bool {
  guard let token = sentence.token(index), token.isCapitalised, token.word.isAny(.demonym) else {
    return false
  }
  let before = sentence.word(index - 1)
  // "la jeune Indienne", "deux Vendéens"
  return before.isAny(.determiner.union([.numeral, .prenominal]))
    && sentence.token(index + 1)?.isCapitalised != true
}

/// "ONG", "PME": nouns, though in capitals.
func isCommonAcronym(_ token: Token) -> Bool {
  token.isAllCapitals && token.word.isAny(.namedOrganisation) && !token.word.isAny(.housed)
}

/// "Prénommée Anna", "Âgé de 31 ans": no name, though capitalised at a sentence's head; "Société
/// Vidal" may be one, and what has a verb behind it is: "Intermarché a précisé".
func isParticiple(_ index: Int, in sentence: Sentence, _ french: French) -> Bool {
  guard let token = sentence.token(index) else { return false }
  return !token.word.isAny(.givenName) && !token.key.hasSuffix("té")
    && ["é", "ée", "és", "ées"].contains { token.key.hasSuffix($0) }
    && !hasVerb(at: index + 1, in: sentence, french)
}

/// The "L'" of "Paul Marin L'idée est née", the "Il" of "Besoin d'unité Il souhaite": a sentence begins
/// where a heading or a full stop is lost.
func opensSentence(_ index: Int, in sentence: Sentence) -> Bool {
  guard let token = sentence.token(index), token.isCapitalised, index > 0,
    sentence.token(index - 1)?.kind == .word, let next = sentence.token(index + 1),
    !next.isCapitalised
  else { return false }
  return [
    "l'", "c'", "j'", "n'", "s'", "qu'", "il", "elle", "ils", "elles", "a", "à", "on", "nous", "je",
  ]
  .contains(token.key)
}
