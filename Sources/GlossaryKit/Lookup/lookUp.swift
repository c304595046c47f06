private import QuoteKit

/// What a look-up found.
public enum LookupResult: Sendable, Equatable {
  /// Entries that have the word in one of their languages, by index.
  case found([Int])
  /// Words of the glossary that are close to it, the closest first.
  case near([String])
}

/// Looks a word up in French (inflected forms too), English, Chinese of either script, or pinyin
/// with or without tones. Case, accents and spaces do not count.
public func lookUp(_ word: String, in glossary: Glossary) -> LookupResult {
  let key = lookupKey(word)
  guard !key.isEmpty else { return .near([]) }
  let han = word.unicodeScalars.contains(where: HanTables.isHan) ? HanTables.builtIn : nil
  let chinese = han.map { simplifiedKey(word, $0) }
  var exact: [Int] = []
  var partial: [Int] = []
  var near = NearMisses(key)
  for (index, entry) in glossary.entries.enumerated() {
    if let han, let chinese {
      let forms = entry.terms.flatMap { $0.simplified + $0.traditional }
        .map { simplifiedKey($0, han) }
      if forms.contains(chinese) {
        exact.append(index)
      } else if forms.contains(where: { $0.contains(chinese) }) {
        partial.append(index)
      }
      continue
    }
    let words = entry.terms.flatMap { [$0.french] + $0.english }
    let readings = entry.terms.map(\.pinyin).filter { !$0.isEmpty }
    let keys = words.map(lookupKey)
    if keys.contains(key) || readings.contains(where: { sounds($0, like: word) }) {
      exact.append(index)
    } else if keys.contains(where: { " \($0) ".contains(" \(key) ") }) {
      partial.append(index)
    } else {
      for (word, key) in zip(words, keys) { near.add(word, key: key) }
      for sound in readings { near.add(sound, key: lookupKey(sound)) }
    }
  }
  if !exact.isEmpty {
    // "président" is first the French word, then what else is called president.
    let french = foldedTerm(word)
    let isTerm = exact.map { index in
      glossary.entries[index].terms.contains { foldedTerm($0.french) == french }
    }
    let first = zip(exact, isTerm).filter(\.1).map(\.0)
    return .found(first + zip(exact, isTerm).filter { !$0.1 }.map(\.0))
  }
  if han == nil {
    let matches = FrenchMatcher(glossary).matches(in: word)
    let inflected = matches.filter { $0.range == 0..<word.utf8.count }.map(\.entry)
    if !inflected.isEmpty { return .found(inflected) }
  }
  return partial.isEmpty ? .near(near.best) : .found(partial)
}

/// Small letters without accents, words apart by single spaces.
func lookupKey(_ text: String) -> String {
  Letters.withoutAccents(withoutTone(foldedTerm(text)))
}

private func simplifiedKey(_ text: String, _ han: HanTables) -> String {
  String(
    String.UnicodeScalarView(
      foldedTerm(text).unicodeScalars.filter { $0 != " " && $0 != "·" && $0 != "‧" }
        .map { han.simplified[$0] ?? $0 }))
}

/// Whether pinyin is meant: with the same tones, or without any.
private func sounds(_ pinyin: String, like word: String) -> Bool {
  func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
  let (sound, meant) = (letters(pinyin), letters(word))
  return sound == meant || withoutTone(sound) == meant
    || withoutTone(sound).split(separator: "ü").joined(separator: "u") == meant
}

/// The words at the smallest edit distance, at most a third of the word's length.
private struct NearMisses {
  private let key: [UInt8]
  private var found: [(distance: Int, word: String)] = []

  init(_ key: String) { self.key = Array(key.utf8) }

  private static let most = 5

  var best: [String] {
    var seen: Set<String> = []
    return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.map(\.word)
      .filter { seen.insert($0).inserted }.prefix(Self.most).map { $0 }
  }

  mutating func add(_ word: String, key other: String) {
    let limit = max(1, min(key.count / 3, 3))
    guard abs(other.utf8.count - key.count) <= limit else { return }
    let distance = editDistance(key, Array(other.utf8), limit: limit)
    if distance <= limit { found.append((distance, word)) }
  }
}
