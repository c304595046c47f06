/// The adjectives that report: "convaincu que".
struct ReportAdjectives: Sendable {
  static let columns = ["forms"]

  private let forms: Set<String>

  init(_ table: Table) {
    forms = Set(table.rows.flatMap { row in row.parts(0, "|").map { Letters.folded($0.utf8) } })
  }

  func contains(_ key: String) -> Bool { forms.contains(key) }
}
