/// Organisations whose names hold small words ("La République en marche") or have an acronym.
struct KnownOrganisations: Sendable {
  static let columns = ["forms", "kind"]

  private var byFirstWord: [String: [(words: [String], organisation: Int, isSmall: Bool)]] = [:]
  private var byForm: [String: Int] = [:]
  /// The first form of each organisation.
  private var fullest: [String] = []
  /// What nouns may stand for each.
  private(set) var kinds: [Word.Classes] = []

  init(_ table: Table) throws(TableError) {
    for row in table.rows {
      kinds.append(try WordLexicon.organisationKinds(of: row, cell: 1, in: table))
    }
    fullest = table.rows.map { $0.parts(0, "|").first.map(String.init) ?? "" }
    for (index, row) in table.rows.enumerated() {
      for form in row.parts(0, "|") {
        let words = Self.words(form)
        guard let first = words.first else { continue }
        // "franceinfo" is written small.
        let isSmall = form.first?.isLowercase == true
        byFirstWord[first, default: []].append((words, index, isSmall))
        byForm[words.joined(separator: " ")] = index
      }
    }
  }

  /// The organisation that words name, by any of its forms; an article before it does not count.
  func organisation(named words: [String]) -> Int? {
    let keys = words.map { Letters.folded($0.utf8) }
    if let known = byForm[keys.joined(separator: " ")] { return known }
    let isArticle = ["le", "la", "les", "l'"].contains(keys.first ?? "")
    let other = isArticle ? Array(keys.dropFirst()) : ["la"] + keys
    return byForm[other.joined(separator: " ")]
  }

  /// The broadcaster whose station words name: "France Bleu" for "France Bleu Azur".
  func broadcaster(ofStation words: [String]) -> Int? {
    organisation(named: words.dropLast()).flatMap { kinds[$0].contains(.broadcaster) ? $0 : nil }
  }

  /// The acronyms in a text spelled out: "le président du groupe Les Républicains" for "LR".
  func canonical(_ text: String) -> String {
    text.split(separator: " ").map { word in
      byForm[Letters.folded(word.utf8)].map { fullest[$0] } ?? String(word)
    }.joined(separator: " ")
  }

  /// Where the longest name ends that begins at a unit.
  func end(at index: Int, in sentence: Sentence) -> Int? { longest(at: index, in: sentence)?.end }

  /// What nouns may stand for the organisation named at a unit; empty where none is.
  func kinds(at index: Int, in sentence: Sentence) -> Word.Classes {
    longest(at: index, in: sentence).map { kinds[$0.organisation] } ?? []
  }

  /// "au Parisien": a medium whose article the preposition has taken in.
  func isMedium(behindArticle index: Int, in sentence: Sentence) -> Bool {
    guard sentence.token(index)?.isCapitalised == true else { return false }
    return byFirstWord["le", default: []].contains { candidate in
      candidate.words.count > 1
        && candidate.words.dropFirst().enumerated().allSatisfy {
          sentence.key(index + $0.offset) == $0.element
        }
        && !kinds[candidate.organisation].isDisjoint(with: .media)
    }
  }

  private func longest(at index: Int, in sentence: Sentence) -> (end: Int, organisation: Int)? {
    guard let first = sentence.token(index), let candidates = byFirstWord[first.key] else {
      return nil
    }
    let isArticle = first.word.isAny(.definite) || ["le", "la", "les"].contains(first.key)
    // "20 Minutes", "Le Monde"
    let second = isArticle || first.kind == .number
    let isCapitalised = sentence.token(second ? index + 1 : index)?.isCapitalised == true
    let longest = candidates.lazy
      .filter { candidate in
        (isCapitalised || candidate.isSmall)
          && candidate.words.enumerated().allSatisfy {
            sentence.key(index + $0.offset) == $0.element
          }
      }
      .map { (end: index + $0.words.count, organisation: $0.organisation) }
      .max { $0.end < $1.end }
    guard let longest, goesOn(at: longest.end, in: sentence) else { return longest }
    let kinds = kinds[longest.organisation]
    // "Le Fanal Magazine"
    if kinds.contains(.broadcaster) || sentence.word(longest.end).isAny(.paper) {
      return (longest.end + 1, longest.organisation)
    }
    // "La Croix Rouge" is not the paper.
    return kinds.contains(.paper) ? nil : longest
  }

  /// The "Azur" of "France Bleu Azur", the "Info" of "TF1 Info"; not "TF1 | Anna Vidal".
  private func goesOn(at index: Int, in sentence: Sentence) -> Bool {
    guard let next = sentence.token(index), next.kind == .word, next.isCapitalised else {
      return false
    }
    return !next.key.hasSuffix("ment") && !isCompoundGivenName(next.key)
      && !next.word.isAny(.function.union([.givenName, .title, .person, .time]))
      && sentence.token(index + 1)?.isCapitalised != true
      && !sentence.word(index + 1).isAny(.particle)
  }

  /// The "Anne-Lise" of "sur RTL Anne-Lise a dit", not "Pyrénées-Orientales".
  private func isCompoundGivenName(_ key: String) -> Bool {
    key.firstIndex(of: "-").map { key[..<$0].utf8.count < 6 } ?? false
  }

  private static func words(_ form: Substring) -> [String] {
    form.parts(" ").flatMap { Elision.tokens(of: Letters.folded($0.utf8)) }
  }
}
