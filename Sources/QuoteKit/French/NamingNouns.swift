/// The nouns before the quoted title of a work, the quoted name of a thing, or a quoted charge.
struct NamingNouns: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case work, name, charge
  }

  static let columns = ["noun", "class"]

  private var kinds: [String: Kind] = [:]

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      guard let kind = Kind(rawValue: row.cells[1]) else {
        throw table.error(
          row, cell: 1, "unknown class “\(row.cells[1])”; known are work, name, charge")
      }
      for noun in row.parts(0, "|") { kinds[String(noun)] = kind }
    }
  }

  subscript(key: String) -> Kind? {
    kinds[key] ?? (key.hasSuffix("s") || key.hasSuffix("x") ? kinds[String(key.dropLast())] : nil)
  }
}
