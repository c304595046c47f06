/// A paragraph's bytes and its tokens.
struct TokenizedParagraph: Sendable {
  var bytes: [UInt8]
  var tokens: [Token]
  var role: Paragraph.Role

  /// The tokens that begin within a range of bytes, found by halving.
  func tokens(in range: Range<Int>) -> ArraySlice<Token> {
    tokens[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func first(from offset: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
