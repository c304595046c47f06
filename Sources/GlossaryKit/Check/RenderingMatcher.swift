/// Finds renderings of a glossary's entries in a translation.
///
/// English words may be inflected and spelled either way; Chinese is compared in simplified
/// characters, whatever the script.
struct RenderingMatcher {
  /// A rendering that may be met, or must not.
  struct Rendering: Sendable {
    var entry: Int
    var term: Int
    var text: String
    var isToAvoid: Bool
  }

  struct Match {
    var spot: CheckFinding.Spot
    var tokens: Range<Int>
    var renderings: [Rendering]
  }

  private var trie: WordTrie
  private let tokenizer: TextTokenizer
  private var renderings: [Rendering] = []

  init(_ glossary: Glossary, entries: [Int], language: Language, han: HanTables?) {
    tokenizer = TextTokenizer(
      simplified: han?.simplified ?? [:], foldsEnglish: language == .english)
    trie = WordTrie(capacity: entries.count * 8) { word, inflection in
      guard inflection == .english else { return [word] }
      return Array(Set(EnglishInflection.forms(word).map(EnglishInflection.folded)))
    }
    for index in entries {
      let entry = glossary.entries[index]
      for (number, term) in entry.terms.enumerated() {
        let isToAvoid = entry.namesRenderingsToAvoid(number)
        // Taiwan and Hong Kong write the mainland's words too.
        let texts = term[language] + (language == .traditional ? term.simplified : [])
        for text in Set(texts).sorted() {
          insert(Rendering(entry: index, term: number, text: text, isToAvoid: isToAvoid), language)
        }
      }
    }
  }

  private mutating func insert(_ rendering: Rendering, _ language: Language) {
    let bytes = Array(withoutBrackets(rendering.text).utf8)
    var tokens = tokenizer.tokens(of: bytes)
    if language == .english, tokens.count > 1, ["the", "a", "an", "to"].contains(tokens[0].key) {
      tokens.removeFirst()
    }
    let words = tokens.map { token in
      WordTrie.Word(
        token: token, inflection: language == .english ? .english : .exact,
        keepsCase: token.isAllCapitals && token.key.utf8.count < 5)
    }
    trie.insert(words, hasColon: bytes.contains(0x3A), number: renderings.count)
    renderings.append(rendering)
  }

  /// A paragraph of the translation and its words.
  struct Text {
    var bytes: [UInt8]
    var tokens: [TextToken]
    var number: Int
  }

  func text(of paragraph: String, number: Int) -> Text {
    let bytes = Array(paragraph.utf8)
    return Text(bytes: bytes, tokens: tokenizer.tokens(of: bytes), number: number)
  }

  /// The longest renderings from left to right.
  func matches(in text: Text) -> [Match] {
    trie.matches(in: text.tokens, of: text.bytes).map { match($0, text) }
  }

  /// The renderings inside another.
  func matches(inside outer: Match, in text: Text) -> [Match] {
    trie.matches(inside: outer.tokens, in: text.tokens, of: text.bytes).map { match($0, text) }
  }

  private func match(_ match: WordTrie.Match, _ text: Text) -> Match {
    let range =
      text.tokens[match.tokens.lowerBound].range
      .lowerBound..<text.tokens[
        match.tokens.upperBound - 1
      ].range.upperBound
    return Match(
      spot: CheckFinding.Spot(paragraph: text.number, range: range), tokens: match.tokens,
      renderings: match.terms.map { renderings[$0] })
  }

  private func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if "(（".contains(character) { depth += 1 }
        defer { if ")）".contains(character) { depth -= 1 } }
        return depth == 0
      })
  }
}
