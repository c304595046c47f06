/// One French term rendered in two ways that are not forms of each other.
func findInconsistent(
  _ term: SourceTerms.Counted, _ entry: Entry, _ expected: [String], _ counts: RenderingCounts
) -> [CheckFinding] {
  // "China" and "Chinese" are both right where a country is meant.
  guard entry.domain != "places", entry.domain != "people", term.count > 1 else { return [] }
  // Verbs and adverbs are rendered as the sentence wants it.
  guard [.noun, .propn].contains(entry.term.partOfSpeech) else { return [] }
  let uses = counts.uses[term.entry, default: []].filter { use in
    // What another term of the source is called is no second rendering of this one.
    !counts.uses.contains { entry, others in
      entry != term.entry && others.contains { $0.rendering.text == use.rendering.text }
    }
  }
  for (index, one) in uses.enumerated() {
    for other in uses[..<index]
    where one.rendering.term == other.rendering.term
      && !areRelated(one.rendering.text, other.rendering.text)
    {
      let pair = [other, one].sorted { $0.count > $1.count }
      return [
        CheckFinding(
          kind: .inconsistent, entry: term.entry, source: term.text, sourceCount: term.count,
          targetCount: one.count + other.count, expected: expected,
          found: pair.map { "\($0.text) (\($0.count))" }, sourcePlace: term.place,
          targetPlace: pair[1].spot)
      ]
    }
  }
  return []
}

/// Whether one is the other shortened or inflected: an abbreviation, the same beginning, a part.
private func areRelated(_ one: String, _ other: String) -> Bool {
  let (one, other) = (foldedTerm(one), foldedTerm(other))
  func isHan(_ text: String) -> Bool { text.unicodeScalars.contains(where: HanTables.isHan) }
  guard isHan(one) == isHan(other) else { return true }
  if one.contains(other) || other.contains(one) { return true }
  if isHan(one) { return false }
  let words = [one, other].map { $0.split(separator: " ") }
  if words.contains(where: { $0.count == 1 && ($0.first?.count ?? 0) <= 4 }),
    words.contains(where: { $0.count > 1 })
  {
    return true
  }
  return zip(words[0], words[1]).contains { $0.prefix(4) == $1.prefix(4) }
}
