/// The persons who signed.
func chooseBylines(
  _ page: Page, _ own: PageMetadata, _ structured: StructuredArticle?, body: ChosenBody,
  site: String?
) -> [String] {
  let marked = own.authorMarks.map { textOf(page, $0) }
  let sources = [
    structured?.authors ?? [],
    [own.meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")]
      .compactMap { $0 },
    marked,
    signatures(page, before: body),
  ]
  for source in sources {
    var names: [String] = []
    for name in source.flatMap(splitByline) where isPerson(name, site: site) {
      if !names.contains(name) { names.append(name) }
    }
    if !names.isEmpty { return names }
  }
  return []
}

/// Short texts that begin with « Par », up to the article's end.
private func signatures(_ page: Page, before body: ChosenBody) -> [String] {
  for node in 1..<max(page.end(body.root), 1) where page.isText(node) {
    var start = page.textRange(node)
    guard start.count < 200 else { continue }
    while let first = start.first, page.bytes[first].isLayoutSpace { start.removeFirst() }
    guard page.bytes.hasPrefix("par", at: start.lowerBound),
      start.count == 3 || start.count > 3 && page.bytes[start.lowerBound + 3] <= 0x20
    else { continue }
    let parent = page.parent(node)
    guard page.subtree(parent).count < 32 else { continue }
    let line = textOf(page, parent)
    if line.hasPrefix("Par ") || line.hasPrefix("PAR "), line.utf8.count < 100,
      splitByline(line).contains(where: { isPerson($0, site: nil) })
    {
      return [line]
    }
  }
  return []
}

/// « Par Anne Petit et Luc Grand (avec AFP) » as its names.
func splitByline(_ line: String) -> [String] {
  var line = line
  for opener in ["Par ", "par ", "PAR ", "By ", "De "] where line.hasPrefix(opener) {
    line.removeFirst(opener.count)
  }
  for cut in [" avec ", " (", " pour ", " à ", " | ", " – ", " - "] {
    if let range = line.firstRange(of: cut) { line = String(line[..<range.lowerBound]) }
  }
  return line.replacing(" et ", with: ",").replacing(" & ", with: ",").replacing(" and ", with: ",")
    .split { $0 == "," || $0 == ";" || $0 == "/" }
    .map { cleaned(String($0)) }
    .filter { !$0.isEmpty }
}

/// Whether a line only says who wrote the text (« Par Anne Petit »).
func isSignature(_ line: String) -> Bool {
  guard line.utf8.count < 100, line.hasPrefix("Par ") || line.hasPrefix("PAR ") else {
    return false
  }
  let names = splitByline(line)
  return !names.isEmpty && names.allSatisfy { isPerson($0, site: nil) }
}

/// Two to five words, most with a capital, none an agency's or a newsroom's.
func isPerson(_ name: String, site: String?) -> Bool {
  let words = name.split(whereSeparator: \.isWhitespace)
  guard (2...5).contains(words.count), !name.contains(where: { $0.isNumber || $0 == "@" })
  else { return false }
  let lower = name.lowercased()
  if let site = site?.lowercased(), lower.contains(site) || site.contains(lower) { return false }
  if lower.split(whereSeparator: { !$0.isLetter }).contains(where: {
    newsroomWords.contains(String($0))
  }) {
    return false
  }
  return words.count { $0.first?.isUppercase == true } >= 2
}

private let newsroomWords = Set(
  """
  afp ap reuters agence agences rédaction redaction newsroom équipe service desk presse média media
  journal figaro monde libération parisien point express minutes info infos news tv radio france
  télévisions franceinfo fr com www http https magazine édition éditions web numérique actualité
  actualités belga ats ansa dépêche staff
  """.split(whereSeparator: \.isWhitespace).map(String.init))
