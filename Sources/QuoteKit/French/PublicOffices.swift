/// Who has held the offices whose holders the news need not introduce: "le chef de l'État" is
/// Emmanuel Macron where nobody says so.
struct PublicOffices: Sendable {
  static let columns = ["offices", "holders"]

  private let rows: [Table.Row]
  /// The rows that name somebody, without accents and hyphens.
  private var byHolder: [Substring: [Int]] = [:]

  init(_ table: Table) {
    rows = table.rows
    for (index, row) in rows.enumerated() {
      // A cell at once: the table is read at every start of the program.
      let folded = Letters.withoutAccents(Letters.folded(row.cells[1].utf8))
      let holders = String(decoding: folded.utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
      for holder in holders.parts("|") { byHolder[holder, default: []].append(index) }
    }
  }

  /// What the bearer of a name has been, each office by all its names; the name's words as
  /// `Directory.keys` gives them.
  func offices(of name: [String]) -> [[Substring]] {
    byHolder[Substring(name.joined(separator: " ")), default: []].map { rows[$0].parts(0, "|") }
  }
}
