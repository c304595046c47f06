/// The words that lose their vowel before another: "l'", "qu'".
enum Elision {
  static let words: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  /// A lower-case word of a table as the tokenizer cuts it: "d'alarme" is two, "aujourd'hui" one.
  static func tokens(of word: String) -> [String] {
    guard let apostrophe = word.utf8.firstIndex(of: UInt8(ascii: "'")),
      words.contains(String(word[..<apostrophe]))
    else { return [word] }
    let next = word.utf8.index(after: apostrophe)
    return [String(word[..<next]), String(word[next...])]
  }
}
