import QuoteKit

/// Pairs what is expected with what is found, one to one: the same content first, then the most
/// words in common. Only quotations of one paragraph are paired, and what stands between marks
/// never with what does not.
func pair(_ expected: [ExpectedQuotation], _ found: [ExpectedQuotation]) -> [Pair] {
  var candidates: [(overlap: Double, expected: Int, found: Int)] = []
  for (i, one) in expected.enumerated() {
    for (j, other) in found.enumerated()
    where one.paragraph == other.paragraph && one.isMarked == other.isMarked {
      let overlap = one.overlap(with: other)
      if overlap >= leastOverlap { candidates.append((overlap, i, j)) }
    }
  }
  candidates.sort { ($1.overlap, $0.expected, $0.found) < ($0.overlap, $1.expected, $1.found) }
  var pairs: [Pair] = []
  var (paired, taken): (Set<Int>, Set<Int>) = ([], [])
  for (_, i, j) in candidates where !paired.contains(i) && !taken.contains(j) {
    paired.insert(i)
    taken.insert(j)
    pairs.append(Pair(expected: expected[i], found: found[j], index: j))
  }
  return pairs
}

/// Below it, two contents are two quotations.
private let leastOverlap = 0.5

struct Pair {
  var expected: ExpectedQuotation
  var found: ExpectedQuotation
  /// The index of what is found among all that is found.
  var index: Int

  var isExact: Bool { expected.pieces == found.pieces }
}

extension ExpectedQuotation {
  /// Between quotation marks.
  var isMarked: Bool { kind != .indirect }

  /// The words in both contents, of the words in either; over 1 where the contents are the same.
  fileprivate func overlap(with other: ExpectedQuotation) -> Double {
    if pieces == other.pieces { return 2 }
    let (mine, theirs) = (wordCounts, other.wordCounts)
    let common = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    let either = mine.values.reduce(0, +) + theirs.values.reduce(0, +) - common
    return either == 0 ? 0 : Double(common) / Double(either)
  }

  private var wordCounts: [Substring: Int] {
    let words = pieces.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    return Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
