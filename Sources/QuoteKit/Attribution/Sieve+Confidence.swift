extension Sieve {
  /// The share of a sieve's answers, content and speaker together, that were right on the
  /// development texts (translated news, native papers, agency copy; 2026), by the words that name
  /// the source where these make a difference.
  func confidence(source kind: Mention.Kind?) -> Double {
    switch (self, kind) {
    case (.inciseAfter, .name), (.resumed, .name): 0.97
    case (.inciseAfter, _), (.resumed, _): 0.9
    case (.inciseInside, _): 0.93
    case (.running, _): 0.95
    case (.governing, .pronoun): 0.72
    case (.governing, _): 0.87
    case (.sourcePhrase, _): 0.86
    case (.closingIncise, _): 0.84
    case (.reportedClause, .pronoun): 0.71
    case (.reportedClause, _): 0.83
    case (.bareIncise, .pronoun): 0.65
    case (.bareIncise, _): 0.82
    case (.colon, _): 0.8
    case (.nonquote, _): 0.74
    case (.heading, _), (.neighbour, _): 0.73
    case (.subject, _): 0.63
    }
  }
}
