import HTMLArticle

/// Turns UTF-8 offsets in a paragraph into Unicode-scalar offsets in the article's text, which is
/// the paragraphs joined by one U+000A.
struct ScalarOffsets {
  /// Where each paragraph starts and ends, in scalars of the article's text, half-open.
  let paragraphs: [Range<Int>]
  private let counts: [ScalarCounts]

  init(_ article: Article) {
    counts = article.paragraphs.map { ScalarCounts($0.text) }
    var start = 0
    paragraphs = counts.map { count in
      let range = start..<start + count.total
      start = range.upperBound + 1
      return range
    }
  }

  func range(_ range: Range<Int>, inParagraph index: Int) -> Range<Int> {
    let start = paragraphs[index].lowerBound
    return start + counts[index].scalars(before: range.lowerBound)..<start
      + counts[index].scalars(before: range.upperBound)
  }
}

/// How many scalars stand before each UTF-8 offset of a text. A count is kept for every 64 bytes,
/// so that one answer costs at most 64 steps however long the paragraph.
private struct ScalarCounts {
  private static let step = 64
  private let text: String.UTF8View
  private let counts: [Int]
  let total: Int

  init(_ text: String) {
    self.text = text.utf8
    var counts: [Int] = []
    var total = 0
    for (offset, byte) in text.utf8.enumerated() {
      if offset % Self.step == 0 { counts.append(total) }
      if byte & 0xC0 != 0x80 { total += 1 }
    }
    self.counts = counts
    self.total = total
  }

  func scalars(before offset: Int) -> Int {
    guard offset < text.count else { return total }
    let block = offset / Self.step
    let from = text.index(text.startIndex, offsetBy: block * Self.step)
    return counts[block]
      + text[from...].prefix(offset - block * Self.step).count { $0 & 0xC0 != 0x80 }
  }
}
