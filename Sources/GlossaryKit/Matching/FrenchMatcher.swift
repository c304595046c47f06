public import QuoteKit

/// Finds a glossary's French terms in texts: the longest at each place, inflected as French does.
///
/// Nouns take a plural, adjectives gender and number, verbs their conjugation; names and invariable
/// words stay as they are. A capital of the term is asked of the text, a small letter is not.
/// Elision ("l'IA") and contraction ("du Caire") are seen through.
public struct FrenchMatcher: Sendable {
  /// A term in a text.
  public struct Match: Sendable, Equatable {
    /// UTF-8 offsets.
    public var range: Range<Int>
    /// Indices in the glossary of the entry and of its term.
    public var entry: Int
    public var term: Int
    /// Other entries whose terms have this form, at most seven.
    public var others: [Int]
  }

  private var trie: WordTrie
  private let french: French?
  private let tokenizer = TextTokenizer()
  /// By the number of the term in the trie.
  private var places: [(entry: UInt32, term: UInt16, isNoun: Bool)] = []

  /// - Parameter french: needed where entries are verbs; without it, terms that are grammar words
  ///   too are found as well.
  public init(_ glossary: Glossary, french: French? = nil) {
    self.french = french
    let count = glossary.entries.reduce(0) { $0 + $1.terms.count }
    trie = WordTrie(capacity: count) { word, inflection in
      frenchForms(word, inflection, french)
    }
    places.reserveCapacity(count)
    for index in glossary.entries.indices {
      for number in glossary.entries[index].terms.indices
      where !glossary.entries[index].namesRenderingsToAvoid(number) {
        let term = glossary.entries[index].terms[number]
        let bytes = Array(term.french.utf8)
        let words = frenchWords(tokenizer.tokens(of: bytes), of: term)
        if let french, words.count == 1, isGrammar(words[0].token, french) { continue }
        trie.insert(words, hasColon: bytes.contains(UInt8(ascii: ":")), number: places.count)
        places.append(
          (UInt32(index), UInt16(truncatingIfNeeded: number), term.partOfSpeech == .noun))
      }
    }
  }

  /// The terms in a text from left to right, none inside another.
  public func matches(in text: String) -> [Match] {
    let bytes = Array(text.utf8)
    let tokens = tokenizer.tokens(of: bytes)
    return trie.matches(in: tokens, of: bytes).compactMap { match in
      let place = places[match.terms[0]]
      if place.isNoun, isParticiple(match.tokens, tokens) { return nil }
      let others = match.terms.dropFirst().prefix(7).map { Int(places[$0].entry) }
      return Match(
        range: tokens[match.tokens.lowerBound].range
          .lowerBound..<tokens[
            match.tokens.upperBound - 1
          ].range.upperBound,
        entry: Int(place.entry), term: Int(place.term),
        others: others.filter { $0 != Int(place.entry) })
    }
  }

  /// Whether a word is a participle behind its auxiliary, and no noun: "il a produit", "a déjà été".
  private func isParticiple(_ range: Range<Int>, _ tokens: [TextToken]) -> Bool {
    guard let french, range.count == 1 else { return false }
    var before = range.lowerBound - 1
    if before > 0, isAdverb(tokens[before].key) { before -= 1 }
    guard before >= 0, auxiliaries.contains(tokens[before].key) else { return false }
    return french.isPastParticiple(tokens[range.lowerBound].key)
  }

  private func isAdverb(_ key: String) -> Bool {
    key.hasSuffix("ment")
      || ["pas", "plus", "déjà", "jamais", "encore", "bien", "aussi"].contains(key)
  }
}

/// Whether a term is nearly always something else: "une" the article and not the front page, "est"
/// the verb and not the east.
private func isGrammar(_ token: TextToken, _ french: French) -> Bool {
  guard !token.isCapitalised else { return false }
  let isAuxiliary = auxiliaries.contains(token.key) && french.verbKind(token.key) == .other
  return isAuxiliary || french.isGrammarWord(token.key)
}

/// The forms of avoir and être that stand before a participle.
private let auxiliaries: Set<String> = [
  "a", "ai", "as", "ont", "avons", "avait", "avaient", "aura", "auront", "aurait", "auraient",
  "avoir", "ayant", "eu", "est", "sont", "était", "étaient", "sera", "seront", "serait",
  "seraient", "être", "étant", "été", "fut", "furent", "soit", "soient",
  "ait", "aient", "fût", "eût", "eut", "eurent",
]

private func frenchWords(_ tokens: [TextToken], of term: Term) -> [WordTrie.Word] {
  var tokens = tokens
  if term.partOfSpeech == .verb, tokens.count > 1, ["se", "s"].contains(tokens[0].key) {
    tokens.removeFirst()
  }
  return tokens.enumerated().map { index, token in
    var word = WordTrie.Word(token: token, inflection: .exact)
    if index == 0, tokens.count > 1, token.isCapitalised,
      ["le", "la", "les", "l"].contains(token.key)
    {
      word.inflection = .article
      word.keepsCase = false
    } else if isInflected(token) {
      word.inflection = inflection(of: token, at: index, in: term)
    }
    return word
  }
}

/// Numbers, abbreviations and grammar words have one form.
private func isInflected(_ token: TextToken) -> Bool {
  guard token.key.utf8.count > 2, !token.isAllCapitals, !token.isHan else { return false }
  for byte in token.key.utf8 where (0x30...0x39).contains(byte) { return false }
  return true
}

private func inflection(
  of token: TextToken, at index: Int, in term: Term
) -> WordTrie.Inflection {
  switch term.partOfSpeech {
  case .propn, .adv, .phrase: return .exact
  case .verb: return index == 0 ? .verb : .exact
  case .adj: return .genderAndNumber
  case .noun:
    if term.gender?.isPlural == true { return .exact }
    // "Chinois", the people: a noun with a capital.
    if token.isCapitalised { return index == 0 ? .genderAndNumber : .exact }
    return term.gender == .either ? .genderAndNumber : .number
  }
}

private func frenchForms(
  _ word: String, _ inflection: WordTrie.Inflection, _ french: French?
) -> [String] {
  var forms: [String]
  switch inflection {
  case .exact, .english: forms = [word]
  case .number: forms = FrenchInflection.number(word)
  case .genderAndNumber: forms = FrenchInflection.genderAndNumber(word)
  case .verb: forms = french.map { Array($0.forms(ofVerb: word)) } ?? [word]
  case .article:
    switch word {
    case "le": forms = ["le", "du", "au"]
    case "les": forms = ["les", "des", "aux"]
    default: forms = ["la", "l"]
    }
  }
  if word == "de" || word == "d" { forms = ["de", "d"] }
  return forms + forms.compactMap(withoutInitialAccent)
}

/// "etats" for "états": capitals are often printed without their accent.
private func withoutInitialAccent(_ word: String) -> String? {
  switch word.unicodeScalars.first {
  case "é", "è", "ê": "e" + word.dropFirst()
  case "à", "â": "a" + word.dropFirst()
  case "î": "i" + word.dropFirst()
  case "ô": "o" + word.dropFirst()
  case "ç": "c" + word.dropFirst()
  default: nil
  }
}
