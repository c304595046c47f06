/// A French term with what it is in one language, as bilingual formats hold them.
struct TermPair {
  var french: String
  /// The preferred first.
  var renderings: [String]
  var note: String
}

/// The terms of a glossary as pairs, each French form once: most systems refuse a second one.
struct TermPairs {
  private(set) var pairs: [TermPair] = []
  private var repeated = 0
  private var untranslated = 0

  init(_ glossary: Glossary, _ language: Language) {
    var seen: Set<String> = []
    for entry in glossary.entries {
      for (index, term) in entry.terms.enumerated() where !entry.namesRenderingsToAvoid(index) {
        let renderings = entry.renderings(of: index, in: language)
        if renderings.isEmpty {
          untranslated += 1
        } else if seen.insert(term.french).inserted {
          pairs.append(
            TermPair(french: term.french, renderings: renderings, note: entry.note))
        } else {
          repeated += 1
        }
      }
    }
  }

  var losses: [Loss] {
    [
      Loss(kind: .repeatedTerms, count: repeated),
      Loss(kind: .untranslatedTerms, count: untranslated),
    ]
    .filter { $0.count > 0 }
  }
}

/// What machine translation systems accept of a term.
struct TermLimits {
  /// In UTF-8 bytes.
  private static let longestTerm = 1_024
  private static let largestFile = 10_485_760
  private var tooLong = 0
  private var refused = 0
  private var overSize = 0

  /// Whether all the cells of a row are accepted; a row that is not is counted.
  mutating func accept(_ cells: [String]) -> Bool {
    if cells.contains(where: { $0.utf8.count > Self.longestTerm }) {
      tooLong += 1
      return false
    }
    if cells.contains(where: { $0.unicodeScalars.contains(where: isRefused) }) {
      refused += 1
      return false
    }
    return true
  }

  /// Appends a line unless the file would grow too large.
  mutating func append(_ line: String, to out: inout String) {
    if out.utf8.count + line.utf8.count > Self.largestFile {
      overSize += 1
    } else {
      out += line
    }
  }

  var losses: [Loss] {
    [
      Loss(kind: .tooLongTerms, count: tooLong), Loss(kind: .refusedCharacters, count: refused),
      Loss(kind: .overSize, count: overSize),
    ].filter { $0.count > 0 }
  }

  /// Control characters, line and paragraph separators.
  private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
      || scalar.value == 0x2029
  }
}
