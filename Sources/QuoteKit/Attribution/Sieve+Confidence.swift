extension Sieve {
  /// The share of a sieve's answers, content and speaker together, that were right on annotated
  /// texts (Documentation/Accuracy.md), by the words that name the source where these make a
  /// difference.
  func confidence(source kind: Mention.Kind?) -> Double {
    switch (self, kind) {
    case (.inciseAfter, .name), (.resumed, .name): 0.96
    case (.inciseAfter, _), (.resumed, _): 0.89
    case (.inciseInside, _): 0.93
    case (.running, _): 0.95
    case (.governing, .pronoun): 0.74
    case (.governing, _): 0.88
    case (.sourcePhrase, _): 0.86
    case (.closingIncise, _): 0.86
    case (.reportedClause, .pronoun): 0.73
    case (.reportedClause, _): 0.82
    case (.bareIncise, .pronoun): 0.65
    case (.bareIncise, _): 0.83
    case (.colon, _): 0.82
    case (.nonquote, _): 0.71
    case (.heading, _): 0.74
    case (.neighbour, _): 0.71
    case (.subject, _): 0.63
    }
  }
}
