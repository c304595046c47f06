/// A news article taken out of its page.
public struct Article: Sendable, Equatable {
  /// The headline, as the page's own title of the article.
  public var title: String?
  /// Another title that the page gives the article, for readers elsewhere: of `<meta>` elements.
  public var alternativeTitle: String?
  /// The text that introduces the article below its headline, or the page's description of it.
  public var standfirst: String?
  /// The persons who signed the article, in the page's order.
  public var bylines: [String]
  /// The signature as the page has it, persons and others (« franceinfo avec AFP »).
  public var credit: String?
  /// The news agencies that the signature names.
  public var agencies: [String]
  /// When the article was published, by ISO 8601; with a time and its zone where the page gives
  /// them.
  public var published: String?
  /// When it was last changed, likewise.
  public var modified: String?
  /// The publication's name.
  public var site: String?
  /// The part of the publication (« Politique »).
  public var section: String?
  /// The canonical address.
  public var url: String?
  /// The declared language, a BCP 47 tag.
  public var language: String?
  /// Whether all of it can be read without paying, as far as the page says. Where it says not, the
  /// body may be cut short.
  public var isFree: Bool?
  /// Whether the body is only the beginning: the page says that the rest is for those who pay.
  public var isStub: Bool
  /// The encoding that the page was read in.
  public var encoding: CharacterEncoding?
  /// How many characters of the page had been encoded twice and were put right.
  public var repairedCharacters: Int
  /// The body, in reading order.
  public var paragraphs: [Paragraph]

  public init(
    title: String? = nil, alternativeTitle: String? = nil, standfirst: String? = nil,
    bylines: [String] = [], credit: String? = nil,
    agencies: [String] = [], published: String? = nil, modified: String? = nil,
    site: String? = nil, section: String? = nil, url: String? = nil, language: String? = nil,
    isFree: Bool? = nil, isStub: Bool = false, encoding: CharacterEncoding? = nil,
    repairedCharacters: Int = 0, paragraphs: [Paragraph] = []
  ) {
    self.title = title
    self.alternativeTitle = alternativeTitle
    self.standfirst = standfirst
    self.bylines = bylines
    self.credit = credit
    self.agencies = agencies
    self.published = published
    self.modified = modified
    self.site = site
    self.section = section
    self.url = url
    self.language = language
    self.isFree = isFree
    self.isStub = isStub
    self.encoding = encoding
    self.repairedCharacters = repairedCharacters
    self.paragraphs = paragraphs
  }

  /// One block of text as the reader sees it.
  public struct Paragraph: Sendable, Equatable {
    /// What part a paragraph plays in the article.
    public enum Role: String, Sendable, CaseIterable {
      case paragraph, standfirst, heading, listItem, blockQuote
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
