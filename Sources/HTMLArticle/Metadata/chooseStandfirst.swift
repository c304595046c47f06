/// The text that introduces the article: what the page shows as such (the meaning `standfirst` in
/// the table `element-names`, or itemprop=description), JSON-LD's description, `<meta>`'s. What is
/// cut short, or only repeats the title, is none.
func chooseStandfirst(
  _ page: Page, _ own: PageMetadata, _ structured: StructuredArticle?, body: ChosenBody,
  title: String?
) -> String? {
  let shown = (1..<max(page.end(body.root), 1)).first { node in
    page.isElement(node) && page.subtree(node).count < 64
      && (page.has(.itemprop, "description", node) && page.tag(node) != .meta
        || NameWords.builtIn.isClassed(.standfirst, page, node))
      && textOf(page, node).utf8.count >= 20 && !page.isInside(node, leftOut: body.left)
  }
  let sources = [shown.map { textOf(page, $0) }, structured?.description, own.meta(.standfirst)]
  return sources.lazy.compactMap { $0 }.first {
    $0.utf8.count >= 20 && $0.utf8.count <= 2_000 && $0 != title && !$0.hasSuffix("…")
      && !$0.hasSuffix("...")
  }
}
