/// Leaves out the blocks that are no part of an article's text: links alone, invitations to read
/// elsewhere, to subscribe or to share, dates, cells of data tables, lines without a word, the
/// title itself, headings of what was left out, and what stands among links at the end.
func keepArticleBlocks(_ blocks: [Block], title: String?) -> [Block] {
  var kept: [Block] = []
  /// Whether links stand between this block and the next kept.
  var linksFollow = false
  for block in blocks.reversed() {
    if block.isLinks {
      linksFollow = true
      continue
    }
    if kept.isEmpty, block.role == .heading || linksFollow && !block.isSentence { continue }
    if block.role == .heading, linksFollow, kept.last?.role == .heading { continue }
    guard block.hasWord, !block.isAside || block.isSentence else { continue }
    let text = String(decoding: block.text, as: UTF8.self)
    if LineOpeners.matches(text, links: block.linkBytes) || text == title || isDateLine(text)
      || isSignature(text)
    {
      continue
    }
    linksFollow = false
    kept.append(block)
  }
  return kept.reversed()
}

/// What a page without running text shows: all but links and the title.
func keepAnyBlocks(_ blocks: [Block], title: String?) -> [Block] {
  blocks.filter { !$0.isLinks && $0.hasWord && String(decoding: $0.text, as: UTF8.self) != title }
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
