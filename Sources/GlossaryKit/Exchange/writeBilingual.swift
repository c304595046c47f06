private let lostInPairs: [Loss.Kind] = [
  .partsOfSpeech, .genders, .statuses, .domains, .sources, .pinyin, .otherLanguages,
  .renderingsToAvoid, .variantNotes,
]

/// OmegaT's own glossary: a rendering a line with the note as its comment. A line that begins with
/// "#" would be a comment.
func writeOmegaT(_ glossary: Glossary, _ language: Language) -> Export {
  let pairs = TermPairs(glossary, language)
  let refused = pairs.pairs.count { $0.french.hasPrefix("#") }
  var out = "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"
  for pair in pairs.pairs where !pair.french.hasPrefix("#") {
    for rendering in pair.renderings {
      out += [pair.french, rendering, pair.note].map(oneLine).joined(separator: "\t") + "\n"
    }
  }
  var losses = Census(glossary, languages: [language]).losses(lostInPairs) + pairs.losses
  if refused > 0 { losses.append(Loss(kind: .refusedCharacters, count: refused)) }
  return Export(bytes: Array(out.utf8), losses: losses)
}

/// DeepL's glossary as TSV: no header, each source once, no control characters.
func writeDeepL(_ glossary: Glossary, _ language: Language) -> Export {
  writePairs(glossary, language)
}

/// Azure's glossary of document translation: TSV without header.
func writeAzure(_ glossary: Glossary, _ language: Language) -> Export {
  writePairs(glossary, language)
}

private func writePairs(_ glossary: Glossary, _ language: Language) -> Export {
  let pairs = TermPairs(glossary, language)
  var limits = TermLimits()
  var out = ""
  for pair in pairs.pairs {
    let cells = [pair.french, pair.renderings[0]].map(trimmed)
    guard limits.accept(cells) else { continue }
    limits.append(cells.joined(separator: "\t") + "\n", to: &out)
  }
  let losses = Census(glossary, languages: [language]).losses(
    lostInPairs + [.notes, .otherRenderings])
  return Export(bytes: Array(out.utf8), losses: losses + pairs.losses + limits.losses)
}

/// Google's equivalent term set, or the pairs of one language without header.
func writeGoogle(_ glossary: Glossary, _ language: Language?) -> Export {
  if let language { return writePairs(glossary, language) }
  let header = ["fr", "en", "zh-CN", "zh-TW", "pos", "description"]
  return writeSets(glossary, header: header, kept: [.notes, .partsOfSpeech]) { entry, index in
    [entry.terms[index].partOfSpeech.rawValue, entry.note]
  }
}

/// Amazon's custom terminology: a column a language, the source first.
func writeAWS(_ glossary: Glossary, _ language: Language?) -> Export {
  let header = ["fr", "en", "zh", "zh-TW"]
  guard let language else { return writeSets(glossary, header: header, kept: []) { _, _ in [] } }
  let pairs = TermPairs(glossary, language)
  let tag = language == .english ? "en" : language == .simplified ? "zh" : "zh-TW"
  var limits = TermLimits()
  var out = csvLine(["fr", tag])
  for pair in pairs.pairs {
    let cells = [pair.french, pair.renderings[0]].map(trimmed)
    guard limits.accept(cells) else { continue }
    limits.append(csvLine(cells), to: &out)
  }
  let losses = Census(glossary, languages: [language]).losses(
    lostInPairs + [.notes, .otherRenderings])
  return Export(bytes: Array(out.utf8), losses: losses + pairs.losses + limits.losses)
}

/// A row a French term with its preferred renderings in all languages and what `more` adds.
private func writeSets(
  _ glossary: Glossary, header: [String], kept: [Loss.Kind],
  more: (Entry, Int) -> [String]
) -> Export {
  var limits = TermLimits()
  var seen: Set<String> = []
  var repeated = 0
  var out = csvLine(header)
  for entry in glossary.entries {
    for (index, term) in entry.terms.enumerated() where !entry.namesRenderingsToAvoid(index) {
      guard seen.insert(term.french).inserted else {
        repeated += 1
        continue
      }
      let renderings = Language.allCases.map { entry.renderings(of: index, in: $0).first ?? "" }
      let cells = ([term.french] + renderings).map(trimmed)
      guard limits.accept(cells) else { continue }
      limits.append(csvLine(cells + more(entry, index).map(oneLine)), to: &out)
    }
  }
  var losses = Census(glossary).losses(
    (lostInPairs + [.notes, .otherRenderings]).filter { !kept.contains($0) })
  if repeated > 0 { losses.append(Loss(kind: .repeatedTerms, count: repeated)) }
  return Export(bytes: Array(out.utf8), losses: losses + limits.losses)
}

/// memoQ's term base as CSV: a row an entry, alternatives between "|", with a byte order mark and
/// CR LF, as its import expects of a Unicode file.
func writeMemoQ(_ glossary: Glossary) -> Export {
  func alternatives(_ language: Language, _ entry: Entry) -> String {
    entry.renderings(in: language).joined(separator: "|")
  }
  let header = [
    "id", "domain", "note", "french", "pos", "gender", "english", "chinese_prc", "chinese_taiwan",
    "pinyin", "status",
  ]
  var out = "\u{FEFF}" + crlf(csvLine(header))
  for entry in glossary.entries {
    let terms = entry.terms.enumerated().filter { !entry.namesRenderingsToAvoid($0.offset) }
    out += crlf(
      csvLine(
        [
          entry.id, entry.domain, entry.note,
          terms.map(\.element.french).joined(separator: "|"), entry.term.partOfSpeech.rawValue,
          entry.term.gender?.rawValue ?? "", alternatives(.english, entry),
          alternatives(.simplified, entry), alternatives(.traditional, entry),
          entry.term.pinyin, entry.term.status.rawValue,
        ].map(oneLine)))
  }
  let losses = Census(glossary).losses([
    .pairings, .sources, .variantNotes, .renderingsToAvoid, .deprecatedTerms,
  ])
  return Export(bytes: Array(out.utf8), losses: losses)
}

/// Without tabs and line ends, which these formats cannot hold in a cell.
private func oneLine(_ text: String) -> String {
  trimmed(String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }))
}
