/// The decisions that attribute a quotation; `nonquote` and `incise-inside` are judged apart from
/// the others, which are tried in this order.
package enum Sieve: String, Sendable, CaseIterable {
  case inciseAfter = "incise-after"
  case inciseInside = "incise-inside"
  case colon
  case resumed
  case governing
  case sourcePhrase = "source-phrase"
  case closingIncise = "closing-incise"
  case running
  case neighbour
  case subject
  case heading
  case nonquote
  case reportedClause = "reported-clause"
  case bareIncise = "bare-incise"
}
