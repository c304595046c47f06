/// Two glossaries that prefer different renderings of one term.
public struct MergeConflict: Sendable, Equatable {
  /// The term as the later glossary writes it.
  public var french: String
  /// The language of the renderings.
  public var language: Language
  /// The rendering that stays the preferred one.
  public var kept: String
  /// The id of its entry in the merged glossary.
  public var keptID: String
  /// The rendering that the later glossary prefers.
  public var other: String
  /// The id of its entry there.
  public var otherID: String
}

/// Joins glossaries. Entries of different glossaries whose terms are the same, folded, become one:
/// what comes first stays first, and of the others what is new follows. Entries of one glossary stay
/// apart, and of its homonyms ("Bourse", "bourse") only the one with a rendering in common joins. An
/// id that is taken gets a number behind it.
public func merge(_ glossaries: [Glossary]) -> (merged: Glossary, conflicts: [MergeConflict]) {
  var merger = Merger()
  for glossary in glossaries {
    merger.add(glossary)
  }
  return (Glossary(merger.entries), merger.conflicts)
}

private struct Merger {
  var entries: [Entry] = []
  var conflicts: [MergeConflict] = []
  private var indices: [String: Int] = [:]
  private var ids: Set<String> = []

  mutating func add(_ glossary: Glossary) {
    let keys = glossary.entries.map { foldedTerm($0.term.french) }
    let counts = keys.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var added: [String: Int] = [:]
    for (entry, key) in zip(glossary.entries, keys) {
      if let index = indices[key], counts[key] == 1 || sharesRendering(entry, index) {
        join(entry, into: index)
      } else {
        if added[key] == nil { added[key] = entries.count }
        var entry = entry
        entry.id = freeID(entry.id)
        entries.append(entry)
      }
    }
    indices.merge(added) { first, _ in first }
  }

  private func sharesRendering(_ entry: Entry, _ index: Int) -> Bool {
    Language.allCases.contains { language in
      let known = Set(entries[index].terms.flatMap { $0[language] })
      return entry.terms.contains { !known.isDisjoint(with: $0[language]) }
    }
  }

  private mutating func freeID(_ wanted: String) -> String {
    var id = wanted
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return id
  }

  private mutating func join(_ entry: Entry, into index: Int) {
    for term in entry.terms {
      let folded = foldedTerm(term.french)
      let known = entries[index].terms.firstIndex {
        foldedTerm($0.french) == folded
          && ($0.status == .deprecated) == (term.status == .deprecated)
      }
      if let known {
        join(term, into: known, of: index, from: entry)
      } else {
        var added = term
        if added.status == .preferred { added.status = .admitted }
        entries[index].terms.append(added)
      }
    }
    for source in entry.sources where !entries[index].sources.contains(source) {
      entries[index].sources.append(source)
    }
    if entries[index].note.isEmpty { entries[index].note = entry.note }
    if entries[index].domain.isEmpty { entries[index].domain = entry.domain }
  }

  private mutating func join(_ term: Term, into known: Int, of index: Int, from entry: Entry) {
    for language in Language.allCases {
      let kept = entries[index].terms[known][language]
      if let first = kept.first, let other = term[language].first, first != other,
        !kept.contains(other)
      {
        conflicts.append(
          MergeConflict(
            french: term.french, language: language, kept: first, keptID: entries[index].id,
            other: other, otherID: entry.id))
      }
      for rendering in term[language] where !kept.contains(rendering) {
        entries[index].terms[known][language].append(rendering)
      }
    }
    if entries[index].terms[known].pinyin.isEmpty,
      entries[index].terms[known].simplified.first == term.simplified.first
    {
      entries[index].terms[known].pinyin = term.pinyin
    }
    if entries[index].terms[known].gender == nil {
      entries[index].terms[known].gender = term.gender
    }
  }
}
