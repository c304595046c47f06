/// What may stand between a cue and the clause it reports: "de son côté".
struct Asides: Sendable {
  static let columns = ["phrase"]

  private let phrases: [[String]]

  init(_ table: Table) {
    phrases = table.rows.map { row in
      row.parts(0, " ").flatMap { Elision.tokens(of: Letters.folded($0.utf8)) }
    }
  }

  /// Where the aside at a unit ends; the unit itself where there is none.
  func end(at index: Int, in keys: (Int) -> String?) -> Int {
    let found = phrases.first { phrase in
      phrase.enumerated().allSatisfy { keys(index + $0.offset) == $0.element }
    }
    return index + (found?.count ?? 0)
  }
}
