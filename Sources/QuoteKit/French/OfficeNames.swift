/// Offices that the news calls by several names: "le chef du gouvernement" is the Premier ministre.
struct OfficeNames: Sendable {
  static let columns = ["names"]

  private var byFirstWord: [String: [(words: [String], name: [String])]] = [:]

  init(_ table: Table) {
    for row in table.rows {
      let names = row.parts(0, "|").map { Self.words(String($0)) }
      guard let name = names.first else { continue }
      for words in names.dropFirst() {
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append((words, name))
      }
    }
  }

  /// The words of a function, in lower case, each office by its first name.
  func words(of function: String) -> [String] {
    let words = Self.words(function)
    var out: [String] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      let longest = byFirstWord[words[index], default: []]
        .filter { rest.starts(with: $0.words) }
        .max { $0.words.count < $1.words.count }
      out += longest?.name ?? [words[index]]
      index += longest?.words.count ?? 1
    }
    return out
  }

  /// The words of a function, elided articles parted.
  static func split(_ text: String) -> [Substring] {
    text.split(whereSeparator: { " '’\u{A0}".contains($0) })
  }

  /// "l'ex-chef de l'État" without its "ex-".
  static func withoutEx(_ text: String) -> String {
    guard let found = text.firstRange(of: "ex-"),
      found.lowerBound == text.startIndex
        || " '’".contains(text[text.index(before: found.lowerBound)])
    else { return text }
    return String(text[..<found.lowerBound] + text[found.upperBound...])
  }

  /// "l'Etat" is "l'État": capitals often lose their accents.
  private static func words(_ text: String) -> [String] {
    split(text).map { word in
      let folded = Letters.folded(word.utf8)
      return word.first == "É" ? "e" + folded.dropFirst() : folded
    }
  }
}
