/// A reported clause found in a sentence.
struct Report: Sendable {
  var sieve: Sieve
  var cue: Cue
  /// The units of the source.
  var source: Range<Int>
  /// The units of the content, in pieces.
  var content: [Range<Int>]
}

extension SentenceContext {
  /// A range without punctuation and conjunctions at its ends; nil if no words are left.
  func trimmed(_ units: Range<Int>) -> Range<Int>? {
    var (start, end) = (units.lowerBound, units.upperBound)
    while start < end, let token = sentence.token(start), token.kind == .punctuation,
      token.key != "("
    {
      start += 1
    }
    while end > start, let token = sentence.token(end - 1),
      token.kind == .punctuation && token.key != ")" && token.key != "%"
        || ["et", "mais"].contains(token.key)
    {
      end -= 1
    }
    return start < end ? start..<end : nil
  }

  /// Whether the article's own words, not marked ones alone, make up the content.
  func hasOwnWords(_ units: [Range<Int>]) -> Bool {
    units.contains { range in
      range.contains { index in
        guard let token = sentence.token(index) else { return false }
        return token.kind != .punctuation && !token.word.isAny(.coordinator)
      }
    }
  }
}
