/// The blocks of text of an article, in reading order.
func readBlocks(_ page: Page, in body: ChosenBody) -> [Block] {
  ([body.root] + body.beside).sorted().flatMap { node in
    let blocks = readBlocks(page, under: node, leavingOut: body.left)
    // Of an introduction its sentences, not the section's and the authors' names.
    return node < body.root ? blocks.filter(\.isSentence) : blocks
  }
}

/// The blocks of text under a node, in reading order, without the subtrees left out. Blocks end
/// where an element that is a block starts or ends, and at two line breaks.
private func readBlocks(_ page: Page, under root: Int, leavingOut left: [Bool]) -> [Block] {
  var reader = BlockReader(page: page)
  var closing: [Int] = []
  var node = root
  let end = page.end(root)
  while node < end || !closing.isEmpty {
    if let last = closing.last, page.end(last) <= node {
      closing.removeLast()
      reader.leave(last)
      continue
    }
    if left[node] {
      reader.passOver(node)
      node = page.end(node)
      continue
    }
    if page.isText(node) {
      reader.read(page.bytes[page.textRange(node)], of: node)
    } else {
      reader.enter(node)
      closing.append(node)
    }
    node += 1
  }
  return reader.finish()
}

private struct BlockReader {
  let page: Page
  private var blocks: [Block] = []
  private var text = CleanText()
  private var linkBytes = 0
  private var linkDepth = 0
  private var texts: ClosedRange<Int>?
  /// The open block elements.
  private var open: [Int] = []
  /// Where in `text` the last line break stands.
  private var lineBreak: Int?

  init(page: Page) { self.page = page }

  mutating func enter(_ node: Int) {
    let tag = page.tag(node)
    if tag == .br {
      breakLine()
    } else if page.isLink(node) {
      linkDepth += 1
    } else if tag.isBlock {
      endBlock()
      open.append(node)
    }
  }

  mutating func leave(_ node: Int) {
    let tag = page.tag(node)
    if page.isLink(node) {
      linkDepth -= 1
    } else if tag.isBlock {
      endBlock()
      open.removeLast()
    }
  }

  mutating func passOver(_ node: Int) {
    if page.tag(node).isBlock { endBlock() }
  }

  mutating func read(_ bytes: ArraySlice<UInt8>, of node: Int) {
    texts = (texts?.lowerBound ?? node)...node
    let before = text.bytes.count
    text.append(bytes)
    if linkDepth > 0 { linkBytes += text.bytes.count - before }
  }

  private mutating func breakLine() {
    if let lineBreak, text.isBlank(from: lineBreak) {
      endBlock()

    } else {
      text.appendSpace()
      lineBreak = text.bytes.count
    }
  }

  private mutating func endBlock() {
    let finished = text.finished()
    if let texts, !finished.isEmpty {
      blocks.append(
        Block(
          text: finished, node: open.last ?? 0, texts: texts, role: role, isAside: isAside,
          linkBytes: linkBytes))
    }
    texts = nil
    text = CleanText()
    linkBytes = 0
    lineBreak = nil
  }

  private var role: Article.Paragraph.Role {
    // Beyond a few levels nothing says what a paragraph is.
    for node in open.suffix(8).reversed() {
      let tag = page.tag(node)
      if tag.isHeading { return .heading }
      if tag == .blockquote { return .blockQuote }
      if tag == .li || tag == .dd || tag == .dt { return isInQuote ? .blockQuote : .listItem }
    }
    return .paragraph
  }

  private var isAside: Bool {
    guard let last = open.last else { return false }
    let tag = page.tag(last)
    return tag == .td || tag == .th || tag == .caption
      || open.suffix(8).contains { page.tag($0) == .header }
  }

  private var isInQuote: Bool { open.suffix(8).contains { page.tag($0) == .blockquote } }

  mutating func finish() -> [Block] {
    endBlock()
    return blocks
  }
}

extension Page {
  /// Whether an element leads elsewhere: not to another place of the page, but "#" alone is a
  /// script's.
  func isLink(_ node: Int) -> Bool {
    guard tag(node) == .a, let address = range(.href, of: node) else { return false }
    return address.count == 1 || bytes[address].first != UInt8(ascii: "#")
  }
}
