/// Abbreviations whose full stop ends no sentence.
struct Abbreviations: Sendable {
  static let columns = ["abbreviation", "beside"]

  private var needsNumber: [String: Bool] = [:]

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      guard ["number", "-"].contains(row.cells[1]) else {
        throw table.error(row, cell: 1, "unknown “\(row.cells[1])”; number or -")
      }
      needsNumber[Letters.folded(row.cells[0].utf8)] = row.cells[1] == "number"
    }
  }

  /// Whether a word with its full stop, in small letters, is an abbreviation: "sept." beside a number,
  /// "M." anywhere.
  func contains(_ word: String, besideNumber: Bool) -> Bool {
    needsNumber[word].map { besideNumber || !$0 } ?? false
  }
}
