import QuoteKit

/// Names that stand twice and noun phrases that stand three times outside the terms found, longest
/// first where one holds the other.
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
  private let tokenizer = TextTokenizer()
  private let french: French

  init(french: French) { self.french = french }

  mutating func read(_ paragraph: String, number: Int, outside taken: [Range<Int>]) {
    let bytes = Array(paragraph.utf8)
    let tokens = tokenizer.tokens(of: bytes)
    let isTaken = tokens.map { token in taken.contains { $0.overlaps(token.range) } }
    var start = 0
    while start < tokens.count {
      guard !isTaken[start], isContent(tokens[start]) else {
        start += 1
        continue
      }
      let isName = tokens[start].isCapitalised
      var end = start + 1
      while end < tokens.count, !isTaken[end], isJoined(tokens[end - 1], tokens[end], bytes) {
        let next = tokens[end]
        if isContent(next), next.isCapitalised == isName {
          end += 1
        } else if linking.contains(next.key), end + 1 < tokens.count, !isTaken[end + 1],
          isJoined(next, tokens[end + 1], bytes), isContent(tokens[end + 1]),
          tokens[end + 1].isCapitalised == isName
        {
          end += 2
        } else {
          break
        }
      }
      add(start..<end, isName: isName, tokens, bytes, paragraph: number)
      start = end
    }
  }

  private mutating func add(
    _ range: Range<Int>, isName: Bool, _ tokens: [TextToken], _ bytes: [UInt8], paragraph: Int
  ) {
    let spans = isName ? [range] : phrases(in: range, tokens)
    for span in spans {
      let place =
        tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound
      let text = String(decoding: bytes[place], as: UTF8.self)
      let key = foldedTerm(text)
      let opens = span.lowerBound == 0 || opensSentence(before: place.lowerBound, bytes)
      var group =
        groups[key]
        ?? Group(
          text: text, isName: isName, first: .init(paragraph: paragraph, range: place, term: 0))
      group.count += 1
      if !opens { group.isSure = true }
      groups[key] = group
    }
  }

  /// Each noun of a run alone, and each with what follows it.
  private func phrases(in range: Range<Int>, _ tokens: [TextToken]) -> [Range<Int>] {
    let content = range.filter { isContent(tokens[$0]) }
    let pairs = zip(content, content.dropFirst()).map { $0..<$1 + 1 }
    let nouns = content.filter { !french.isVerbForm(tokens[$0].key, orParticiple: true) }
    return nouns.map { $0..<$0 + 1 } + pairs
  }

  private func isContent(_ token: TextToken) -> Bool {
    guard !token.isHan, let first = token.key.unicodeScalars.first else { return false }
    guard first.properties.isAlphabetic else { return false }
    guard !french.isGrammarWord(token.key), !french.isNumberOrTime(token.key) else { return false }
    return token.isCapitalised
      ? token.key.count > 1 : token.key.count > 3 && !french.isVerbForm(token.key)
  }

  private func isJoined(_ first: TextToken, _ second: TextToken, _ bytes: [UInt8]) -> Bool {
    let gap = bytes[first.range.upperBound..<second.range.lowerBound]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0x2D])
      || linking.contains(first.key) && gap.count <= 3
  }

  private func opensSentence(before offset: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<offset].last { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }
    return before.map { ".!?:\u{AB}".utf8.contains($0) } ?? true
  }

  func candidates() -> [TermsInText.Candidate] {
    let frequent = groups.values.filter { group in
      let words = group.text.split { " -'’".contains($0) }.count
      return group.isName ? group.count > 1 && group.isSure : group.count > (words > 1 ? 1 : 2)
    }.sorted { one, other in
      (-one.count, one.first.paragraph, one.first.range.lowerBound, one.text)
        < (-other.count, other.first.paragraph, other.first.range.lowerBound, other.text)
    }
    return frequent.filter { group in
      !frequent.contains { other in
        other.text.count > group.text.count && other.count >= group.count
          && " \(foldedTerm(other.text)) ".contains(" \(foldedTerm(group.text)) ")
      }
    }.map {
      TermsInText.Candidate(text: $0.text, isName: $0.isName, count: $0.count, first: $0.first)
    }
  }
}

private let linking: Set<String> = ["de", "d", "du", "des", "la", "le", "à", "au", "aux", "en"]
