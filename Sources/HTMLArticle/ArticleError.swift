/// Why bytes could not be read as an article.
public enum ArticleError: Error, Equatable, Sendable {
  /// The bytes are of another kind; the payload names it ("a PDF document").
  case notHTML(String)
  /// There is no text: no bytes, white space, or markup alone.
  case empty
  /// Over 2 GB, or over 16 million elements.
  case tooLarge
}

extension ArticleError: CustomStringConvertible {
  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .notHTML(let kind): "this is \(kind), not an HTML page; save the article's page as HTML"
    case .empty: "there is no text in it; save the page again, once it shows in the browser"
    case .tooLarge: "this page is too large (over 2 GB or 16 million elements); cut it into parts"
    }
  }
}
