/// A function that the article gives to somebody: "ministre du Travail".
struct Office: Sendable {
  /// The "ministre", in lower case.
  var head: String
  /// The words that tell it from others of its head, in their order: "travail".
  var complement: [String]
  /// Whether it heads something, by whatever word: "le patron", "la présidente".
  var leads: Bool
  /// Where in the complement another's function begins: the "ministre" of "porte-parole du ministre".
  private var inner: Int?
  /// The words of the complement that the text writes as names.
  private var names: Set<String>

  private static let ranks: Set<String> = [
    "général", "générale", "exécutif", "exécutive", "national", "nationale",
  ]

  /// No function has more words; a hostile one must not cost more.
  private static let mostWords = 16

  init?(_ text: String, _ french: French) {
    let words = french.officeNames.words(of: french.knownOrganisations.canonical(text))
    guard let head = words.first(where: { french.word($0).isAny(.person) }) ?? words.first else {
      return nil
    }
    self.head = head
    complement = Array(
      words.filter {
        $0 != head && $0.utf8.count > 1 && !french.word($0).isAny(.function.union(.former))
      }
      .prefix(Self.mostWords))
    inner = complement.firstIndex { french.word($0).isAny(.leader) }
    let isRanked = complement.first.map(Self.ranks.contains) == true
    leads = french.word(head).isAny(.leader) || isRanked && head.hasPrefix("direct")
    names = Set(
      OfficeNames.split(text).filter { $0.first?.isUppercase == true }
        .map { Letters.folded($0.utf8) })
  }

  /// How many words two functions share; nil where they are not one: other heads, or complements
  /// that tell them apart ("ministre du Travail", "le ministre de l'Économie").
  func agreement(with other: Office) -> Int? {
    if complement.isEmpty || other.complement.isEmpty { return head == other.head ? 0 : nil }
    // "le patron du parti du président français" is not "président français".
    var theirs = other.complement
    if let inner = other.inner, inner > 0, !complement.contains(theirs[inner]) {
      theirs = Array(theirs.prefix(inner))
    }
    let shared = complement.filter { isNamed($0, in: theirs) }
    let acronyms = other.complement.filter {
      !complement.contains($0) && isNamed($0, in: complement)
    }
    guard head == other.head || leads && other.leads else { return nil }
    // "président de l'université" is not "président de la conférence des universités".
    // "secrétaire général du syndicat" and "patron du syndicat": the rank tells no office from another.
    let first = complement.first { !isRank($0) } ?? complement[0]
    let isSame =
      !acronyms.isEmpty
      || shared.contains { $0 == complement[0] || $0 == first || names.contains($0) }
    return isSame ? shared.count + acronyms.count : nil
  }

  /// Not the "premier" of "premier ministre".
  private func isRank(_ word: String) -> Bool {
    Self.ranks.contains(word) || head != "ministre" && ["premier", "première"].contains(word)
  }

  /// Whether a word is among others, or has their first letters: the "amf" of "association des
  /// maires de France".
  private func isNamed(_ word: String, in words: [String]) -> Bool {
    if words.contains(word) { return true }
    guard (2...6).contains(word.count), word.count <= words.count else { return false }
    return words.indices.dropLast(word.count - 1).contains { start in
      zip(word, words[start...]).allSatisfy { $0 == $1.first }
    }
  }
}
