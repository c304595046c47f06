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
  /// Whether an aside stands behind the conjunction that opens its clause: "le pont est fermé et, selon X,
  /// il le restera".
  func isBehindConjunction(_ aside: Int) -> Bool {
    aside > 2 && sentence.isPunctuation(aside - 1, ",")
      && ["et", "mais", "car", "or"].contains(sentence.key(aside - 2) ?? "")
  }

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

  /// A range without the connectives and the quotations of their own that stand at its ends: "Mais",
  /// "En effet,", "« … », tandis que".
  func statement(_ units: Range<Int>) -> Range<Int>? {
    guard var range = trimmed(units) else { return nil }
    if sentence.word(range.lowerBound).isAny(.coordinator),
      sentence.token(range.lowerBound)?.isCapitalised == true
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    if sentence.word(range.lowerBound).isAny(.adverb),
      sentence.isPunctuation(range.lowerBound + 1, ","), range.count > 3
    {
      range = (range.lowerBound + 2)..<max(range.upperBound, range.lowerBound + 2)
    }
    let aside = french.asides.end(at: range.lowerBound, in: sentence.key)
    if aside > range.lowerBound, sentence.isPunctuation(aside, ","), aside + 1 < range.upperBound {
      range = (aside + 1)..<range.upperBound
    }
    if sentence.key(range.lowerBound) == "en", sentence.key(range.lowerBound + 1) == "effet" {
      range = min(range.lowerBound + 2, range.upperBound)..<range.upperBound
    }
    while range.count > 1, sentence.key(range.upperBound - 1) == "toujours" {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return trimmed(range)
  }

  /// Whether the article's own words in a range have a finite verb.
  func containsVerb(in units: Range<Int>) -> Bool {
    units.contains { isVerb($0, in: sentence, french) }
  }

  /// Whether the article's own words, not marked ones alone, make up the content.
  func hasOwnWords(_ units: [Range<Int>], besides ignored: Word.Classes = .coordinator) -> Bool {
    units.contains { range in
      range.contains { index in
        guard let token = sentence.token(index) else { return false }
        return token.kind != .punctuation && !token.word.isAny(ignored)
      }
    }
  }
}
