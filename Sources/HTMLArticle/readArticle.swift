/// Reads a page's bytes into an article.
public func readArticle(_ bytes: [UInt8]) throws(ArticleError) -> Article {
  throw .notHTML("nothing")
}
