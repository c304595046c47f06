/// The entries whose terms stand in the source.
struct SourceTerms {
  struct Counted {
    var entry: Int
    /// The index of the term that stands first.
    var term: Int
    var text: String
    var count: Int
    var place: CheckFinding.Spot
  }

  private(set) var inOrder: [Counted] = []
  private var indices: [Int: Int] = [:]

  init(_ source: [String], _ matcher: FrenchMatcher) {
    for (number, paragraph) in source.enumerated() {
      for match in matcher.matches(in: paragraph) {
        if let index = indices[match.entry] {
          inOrder[index].count += 1
        } else {
          indices[match.entry] = inOrder.count
          inOrder.append(
            Counted(
              entry: match.entry, term: match.term, text: text(match.range, of: paragraph),
              count: 1, place: .init(paragraph: number, range: match.range)))
        }
      }
    }
  }

  func count(of entry: Int) -> Int { indices[entry].map { inOrder[$0].count } ?? 0 }
}

/// The words at UTF-8 offsets of a paragraph.
func text(_ range: Range<Int>, of paragraph: String) -> String {
  let start = paragraph.utf8.index(paragraph.utf8.startIndex, offsetBy: range.lowerBound)
  return String(paragraph[start..<paragraph.utf8.index(start, offsetBy: range.count)])
}
