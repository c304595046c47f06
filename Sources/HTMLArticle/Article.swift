/// A news article taken out of its page.
public struct Article: Sendable, Equatable {
  /// The headline, as the page's own title of the article.
  public var title: String?
  /// The persons who signed the article, in the page's order.
  public var bylines: [String]
  /// When the article was published, as the page writes it (ISO 8601 where the page gives it so).
  public var published: String?
  /// The publication's name.
  public var site: String?
  /// The canonical address.
  public var url: String?
  /// The declared language, a BCP 47 tag.
  public var language: String?
  /// Whether all of it can be read without paying, as far as the page says. Where it says not, the
  /// body may be cut short.
  public var isFree: Bool?
  /// The body, in reading order.
  public var paragraphs: [Paragraph]

  public init(
    title: String? = nil, bylines: [String] = [], published: String? = nil, site: String? = nil,
    url: String? = nil, language: String? = nil, isFree: Bool? = nil, paragraphs: [Paragraph] = []
  ) {
    self.title = title
    self.bylines = bylines
    self.published = published
    self.site = site
    self.url = url
    self.language = language
    self.isFree = isFree
    self.paragraphs = paragraphs
  }

  /// One block of text as the reader sees it.
  public struct Paragraph: Sendable, Equatable {
    /// What part a paragraph plays in the article.
    public enum Role: String, Sendable, CaseIterable {
      case paragraph, heading, listItem, blockQuote
    }

    /// The author's own characters, in NFC, layout white space folded to single spaces.
    public var text: String
    public var role: Role
    /// Where the paragraph's element stands in the page; nil for plain text.
    public var xpath: String?

    public init(_ text: String, role: Role = .paragraph, xpath: String? = nil) {
      self.text = text
      self.role = role
      self.xpath = xpath
    }
  }
}
