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

  /// Whether such a term of one or two words begins at a unit, without its marks: "les gilets jaunes".
  func begins(at index: Int, in sentence: Sentence) -> Bool {
    guard let first = sentence.token(index), first.kind == .word, !first.isCapitalised else {
      return false
    }
    return terms.contains(first.key)
      || sentence.key(index + 1).map { terms.contains(first.key + " " + $0) } == true
  }
}
