/// How much of a page's running text stands where.
struct TextWeights {
  /// The running text of each node's subtree, in bytes. Running text is that of blocks that read
  /// like sentences: long enough, punctuated, and for the most part not links.
  private(set) var running: [Int32]
  /// Whether a node's subtree holds what only the article's own part of a page holds.
  private(set) var holdsMain: [Bool]
  /// Whether a node's subtree holds an `<h1>`.
  private(set) var holdsTitle: [Bool]

  /// The block each node's text belongs to.
  private var block: [Int32]
  private var isSentence: [Bool]

  /// Whether an inline element is a piece of a block that reads like a sentence.
  func isInSentence(_ node: Int) -> Bool {
    Int(block[node]) != node && isSentence[Int(block[node])]
  }

  /// Subtrees whose root is in `left` weigh nothing.
  init(_ page: Page, leavingOut left: [Bool]) {
    let count = page.count
    running = Array(repeating: 0, count: count)
    holdsMain = Array(repeating: false, count: count)
    holdsTitle = Array(repeating: false, count: count)
    block = Array(repeating: Int32(0), count: count)
    isSentence = Array(repeating: false, count: count)
    var isLink = Array(repeating: false, count: count)
    var blocks = Array(repeating: BlockMeasure(), count: count)
    var node = 1
    while node < count {
      if left[node] {
        node = page.end(node)
        continue
      }
      let parent = page.parent(node)
      isLink[node] = isLink[parent]
      block[node] = block[parent]
      if page.isText(node) {
        blocks[Int(block[node])].add(page.bytes[page.textRange(node)], inLink: isLink[node])
      } else {
        let tag = page.tag(node)
        if tag.isBlock { block[node] = Int32(node) }
        if page.isLink(node) { isLink[node] = true }
        if tag == .h1 { holdsTitle[node] = true }
        if tag == .main || tag == .h1 || page.has(.role, "main", node)
          || NameWords.builtIn.isMarkedText(page, node)
        {
          holdsMain[node] = true
        }
      }
      node += 1
    }
    for node in stride(from: count - 1, to: 0, by: -1) {
      let parent = page.parent(node)
      let own = blocks[node].running
      isSentence[node] = blocks[node].isSentence
      running[node] += own
      running[parent] += running[node]
      if holdsMain[node] { holdsMain[parent] = true }
      if holdsTitle[node] { holdsTitle[parent] = true }
    }
  }
}

/// What a block's own text is like.
private struct BlockMeasure {
  var letters: Int32 = 0
  var linkLetters: Int32 = 0
  var stops: Int32 = 0

  mutating func add(_ text: ArraySlice<UInt8>, inLink: Bool) {
    for byte in text {
      if byte > 0x40, !byte.isContinuation {
        letters += 1
        if inLink { linkLetters += 1 }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "!")
      {
        stops += 1
      }
    }
  }

  var running: Int32 { isSentence && letters >= 40 ? letters - linkLetters : 0 }

  var isSentence: Bool { letters >= 15 && stops > 0 && linkLetters * 2 < letters }
}
