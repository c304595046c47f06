/// The prepositions that name a source: "selon", "aux yeux de".
struct SourcePhrases: Sendable {
  struct Phrase: Sendable {
    /// Lower-case words; the last is "de" where the phrase takes a complement by it.
    var words: [String]
    /// Whether it reports only before a source and at the head of its clause ("pour").
    var isOpinion: Bool
  }

  static let columns = ["phrase", "kind"]

  private var byFirstWord: [String: [Phrase]] = [:]

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      let kind = row.cells[1]
      guard kind == "always" || kind == "opinion" else {
        throw table.error(row, cell: 1, "unknown kind “\(kind)”; known are always, opinion")
      }
      let words = row.parts(0, " ").flatMap { Elision.tokens(of: String($0)) }
      byFirstWord[words[0], default: []].append(Phrase(words: words, isOpinion: kind == "opinion"))
    }
  }

  /// The longest phrase that begins with a token of the list; how many tokens it takes.
  func phrase(at index: Int, in keys: (Int) -> String?) -> (phrase: Phrase, length: Int)? {
    guard let first = keys(index), let candidates = byFirstWord[first] else { return nil }
    return candidates.compactMap { candidate -> (phrase: Phrase, length: Int)? in
      for (offset, word) in candidate.words.enumerated() {
        guard let key = keys(index + offset) else { return nil }
        let isForm = word == "de" && ["d'", "du", "des"].contains(key)
        guard key == word || isForm else { return nil }
      }
      return (candidate, candidate.words.count)
    }.max { $0.length < $1.length }
  }
}
