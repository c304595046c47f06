/// Compares a translation with its French source by a glossary. The two need not be aligned: what
/// is compared is how often things stand in each.
///
/// The findings come kind by kind, and in the order of the text.
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
    findings += forbidden(term, expected, counts)
    findings += inconsistent(term, entry, expected, counts)
  }
  findings += checkQuantities(translation, of: source, to: language)
  if let han, let found = checkScript(translation, language, han) { findings.append(found) }
  return findings
}

/// The entries whose terms stand in the source.
private struct SourceTerms {
  struct Counted {
    var entry: Int
    /// The index of the term that stands first.
    var term: Int
    var text: String
    var count: Int
    var place: CheckFinding.Spot
  }

  var inOrder: [Counted] = []
  private var indices: [Int: Int] = [:]

  init(_ source: [String], _ matcher: FrenchMatcher) {
    for (number, paragraph) in source.enumerated() {
      for match in matcher.matches(in: paragraph) {
        if let index = indices[match.entry] {
          inOrder[index].count += 1
        } else {
          indices[match.entry] = inOrder.count
          inOrder.append(
            Counted(
              entry: match.entry, term: match.term, text: text(match.range, of: paragraph),
              count: 1, place: .init(paragraph: number, range: match.range)))
        }
      }
    }
  }

  func count(of entry: Int) -> Int { indices[entry].map { inOrder[$0].count } ?? 0 }
}

func text(_ range: Range<Int>, of paragraph: String) -> String {
  String(decoding: Array(paragraph.utf8)[range], as: UTF8.self)
}

/// What stands in a translation of the renderings of some entries.
private struct RenderingCounts {
  /// By entry.
  var accepted: [Int: Int] = [:]
  /// By entry and rendering, with its first place.
  var uses:
    [Int: [(
      rendering: RenderingMatcher.Rendering, count: Int, text: String, spot: CheckFinding.Spot
    )]] = [:]
  /// Renderings to avoid, by entry.
  var avoided: [Int: [(text: String, spot: CheckFinding.Spot)]] = [:]

  init(_ translation: [String], _ matcher: RenderingMatcher, _ terms: SourceTerms) {
    for (number, paragraph) in translation.enumerated() {
      let tokens = matcher.tokens(of: paragraph)
      for match in matcher.matches(tokens, in: paragraph, number: number) {
        let isWanted = add(match, in: paragraph, terms)
        // What a longer rendering has over its own count may stand for the shorter one's.
        if !isWanted {
          for inner in matcher.matches(inside: match, tokens, in: paragraph) {
            _ = add(inner, in: paragraph, terms)
          }
        }
      }
    }
  }

  /// Whether one of the entries still wanted a rendering.
  private mutating func add(
    _ match: RenderingMatcher.Match, in paragraph: String, _ terms: SourceTerms
  ) -> Bool {
    let words = text(match.spot.range, of: paragraph)
    let accepted = match.renderings.filter { !$0.isToAvoid }
    var isWanted = false
    var seen: Set<Int> = []
    for rendering in accepted where seen.insert(rendering.entry).inserted {
      if self.accepted[rendering.entry, default: 0] < terms.count(of: rendering.entry) {
        isWanted = true
      }
      self.accepted[rendering.entry, default: 0] += 1
      let known = uses[rendering.entry, default: []]
      if let index = known.firstIndex(where: { $0.rendering.text == rendering.text }) {
        uses[rendering.entry, default: []][index].count += 1
      } else {
        uses[rendering.entry, default: []].append((rendering, 1, words, match.spot))
      }
    }
    if accepted.isEmpty {
      for rendering in match.renderings where seen.insert(rendering.entry).inserted {
        avoided[rendering.entry, default: []].append((words, match.spot))
        isWanted = true
      }
    }
    return isWanted
  }
}

private func forbidden(
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

/// One French term rendered in two ways that are not forms of each other.
private func inconsistent(
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

private func checkScript(
  _ translation: [String], _ language: Language, _ han: HanTables
) -> CheckFinding? {
  var found: [String] = []
  var expected: [String] = []
  var first: CheckFinding.Spot?
  var count = 0
  for (number, paragraph) in translation.enumerated() {
    var offset = 0
    for scalar in paragraph.unicodeScalars {
      let size = UTF8.width(scalar)
      defer { offset += size }
      let right =
        language == .simplified
        ? han.simplifiedForm(ofTraditional: scalar)
        : han.traditionalForms(ofSimplified: scalar)?.first
      guard let right else { continue }
      count += 1
      first = first ?? .init(paragraph: number, range: offset..<offset + size)
      if found.count < 5, !found.contains(String(scalar)) {
        found.append(String(scalar))
        expected.append(String(right))
      }
    }
  }
  guard let first else { return nil }
  return CheckFinding(
    kind: .script, entry: nil, source: "", sourceCount: 0, targetCount: count,
    expected: expected, found: found, sourcePlace: nil, targetPlace: first)
}
