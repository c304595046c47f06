/// The article's headline.
func chooseTitle(
  _ page: Page, _ own: PageMetadata, _ structured: StructuredArticle?, body: ChosenBody,
  site: String?
) -> String? {
  let declared = [structured?.headline, own.meta(.title), own.documentTitle].compactMap { $0 }
  let words = declared.map(wordSet)
  var first: String?
  var best: (common: Int, title: String) = (0, "")
  for node in own.titles where !page.isInside(node, leftOut: body.left) {
    let text = textOf(page, node)
    let own = wordSet(text)
    guard !own.isEmpty, text != site else { continue }
    for theirs in words {
      let common = theirs.intersection(own).count
      if common * 2 > own.count, common * 4 > theirs.count, common > best.common {
        best = (common, text)
      }
    }
    if first == nil, own.count > 2, words.isEmpty || node > body.root || page.end(node) < body.root
    {
      first = text
    }
  }
  if best.common > 0 { return best.title }
  if let headline = structured?.headline { return headline }
  if let title = own.meta(.title) { return withoutSite(title, site) }
  return first ?? own.documentTitle.map { withoutSite($0, site) }
}

private func wordSet(_ text: String) -> Set<String> {
  Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
}

/// A document title without the parts that name the site: « Titre | Le Journal », « Titre - Le
/// Journal ».
func withoutSite(_ title: String, _ site: String?) -> String {
  // Longer is no headline, and each cut looks through all of it.
  guard title.utf8.count <= 500 else { return title }
  var title = title
  for _ in 0..<4 {
    guard let end = endBeforeSite(title, site) else { break }
    title = String(title[..<end])
  }
  return title
}

/// Where the last part begins, with its separator, if it names the site.
private func endBeforeSite(_ title: String, _ site: String?) -> String.Index? {
  for separator in [" | ", " — ", " – ", " - ", " • ", " : "] {
    guard let range = title.lastRange(of: separator) else { continue }
    let tail = title[range.upperBound...]
    let isSite =
      site.map { !wordSet($0).isDisjoint(with: wordSet(String(tail))) } ?? (separator == " | ")
    if isSite, tail.count <= 40, range.lowerBound > title.startIndex {
      return range.lowerBound
    }
  }
  return nil
}

extension String {
  fileprivate func lastRange(of wanted: String) -> Range<Index>? { ranges(of: wanted).last }
}

extension Page {
  /// Whether a node or an ancestor of it is left out.
  func isInside(_ node: Int, leftOut left: [Bool]) -> Bool {
    var node = node
    while node > 0 {
      if left[node] { return true }
      node = parent(node)
    }
    return false
  }
}
