extension Sieve {
  /// The share of a sieve's answers, content and speaker together, that were right on the
  /// development texts (translated news, native papers, agency copy; 2026).
  var confidence: Double {
    switch self {
    case .inciseAfter, .resumed: 0.93
    case .inciseInside: 0.9
    case .running: 0.94
    case .closingIncise: 0.83
    case .governing: 0.8
    case .sourcePhrase: 0.76
    case .nonquote: 0.74
    case .neighbour: 0.73
    case .reportedClause: 0.72
    case .colon: 0.7
    case .heading: 0.69
    case .bareIncise: 0.67
    case .subject: 0.57
    }
  }
}
