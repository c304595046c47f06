/// One act of reporting by one source, in one paragraph.
public struct Quotation: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Words between marks that form a clause of their own.
    case direct
    /// A quoted fragment inside the article's own sentence.
    case partial
    /// A reported clause or infinitive without marks.
    case indirect
    /// Marks around a title, a name, a term or a scare word that nobody is reported as saying.
    case nonquote
  }

  /// Words of the article and where they stand.
  public struct Excerpt: Sendable, Equatable {
    public var text: String
    /// UTF-8 offsets in the paragraph, half-open.
    public var range: Range<Int>

    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// A place of the article that leads to a speaker.
  public struct Step: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
      /// The words beside a quotation that name its source.
      case source
      /// Another quotation: its speaker is taken.
      case quotation
      /// The subject of the sentence or of one beside it.
      case subject
      /// Other words for the same speaker.
      case mention
    }

    public var kind: Kind
    /// The paragraph's index.
    public var paragraph: Int
    /// UTF-8 offsets in the paragraph, half-open.
    public var range: Range<Int>
    /// The other quotation's `id`.
    public var quotation: String?

    public init(kind: Kind, paragraph: Int, range: Range<Int>, quotation: String? = nil) {
      self.kind = kind
      self.paragraph = paragraph
      self.range = range
      self.quotation = quotation
    }
  }

  /// "q1", "q2", …, in the order of the text.
  public var id: String
  public var kind: Kind
  /// What is reported, without its marks; pieces cut by an incise are joined by one space.
  public var text: String
  /// The paragraph's index.
  public var paragraph: Int
  /// UTF-8 offsets in the paragraph, half-open; several where an incise cuts the quotation.
  public var spans: [Range<Int>]
  /// The sentence it stands in, marks and all: UTF-8 offsets in the paragraph; empty where not known.
  public var sentence: Range<Int>
  /// The words that signal the report ("a déclaré", "selon").
  public var cue: Excerpt?
  /// The words that name the source next to the report ("le ministre", "il").
  public var source: Excerpt?
  /// The speaker's `id`; nil where the article does not say.
  public var speaker: String?
  /// The sieve that decided.
  public var foundBy: String
  /// Between 0 and 1: the share of such answers that are right.
  public var confidence: Double
  /// From the words beside the quotation to those that give the speaker's name; empty where the
  /// article does not say who speaks.
  public var trail: [Step]

  public init(
    id: String, kind: Kind, text: String, paragraph: Int, spans: [Range<Int>], cue: Excerpt?,
    source: Excerpt?, speaker: String?, foundBy: String, confidence: Double,
    sentence: Range<Int> = 0..<0, trail: [Step] = []
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.paragraph = paragraph
    self.spans = spans
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.foundBy = foundBy
    self.confidence = confidence
    self.sentence = sentence
    self.trail = trail
  }
}
