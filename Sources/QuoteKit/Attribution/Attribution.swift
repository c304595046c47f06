/// A content with what reports it, before it is known who the source is.
struct Attribution: Sendable {
  var kind: Quotation.Kind
  var paragraph: Int
  /// UTF-8 offsets of the pieces.
  var spans: [Range<Int>]
  /// UTF-8 offsets of the cue.
  var cue: Range<Int>?
  /// The words that name the source; nil where the context must tell.
  var source: Mention?
  var sieve: Sieve
  /// The sentence's index, for the context to look around.
  var sentence: Int
  /// Whether the words beside the marks show a title, a name or a term.
  var isName = false
  /// Whether a text says it that the sentence does not name: "est-il écrit".
  var isRead = false
  /// Whether it answers what another has just said.
  var isReply = false
  /// Whether it goes on with what the same one has just said.
  var isMore = false
  /// Whether the quotation goes on from an earlier paragraph.
  var continues = false
}
