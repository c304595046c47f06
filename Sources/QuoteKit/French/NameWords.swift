/// Words in a name that tell what bears it: the "Gazette" of "La Gazette du Val".
struct NameWords: Sendable {
  static let columns = ["words", "kind"]

  private var kinds: [String: Word.Classes] = [:]

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      let kind = try WordLexicon.organisationKinds(of: row, cell: 1, in: table)
      for word in row.parts(0, "|") {
        kinds[Letters.folded(word.utf8), default: []].formUnion(kind)
      }
    }
  }

  /// What nouns may stand for the bearer of a name with this word, in lower case.
  subscript(key: String) -> Word.Classes { kinds[key] ?? [] }
}
