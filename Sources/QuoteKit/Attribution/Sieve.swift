/// The decisions that attribute a quotation, in the order in which they are tried.
enum Sieve: String, Sendable, CaseIterable {
  /// « … », a dit X
  case inciseAfter = "incise-after"
  /// « …, a dit X, … »
  case inciseInside = "incise-inside"
  /// X a dit : « … »
  case colon
  /// « … », a dit X, « … »
  case resumed
  /// X a dit que « … », X dénonce un « … »
  case governing
  /// selon X, « … »
  case sourcePhrase = "source-phrase"
  /// X « … », a dit Y at the sentence's end
  case closingIncise = "closing-incise"
  /// The quotation goes on from the paragraph before.
  case running
  /// A quotation beside one whose speaker is known.
  case neighbour
  /// The subject of the sentence, or of the one before.
  case subject
  /// A headline's words, found again in the body.
  case heading
  /// Nobody is reported: a title, a name, a term.
  case nonquote
  /// A reported clause after "que", or an infinitive.
  case reportedClause = "reported-clause"
  /// …, a dit X, without marks
  case bareIncise = "bare-incise"
}
