/// Compares a translation with its French source by a glossary. The two need not be aligned: what
/// is compared is how often things stand in each.
///
/// What is found of terms comes in the order of the source, then numbers, then the script.
public func checkTranslation(
  _ translation: [String], of source: [String], to language: Language, by glossary: Glossary,
  with matcher: FrenchMatcher
) -> [CheckFinding] {
  let han = language.isChinese ? HanTables.builtIn : nil
  let terms = SourceTerms(source, matcher)
  let renderings = RenderingMatcher(
    glossary, entries: terms.inOrder.map(\.entry), language: language, han: han)
  let counts = RenderingCounts(translation, renderings, terms)
  var findings: [CheckFinding] = []
  for term in terms.inOrder {
    let entry = glossary.entries[term.entry]
    let expected = entry.renderings(of: term.term, in: language)
    guard !expected.isEmpty else { continue }
    let count = counts.accepted[term.entry, default: 0]
    if count < term.count {
      findings.append(
        CheckFinding(
          kind: count == 0 ? .missing : .fewer, entry: term.entry, source: term.text,
          sourceCount: term.count, targetCount: count, expected: expected, found: [],
          sourcePlace: term.place, targetPlace: nil))
    }
    findings += findForbidden(term, expected, counts)
    findings += findInconsistent(term, entry, expected, counts)
  }
  findings += checkQuantities(translation, of: source, to: language)
  if let han, let found = checkScript(translation, language, han) { findings.append(found) }
  return findings
}

/// Renderings that the glossary advises against.
private func findForbidden(
  _ term: SourceTerms.Counted, _ expected: [String], _ counts: RenderingCounts
) -> [CheckFinding] {
  guard let uses = counts.avoided[term.entry], let first = uses.first else { return [] }
  var seen: Set<String> = []
  return [
    CheckFinding(
      kind: .forbidden, entry: term.entry, source: term.text, sourceCount: term.count,
      targetCount: uses.count, expected: expected,
      found: uses.map(\.text).filter { seen.insert($0).inserted }, sourcePlace: term.place,
      targetPlace: first.spot)
  ]
}
