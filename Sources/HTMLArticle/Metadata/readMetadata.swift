/// What is known of an article besides its text. Which source is trusted before which stands in
/// Documentation/Pages.md, section 4; the order among `<meta>` elements, in the table `meta-names`.
func readMetadata(_ page: Page, _ structured: StructuredArticle?, body: ChosenBody) -> Article {
  let own = PageMetadata(page)
  let site = own.meta(.site) ?? structured?.publisher
  let url = [own.canonical, own.meta(.url), structured?.url].lazy.compactMap { $0 }.map(cleaned)
    .first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
  let title = chooseTitle(page, own, structured, body: body, site: site)
  let signature = chooseSignature(page, own, structured, body: body, site: site)
  return Article(
    title: title,
    alternativeTitle: own.meta(.title).map { withoutSite($0, site) }.flatMap {
      $0 == title ? nil : $0
    },
    standfirst: chooseStandfirst(page, own, structured, body: body, title: title),
    bylines: signature?.persons ?? [],
    credit: signature?.credit,
    agencies: signature?.agencies ?? [],
    published: structured?.published.flatMap(isoDate)
      ?? own.metas(.published).lazy.compactMap(isoDate).first
      ?? own.published ?? dateLine(page, body) ?? url.flatMap(dateInAddress),
    modified: structured?.modified.flatMap(isoDate)
      ?? own.metas(.modified).lazy.compactMap(isoDate).first ?? own.modified,
    site: site,
    section: structured?.section ?? own.meta(.section),
    url: url,
    language: languageTag(own.language ?? structured?.language ?? own.meta(.language)),
    isFree: structured?.isFree)
}

/// The date of the first line that is only a date, up to the article's end.
private func dateLine(_ page: Page, _ body: ChosenBody) -> String? {
  for node in 1..<max(page.end(body.root), 1) where page.isText(node) {
    let range = page.textRange(node)
    guard (8...120).contains(range.count),
      range.contains(where: { page.bytes[$0].isASCIIDigit })
    else { continue }
    let line = cleaned(String(decoding: page.bytes[range], as: UTF8.self))
    if isDateLine(line), let date = isoDate(line) { return date }
  }
  return nil
}

/// « …/2023/04/10/… » or « …/2023-04-10-… ».
private func dateInAddress(_ url: String) -> String? {
  guard let path = url.firstRange(of: "://").map({ url[$0.upperBound...] }),
    let slash = path.firstIndex(of: "/")
  else { return nil }
  let parts = path[slash...].split { $0 == "/" || $0 == "-" }
  return parts.indices.dropLast(2).lazy.filter {
    parts[$0].count == 4 && parts[$0 + 1].count == 2 && parts[$0 + 2].count == 2
  }.compactMap { isoDate(parts[$0...$0 + 2].joined(separator: "-")) }.first
}

/// "fr_FR" as BCP 47 writes it; nil for what is no tag.
func languageTag(_ text: String?) -> String? {
  guard let text else { return nil }
  let parts = cleaned(text).split { $0 == "-" || $0 == "_" }
  guard let language = parts.first, (2...3).contains(language.utf8.count),
    language.utf8.allSatisfy(\.isASCIILetter)
  else { return nil }
  let rest = parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
  return ([language.lowercased()] + rest).joined(separator: "-")
}
