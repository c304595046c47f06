extension Sieve {
  /// What a sieve takes, for a person to read.
  package var pattern: String {
    switch self {
    case .inciseAfter: "« … », a dit X"
    case .inciseInside: "« …, a dit X, … »"
    case .colon: "X a dit : « … »"
    case .resumed: "« … », a dit X, « … »"
    case .governing: "X a dit que « … », X dénonce un « … »"
    case .sourcePhrase: "selon X, « … »"
    case .closingIncise: "X « … », a dit Y at the sentence's end"
    case .running: "the quotation goes on from the paragraph before"
    case .neighbour: "a quotation beside one whose speaker is known"
    case .subject: "the subject of the sentence, or of the one before"
    case .heading: "a headline's words, found again in the body"
    case .nonquote: "nobody is reported: a title, a name, a term"
    case .reportedClause: "X a dit que …, X a promis de …"
    case .bareIncise: "…, a dit X, without marks"
    }
  }
}

extension Quotation {
  /// What the sieve takes that decided: "« … », a dit X". Empty where no sieve has that name.
  public var pattern: String { Sieve(rawValue: foundBy)?.pattern ?? "" }
}
