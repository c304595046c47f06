/// The nouns that report: "la phrase : « … »", "l'idée que".
struct ReportNouns: Sendable {
  static let columns = ["noun", "frames"]

  private var frames: [String: VerbLexicon.Frames] = [:]

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      var found: VerbLexicon.Frames = []
      for name in row.parts(1, " ") {
        guard let frame = VerbLexicon.Frames.byName[String(name)] else {
          throw table.error(row, cell: 1, "unknown frame “\(name)”; known are quote, que, de, si")
        }
        found.insert(frame)
      }
      for noun in row.parts(0, "|") { frames[String(noun)] = found }
    }
  }

  subscript(key: String) -> VerbLexicon.Frames? {
    frames[key] ?? (key.hasSuffix("s") || key.hasSuffix("x") ? frames[String(key.dropLast())] : nil)
  }
}
