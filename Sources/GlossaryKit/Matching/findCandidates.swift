import QuoteKit

/// Names and noun phrases that stand twice outside the terms found, and nouns that stand three times;
/// what stands inside a longer one as often is left out.
func findCandidates(
  in paragraphs: [String], outside taken: [[Range<Int>]], using french: French
) -> [TermsInText.Candidate] {
  var gatherer = CandidateGatherer(french: french)
  for (number, paragraph) in paragraphs.enumerated() {
    gatherer.read(paragraph, number: number, outside: taken[number])
  }
  return gatherer.candidates()
}

private struct CandidateGatherer {
  private struct Group {
    var text: String
    var count = 0
    var isName: Bool
    var first: TermsInText.Occurrence
    /// Whether it stands somewhere that is no sentence's beginning.
    var isSure = false
  }

  private var groups: [String: Group] = [:]
  /// Of words in small letters; the tables are asked once for each.
  private var kinds: [String: Kind] = [:]
  private let tokenizer = TextTokenizer()
  private let french: French

  init(french: French) { self.french = french }

  mutating func read(_ paragraph: String, number: Int, outside taken: [Range<Int>]) {
    let text = Text(paragraph, number: number, tokenizer)
    let isFree = text.isFree(of: taken)
    let kinds = zip(text.tokens, isFree).map { $1 ? kind(of: $0) : .grammar }
    let isContent = kinds.map { $0 != .grammar }
    var start = 0
    while start < isContent.count {
      guard isContent[start] else {
        start += 1
        continue
      }
      let isName = text.tokens[start].isCapitalised
      func goesOn(at index: Int) -> Bool {
        index < isContent.count && isContent[index]
          && text.tokens[index].isCapitalised == isName && text.isJoined(index - 1, index)
      }
      var end = start + 1
      while true {
        if goesOn(at: end) {
          end += 1
        } else if end < isFree.count, isFree[end], text.isLinking(end),
          text.isJoined(end - 1, end), goesOn(at: end + 1)
        {
          end += 2
        } else {
          break
        }
      }
      let content = (start..<end).filter { isContent[$0] }
      let spans = isName ? [start..<end] : phrases(of: content, kinds)
      for span in spans { add(span, isName: isName, text) }
      start = end
    }
  }

  private mutating func add(_ span: Range<Int>, isName: Bool, _ text: Text) {
    let place =
      text.tokens[span.lowerBound].range
      .lowerBound..<text.tokens[span.upperBound - 1].range
      .upperBound
    let words = String(decoding: text.bytes[place], as: UTF8.self)
    let first = TermsInText.Occurrence(paragraph: text.number, range: place, term: 0)
    let key = foldedTerm(words)
    var group = groups[key] ?? Group(text: words, isName: isName, first: first)
    group.count += 1
    if span.lowerBound > 0, !text.opensSentence(at: place.lowerBound) { group.isSure = true }
    groups[key] = group
  }

  /// Each noun of a run alone, and each word with what follows it.
  private func phrases(of content: [Int], _ kinds: [Kind]) -> [Range<Int>] {
    let pairs = zip(content, content.dropFirst()).map { $0..<$1 + 1 }
    return content.filter { kinds[$0] == .noun }.map { $0..<$0 + 1 } + pairs
  }

  /// What a word can be in a phrase.
  private enum Kind {
    case grammar, noun, participle
  }

  private mutating func kind(of token: TextToken) -> Kind {
    guard !token.isHan, token.key.unicodeScalars.first?.properties.isAlphabetic == true else {
      return .grammar
    }
    let key = token.key
    if token.isCapitalised {
      let isName = key.utf8.count > 1 && !french.isGrammarWord(key) && !french.isNumberOrTime(key)
      return isName ? .noun : .grammar
    }
    if let known = kinds[key] { return known }
    var kind = Kind.grammar
    if key.utf8.count > 3, !french.isGrammarWord(key), !french.isNumberOrTime(key) {
      switch french.verbKind(key) {
      case .none: kind = .noun
      case .pastParticiple: kind = .participle
      case .other: break
      }
    }
    kinds[key] = kind
    return kind
  }

  /// No list is read further.
  private static let most = 100

  func candidates() -> [TermsInText.Candidate] {
    let frequent = groups.values.filter { group in
      let isPhrase = group.text.contains { " -'’".contains($0) }
      return group.isName ? group.count > 1 && group.isSure : group.count > (isPhrase ? 1 : 2)
    }.sorted { one, other in
      (-one.count, one.first.paragraph, one.first.range.lowerBound, one.text)
        < (-other.count, other.first.paragraph, other.first.range.lowerBound, other.text)
    }.prefix(Self.most).map { (group: $0, key: " \(foldedTerm($0.text)) ") }
    return frequent.filter { group, key in
      !frequent.contains { other in
        other.key.count > key.count && other.group.count >= group.count && other.key.contains(key)
      }
    }.map { group, _ in
      TermsInText.Candidate(
        text: group.text, isName: group.isName, count: group.count, first: group.first)
    }
  }
}

/// A paragraph and its words.
private struct Text {
  let bytes: [UInt8]
  let tokens: [TextToken]
  let number: Int

  init(_ paragraph: String, number: Int, _ tokenizer: TextTokenizer) {
    bytes = Array(paragraph.utf8)
    tokens = tokenizer.tokens(of: bytes)
    self.number = number
  }

  /// Which words stand outside some ranges that are in order.
  func isFree(of taken: [Range<Int>]) -> [Bool] {
    var next = 0
    return tokens.map { token in
      while next < taken.count, taken[next].upperBound <= token.range.lowerBound { next += 1 }
      return next == taken.count || !taken[next].overlaps(token.range)
    }
  }

  func isLinking(_ index: Int) -> Bool { linking.contains(tokens[index].key) }

  /// Whether a space or hyphen alone stands between two words, or the apostrophe of a linking one.
  func isJoined(_ first: Int, _ second: Int) -> Bool {
    let gap = bytes[tokens[first].range.upperBound..<tokens[second].range.lowerBound]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0x2D])
      || isLinking(first) && gap.count <= 3
  }

  func opensSentence(at offset: Int) -> Bool {
    let before = bytes[..<offset].last { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }
    return before.map { ".!?:\u{AB}".utf8.contains($0) } ?? true
  }
}

private let linking: Set<String> = ["de", "d", "du", "des", "la", "le", "à", "au", "aux", "en"]
