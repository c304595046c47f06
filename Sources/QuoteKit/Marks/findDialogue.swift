/// — Je pars, dit-il. Speech that dashes open, one speaker a paragraph.
///
/// A list opens its items so too: in a dialogue somebody is said to speak ("dit-elle").
func findDialogue(in paragraphs: [TokenizedParagraph], using french: French) -> [QuotedSpan] {
  var spans: [QuotedSpan] = []
  var run: [Int] = []
  func close() {
    if run.contains(where: { isSpoken(paragraphs[$0], paragraph: $0, french) }) {
      spans += run.map { span(paragraphs[$0], paragraph: $0) }
    }
    run.removeAll()
  }
  for (index, paragraph) in paragraphs.enumerated() {
    if paragraph.opensWithDash {
      run.append(index)
    } else {
      close()
    }
  }
  close()
  return spans
}

private func isSpoken(
  _ paragraph: TokenizedParagraph, paragraph index: Int, _ french: French
) -> Bool {
  let sentence = Sentence(
    paragraph: index,
    units: paragraph.tokens.map { Sentence.Unit(token: $0, span: nil, range: $0.range) })
  return findCues(in: sentence, using: french).contains {
    $0.subject != nil && $0.person == 3 && $0.frames.contains(.quote)
  }
}

private func span(_ paragraph: TokenizedParagraph, paragraph index: Int) -> QuotedSpan {
  let tokens = paragraph.tokens
  return QuotedSpan(
    paragraph: index,
    content: tokens[1].range.lowerBound..<tokens[tokens.count - 1].range.upperBound,
    inner: 1..<tokens.count, outer: 0..<tokens.count)
}

extension TokenizedParagraph {
  /// A dash and words behind it, no other marks, and no dash that closes: not "— Sport —".
  var opensWithDash: Bool {
    guard tokens.count > 2, role != .heading, ["—", "–"].contains(tokens[0].key) else {
      return false
    }
    return !["—", "–"].contains(tokens[tokens.count - 1].key)
      && !tokens.contains { $0.kind == .mark }
  }
}
