/// Counts of what is wanted, found and right, by measure.
struct Tally {
  enum Measure: String, CaseIterable {
    /// Direct and partial quotations with exactly the expected content.
    case quoted
    /// The same with at least half of the words.
    case overlap
    /// Those of `overlap` whose speaker is right, be it by a part of the name.
    case attributed
    /// Those of `overlap` with exactly the expected name and type.
    case strict
    /// Reported clauses with exactly the expected content.
    case indirect
    /// Reported clauses with at least half of the words and the right speaker.
    case indirectAttributed = "indirect-attributed"
    /// Marks around what nobody says, not taken for a quotation.
    case nonquotes
    /// Of what is found between marks: direct, partial or neither.
    case kind
    case cue, source, role
    /// A page's text.
    case paragraphs
    case metadata
  }

  struct Count: Equatable {
    var right = 0
    var wanted = 0
    var found = 0

    /// F1; nil where there is nothing to score.
    var score: Double? {
      wanted + found == 0 ? nil : 2 * Double(right) / Double(wanted + found)
    }
  }

  private var counts: [Measure: Count] = [:]

  subscript(measure: Measure) -> Count { counts[measure] ?? Count() }

  mutating func add(_ measure: Measure, right: Int, wanted: Int, found: Int) {
    counts[measure, default: Count()].right += right
    counts[measure, default: Count()].wanted += wanted
    counts[measure, default: Count()].found += found
  }

  mutating func add(_ other: Tally) {
    for (measure, count) in other.counts {
      add(measure, right: count.right, wanted: count.wanted, found: count.found)
    }
  }

  /// Lines in their order, as many as can be paired.
  mutating func add(_ measure: Measure, expected: [String], found: [String]) {
    let removed = found.difference(from: expected).removals.count
    add(
      measure, right: expected.count - removed, wanted: expected.count, found: found.count)
  }
}
