/// One block of a page's text, before it is judged.
struct Block {
  /// Cleaned text.
  var text: [UInt8]
  /// The element it stands in.
  var node: Int
  /// From its first to its last node of text.
  var texts: ClosedRange<Int>
  var role: Article.Paragraph.Role
  /// Whether it is a table cell's own text or stands in a header, where sentences alone count.
  var isAside: Bool
  /// How many of the text's bytes stand in links.
  var linkBytes: Int
}
