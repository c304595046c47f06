/// The nouns by which the news calls the bearer of a title: "l'avocat" for "Me Vidal".
struct TitleNouns: Sendable {
  static let columns = ["title", "gender", "nouns"]

  private var nouns: [String: [String]] = [:]

  init(_ table: Table) {
    for row in table.rows where row.cells[2] != "-" {
      nouns[Letters.folded(row.cells[0].utf8)] = row.parts(2, "|").map(String.init)
    }
  }

  /// The nouns for a title, in lower case.
  subscript(key: String) -> [String] { nouns[key] ?? [] }
}
