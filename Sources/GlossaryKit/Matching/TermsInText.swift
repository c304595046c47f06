public import QuoteKit

/// The glossary's terms in an article, and what the article says often that the glossary lacks.
public struct TermsInText: Sendable {
  /// One entry's occurrences.
  public struct Finding: Sendable {
    /// The entry's index in the glossary.
    public var entry: Int
    /// In the order of the text; never empty.
    public var occurrences: [Occurrence]
    /// Indices of other entries with the same form.
    public var others: [Int]
  }

  /// A place where a term stands.
  public struct Occurrence: Sendable, Equatable {
    /// From 0.
    public var paragraph: Int
    /// UTF-8 offsets in the paragraph.
    public var range: Range<Int>
    /// The index of the term in the entry.
    public var term: Int
  }

  /// A name or a noun phrase that stands in the article often and not in the glossary.
  public struct Candidate: Sendable, Equatable {
    /// As the article has it first.
    public var text: String
    /// Whether its words have capitals.
    public var isName: Bool
    /// How often it stands in the article.
    public var count: Int
    /// Where it stands first; its `term` says nothing.
    public var first: Occurrence
  }

  /// In the order of their first occurrences.
  public var findings: [Finding]
  /// The most frequent first.
  public var candidates: [Candidate]
}

/// Finds a glossary's terms in the paragraphs of an article.
public func findTerms(
  in paragraphs: [String], with matcher: FrenchMatcher, using french: French
) -> TermsInText {
  var findings: [TermsInText.Finding] = []
  var indices: [Int: Int] = [:]
  var taken: [[Range<Int>]] = []
  for (number, paragraph) in paragraphs.enumerated() {
    let matches = matcher.matches(in: paragraph)
    taken.append(matches.map(\.range))
    for match in matches {
      let occurrence = TermsInText.Occurrence(
        paragraph: number, range: match.range, term: match.term)
      if let index = indices[match.entry] {
        findings[index].occurrences.append(occurrence)
        for other in match.others where !findings[index].others.contains(other) {
          findings[index].others.append(other)
        }
      } else {
        indices[match.entry] = findings.count
        findings.append(
          TermsInText.Finding(
            entry: match.entry, occurrences: [occurrence], others: match.others))
      }
    }
  }
  return TermsInText(
    findings: findings, candidates: findCandidates(in: paragraphs, outside: taken, using: french))
}
