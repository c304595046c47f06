/// Terms that newspapers put between marks by custom: « gilets jaunes ».
struct MarkedTerms: Sendable {
  static let columns = ["term"]

  private let terms: Set<String>

  init(_ table: Table) {
    terms = Set(
      table.rows.flatMap { row in
        row.parts(0, "|").map { Letters.folded($0.utf8) }
      })
  }

  /// Whether words, in lower case with single spaces, are such a term.
  func contains(_ words: String) -> Bool { terms.contains(words) }
}
