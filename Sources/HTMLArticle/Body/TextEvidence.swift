/// The text that a page's JSON-LD gives as its article, against which what was chosen is checked.
/// Compared by runs of letters, so that spaces, marks and markup do not count.
struct TextEvidence {
  private static let window = 24
  /// More letters than this are not looked at.
  private static let most = 1 << 20

  /// Every run of `window` letters.
  private var windows: Set<UInt64> = []
  private let letters: Int

  init(_ text: String) {
    let all = TextEvidence.letters(of: Array(textOfMarkup(text).utf8))
    letters = all.count
    guard letters >= TextEvidence.window else { return }
    for start in 0...letters - TextEvidence.window {
      windows.insert(fingerprint(all[start..<start + TextEvidence.window]))
    }
  }

  /// Whether the text speaks against the blocks: they hold less than half of it. Not if it is much
  /// shorter than they: some pages give a summary.
  func contradicts(_ blocks: some Sequence<Block>) -> Bool {
    var covered = 0
    var all = 0
    for block in blocks {
      let own = TextEvidence.letters(of: block.text)
      all += own.count
      if holds(own) { covered += own.count }
    }
    return covered * 2 < letters && (all == 0 || letters >= 600 && letters * 2 >= all)
  }

  /// The smallest element around the blocks of the page that stand in the text, if they are at
  /// least half of it.
  func body(_ page: Page, like chosen: ChosenBody) -> ChosenBody? {
    var left = chosen.left
    var covered = 0
    var root: Int?
    let whole = ChosenBody(root: 0, left: Array(repeating: false, count: page.count))
    for block in readBlocks(page, in: whole) {
      let own = TextEvidence.letters(of: block.text)
      guard own.count >= TextEvidence.window, holds(own) else { continue }
      covered += own.count
      root = root.map { page.commonAncestor($0, block.node) } ?? block.node
      // What holds the text is no boilerplate, whatever its name.
      var node = block.node
      while node > 0 {
        left[node] = false
        node = page.parent(node)
      }
    }
    guard let root, covered * 2 >= letters else { return nil }
    return ChosenBody(root: root, left: left, mark: .evidence)
  }

  /// Whether the text holds the beginning, the middle and the end of a block's letters.
  private func holds(_ letters: [UInt8]) -> Bool {
    let window = TextEvidence.window
    guard letters.count >= window else { return false }
    let last = letters.count - window
    return [0, last / 2, last].allSatisfy {
      windows.contains(fingerprint(letters[$0..<$0 + window]))
    }
  }

  private static func letters(of text: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    for byte in text where byte.isASCIILetterOrDigit {
      letters.append(byte.lowercased)
      if letters.count == most { break }
    }
    return letters
  }
}

extension Page {
  /// The smallest element that holds both nodes.
  fileprivate func commonAncestor(_ first: Int, _ second: Int) -> Int {
    var node = first
    while node > 0, !subtree(node).contains(second) { node = parent(node) }
    return node
  }
}
