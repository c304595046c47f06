/// Whether a page shows only the beginning of its article: a line of the body says so, or the page
/// declares itself not free and says somewhere that readers must pay to go on.
func isStub(_ page: Page, _ article: Article, _ fates: [BlockFate]) -> Bool {
  if let wall = fates.lastIndex(of: .wall) {
    // A wall in the middle of the text is a box that the whole text flows around.
    return !fates[wall...].dropFirst().contains(.kept)
  }
  guard article.isFree == false else { return false }
  return (1..<max(page.count, 1)).contains { node in
    guard page.isText(node) else { return false }
    let range = page.textRange(node)
    guard range.count >= 12, range.count <= 400 else { return false }
    let text = cleaned(String(decoding: page.bytes[range], as: UTF8.self))
    return LineOpeners.builtIn.meaning(Array(text.utf8), links: 0) == .wall
  }
}
