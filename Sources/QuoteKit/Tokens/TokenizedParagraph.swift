/// A paragraph's bytes and its tokens.
struct TokenizedParagraph: Sendable {
  var bytes: [UInt8]
  var tokens: [Token]
  var role: Paragraph.Role

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
