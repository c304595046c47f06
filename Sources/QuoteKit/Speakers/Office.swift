/// A function that the article gives to somebody: "ministre du Travail".
struct Office: Sendable {
  /// The "ministre", in lower case.
  var head: String
  /// The words that tell it from others of its head, in their order: "travail".
  var complement: [String]
  /// Whether it heads something, by whatever word: "le patron", "la présidente".
  var leads: Bool

  init?(_ text: String, _ french: French) {
    let words = french.officeNames.words(of: text)
    guard let head = words.first(where: { french.word($0).isAny(.person) }) ?? words.first else {
      return nil
    }
    self.head = head
    complement = words.filter {
      $0 != head && $0.utf8.count > 1 && !french.word($0).isAny(.function)
    }
    leads = french.word(head).isAny(.leader)
  }

  /// How many words two functions share; nil where they are not one: other heads, or complements
  /// that tell them apart ("ministre du Travail", "le ministre de l'Économie").
  func agreement(with other: Office) -> Int? {
    let shared = max(
      complement.count { isNamed($0, in: other.complement) },
      other.complement.count { isNamed($0, in: complement) })
    guard head == other.head else { return leads && other.leads && shared > 0 ? shared : nil }
    return shared == 0 && !complement.isEmpty && !other.complement.isEmpty ? nil : shared
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
