/// The nouns that report: "la phrase : « … »", "l'idée que".
struct ReportNouns: Sendable {
  static let columns = ["noun", "frames"]

  private var frames: [String: VerbLexicon.Frames] = [:]

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      let found = try VerbLexicon.frames(of: row, in: table)
      for noun in row.parts(0, "|") { frames[String(noun)] = found }
    }
  }

  subscript(key: String) -> VerbLexicon.Frames? {
    frames[key] ?? (key.hasSuffix("s") || key.hasSuffix("x") ? frames[String(key.dropLast())] : nil)
  }
}
