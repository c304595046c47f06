/// What became of a block of an article's element, and why.
enum BlockFate: String {
  case kept
  case links
  case wordless = "no word"
  case cell = "a cell or a header's line"
  /// An invitation to read elsewhere, to share or to subscribe, a credit.
  case aside = "an invitation or a credit"
  /// The page says that the rest is for those who pay.
  case wall = "a wall"
  case title = "the title"
  case date = "a date"
  case signature = "a signature"
  /// A heading of what was left out, or what stands among links at the end.
  case end = "what follows the text"
}

/// Judges the blocks of an article: links alone, invitations to read elsewhere, to subscribe or to
/// share, dates, cells of data tables, lines without a word, the title itself, headings of what was
/// left out, and what stands among links at the end are no part of it.
func judgeBlocks(_ blocks: [Block], title: String?) -> [(block: Block, fate: BlockFate)] {
  let end = startOfTeasers(blocks)
  var judged = blocks[end...].reversed().map { (block: $0, fate: BlockFate.end) }
  var lastKept: Block?
  /// Whether links stand between this block and the next kept.
  var linksFollow = end < blocks.count
  for block in blocks[..<end].reversed() {
    let fate = fate(of: block, before: lastKept, linksFollow: linksFollow, title: title)
    judged.append((block, fate))
    if fate == .links { linksFollow = true }
    if fate == .kept {
      linksFollow = false
      lastKept = block
    }
  }
  return judged.reversed()
}

/// Where a list of other articles starts, each a heading that is a link and a summary: three of them
/// or more, in the second half of the text.
private func startOfTeasers(_ blocks: [Block]) -> Int {
  let headings = blocks.indices.filter { blocks[$0].role == .heading && blocks[$0].isLinks }
  guard headings.count >= 3 else { return blocks.count }
  let all = blocks.reduce(0) { $0 + ($1.isLinks ? 0 : $1.text.count) }
  var before = 0
  var next = 0
  for (index, block) in blocks.enumerated() where next <= headings.count - 3 {
    if index == headings[next] {
      if before * 2 > all { return index }
      next += 1
    }
    if !block.isLinks { before += block.text.count }
  }
  return blocks.count
}

private func fate(
  of block: Block, before next: Block?, linksFollow: Bool, title: String?
) -> BlockFate {
  // A wall's words may be its link.
  let meaning = LineOpeners.builtIn.meaning(block.text, links: block.linkBytes)
  if meaning == .wall { return .wall }
  if block.isLinks { return .links }
  if next == nil, block.role == .heading || linksFollow && !block.isSentence { return .end }
  if block.role == .heading, linksFollow, next?.role == .heading { return .end }
  guard block.hasWord else { return .wordless }
  if block.isAside, !block.isSentence { return .cell }
  if meaning != nil { return .aside }
  let text = String(decoding: block.text, as: UTF8.self)
  if text == title { return .title }
  if isDateLine(text) { return .date }
  return isSignature(text) ? .signature : .kept
}

/// Judges what a page without running text shows: all but links and the title.
func judgeAnyBlocks(_ blocks: [Block], title: String?) -> [(block: Block, fate: BlockFate)] {
  blocks.map { block in
    if block.isLinks { return (block, .links) }
    if !block.hasWord { return (block, .wordless) }
    return (block, String(decoding: block.text, as: UTF8.self) == title ? .title : .kept)
  }
}

extension Block {
  /// Nothing but links. A sentence that is one link is still a sentence.
  fileprivate var isLinks: Bool {
    linkBytes * 10 >= text.count * 9
      && !(role == .paragraph && text.count > 40 && text.last == UInt8(ascii: "."))
  }
  fileprivate var hasWord: Bool { text.contains { $0.isASCIILetter || $0 >= 0xC3 } }

  /// Long enough, or ended as sentences and quotations end.
  var isSentence: Bool {
    if text.count >= 80 { return true }
    guard text.count >= 20 else { return false }
    return [".", "!", "…", "»", "”"].contains { text.reversed().starts(with: $0.utf8.reversed()) }
  }
}
