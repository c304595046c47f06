public import GlossaryKit
public import HTMLArticle

/// An article with the glossary's terms in it.
public struct ArticleTerms: Sendable {
  /// As the command line named the file.
  public var path: String
  public var article: Article
  public var glossary: Glossary
  public var terms: TermsInText
  /// For each paragraph, the UTF-8 offsets of its sentences.
  public var sentences: [[Range<Int>]]

  public init(
    path: String, article: Article, glossary: Glossary, terms: TermsInText,
    sentences: [[Range<Int>]]
  ) {
    self.path = path
    self.article = article
    self.glossary = glossary
    self.terms = terms
    self.sentences = sentences
  }

  func entry(_ finding: TermsInText.Finding) -> Entry { glossary.entries[finding.entry] }

  /// The term that the article uses first of an entry's.
  func firstTerm(_ finding: TermsInText.Finding) -> Int {
    finding.occurrences.first?.term ?? 0
  }

  func text(_ occurrence: TermsInText.Occurrence) -> String {
    text(occurrence.range, in: occurrence.paragraph)
  }

  /// The sentence around an occurrence.
  func sentence(_ occurrence: TermsInText.Occurrence) -> String {
    let around = sentences[occurrence.paragraph].first { $0.contains(occurrence.range.lowerBound) }
    return text(around ?? occurrence.range, in: occurrence.paragraph)
  }

  /// The sentence around an occurrence, cut to some words on both sides where it is long.
  func excerpt(_ occurrence: TermsInText.Occurrence) -> String {
    let sentence = sentence(occurrence)
    let term = text(occurrence)
    guard sentence.count > 2 * Self.context + term.count, let place = sentence.firstRange(of: term)
    else { return sentence }
    var before = sentence[..<place.lowerBound].suffix(Self.context)
    var after = sentence[place.upperBound...].prefix(Self.context)
    if before.startIndex > sentence.startIndex {
      before = "… " + before.drop { $0 != " " }.dropFirst()
    }
    if after.endIndex < sentence.endIndex {
      after = after[..<(after.lastIndex(of: " ") ?? after.endIndex)] + " …"
    }
    return before + term + after
  }

  private static let context = 40

  /// The forms in which an entry stands in the article, each once.
  func forms(_ finding: TermsInText.Finding) -> [String] {
    var seen: Set<String> = []
    return finding.occurrences.map(text).filter { seen.insert($0).inserted }
  }

  private func text(_ range: Range<Int>, in paragraph: Int) -> String {
    String(passage(range, of: article.paragraphs[paragraph].text))
  }
}
