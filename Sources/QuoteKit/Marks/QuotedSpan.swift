/// What stands between quotation marks in one paragraph, nested marks aside.
struct QuotedSpan: Sendable, Equatable {
  var paragraph: Int
  /// UTF-8 offsets of the words, without marks and the spaces beside them.
  var content: Range<Int>
  /// The tokens between the marks.
  var inner: Range<Int>
  /// The tokens with the marks.
  var outer: Range<Int>
  /// Whether the quotation began in an earlier paragraph, its mark reopened or not.
  var continues = false
}
