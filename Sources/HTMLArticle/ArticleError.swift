/// Why bytes could not be read as an article.
public enum ArticleError: Error, Equatable, Sendable {
  /// The bytes are of another kind; the payload names it ("a PDF document").
  case notHTML(String)
}
