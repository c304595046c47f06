extension Sieve {
  /// The share of a sieve's answers, content and speaker together, that were right on annotated
  /// texts (Documentation/Accuracy.md), by the words that name the source where these make a
  /// difference.
  func confidence(source kind: Mention.Kind?) -> Double {
    switch (self, kind) {
    case (.inciseAfter, .name), (.resumed, .name): 0.96
    case (.inciseAfter, _), (.resumed, _): 0.92
    case (.inciseInside, _): 0.86
    case (.running, _): 0.95
    case (.governing, .pronoun): 0.78
    case (.governing, _): 0.87
    case (.sourcePhrase, _): 0.87
    case (.closingIncise, _): 0.83
    case (.reportedClause, .pronoun): 0.78
    case (.reportedClause, _): 0.83
    case (.bareIncise, .pronoun): 0.64
    case (.bareIncise, _): 0.79
    case (.colon, _): 0.81
    case (.nonquote, _): 0.71
    case (.heading, _): 0.79
    case (.neighbour, _): 0.71
    case (.subject, _): 0.74
    }
  }
}
