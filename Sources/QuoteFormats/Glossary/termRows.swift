import GlossaryKit

/// A row a term found; the first row of a file is `termColumns`. Candidates have no id.
public func termRows(_ found: ArticleTerms) -> [[String]] {
  let offsets = ScalarOffsets(found.article)
  func place(_ occurrence: TermsInText.Occurrence) -> [String] {
    let range = offsets.range(occurrence.range, inParagraph: occurrence.paragraph)
    return [String(occurrence.paragraph), String(range.lowerBound), String(range.upperBound)]
  }
  let terms = found.terms.findings.map { finding in
    let entry = found.entry(finding)
    let first = finding.occurrences[0]
    return [
      found.path, entry.id, entry.term.french, found.forms(finding).joined(separator: "|"),
      entry.domain, String(finding.occurrences.count),
    ] + place(first)
      + Language.allCases.map {
        entry.renderings(of: first.term, in: $0).joined(separator: "|")
      } + [pinyin(entry, first.term), entry.note, found.sentence(first)]
  }
  let candidates = found.terms.candidates.map { candidate in
    [found.path, "", candidate.text, candidate.text, "", String(candidate.count)]
      + place(candidate.first) + ["", "", "", "", "", found.sentence(candidate.first)]
  }
  return terms + candidates
}

/// `start` and `end` are of the first occurrence, in Unicode scalars of the article's text.
public let termColumns = [
  "path", "id", "fr", "forms", "domain", "count", "paragraph", "start", "end", "en", "zh_hans",
  "zh_hant", "pinyin", "note", "sentence",
]

/// A term's own pinyin, or the entry's where it has the entry's Chinese.
func pinyin(_ entry: Entry, _ term: Int) -> String {
  let own = entry.terms[term]
  return own.pinyin.isEmpty && own.simplified.isEmpty ? entry.term.pinyin : own.pinyin
}
