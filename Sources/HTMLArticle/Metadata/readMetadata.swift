/// What is known of an article besides its text. Order of trust:
/// - title: the `<h1>` the page's other titles agree with, else the first of the article; JSON-LD
///   headline; og:title (often written for social networks); `<title>` without the site's name
/// - bylines: JSON-LD; `<meta>`; elements marked as author; persons only
/// - published: JSON-LD; OpenGraph and other `<meta>`; elements marked so; the first `<time>`
/// - site: OpenGraph; JSON-LD publisher; application-name
/// - language: `<html lang>`; JSON-LD; og:locale
/// - url: canonical link; og:url; JSON-LD; only absolute ones
func readMetadata(_ page: Page, _ structured: StructuredArticle?, body: ChosenBody) -> Article {
  let own = PageMetadata(page)
  let site = own.meta("og:site_name") ?? structured?.publisher ?? own.meta("application-name")
  let url = [
    own.canonical, own.meta("og:url"), structured?.url,
  ].lazy.compactMap { $0 }.map(cleaned).first {
    $0.hasPrefix("http://") || $0.hasPrefix("https://")
  }
  let published =
    structured?.published
    ?? own.meta(
      "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
      "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "pubdate",
      "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime")
    ?? own.date
  return Article(
    title: chooseTitle(page, own, structured, body: body, site: site),
    bylines: chooseBylines(page, own, structured, body: body, site: site),
    published: published,
    site: site,
    url: url,
    language: languageTag(own.language ?? structured?.language ?? own.meta("og:locale")),
    isFree: structured?.isFree)
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
