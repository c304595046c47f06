/// Words that a speaker's name must hold, whatever their case and accents.
public struct NamePattern: Sendable {
  private let words: Set<String>

  /// Nil where the text holds no word.
  public init?(_ text: String) {
    words = Self.words(of: text)
    if words.isEmpty { return nil }
  }

  /// Whether the name holds all the words, in any order.
  public func matches(_ name: String) -> Bool {
    words.isSubset(of: Self.words(of: name))
  }

  private static func words(of text: String) -> Set<String> {
    Set(
      folded(text).split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        .map { String(String.UnicodeScalarView($0)) })
  }

  /// Lower case without accents.
  static func folded(_ text: String) -> String.UnicodeScalarView {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        folded.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.append(contentsOf: base(of: scalar))
      }
    }
    return folded
  }

  /// The letters under a Latin letter's accent, read off the character's Unicode name: the standard
  /// library gives no decomposition, and the name covers ø, đ and œ too, which have none.
  private static func base(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let kept = String.UnicodeScalarView([scalar])
    guard let name = scalar.properties.name else { return kept }
    for prefix in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.hasPrefix(prefix) {
      let letters = name.dropFirst(prefix.count).prefix { $0 != " " }
      if letters.utf8.count <= 2 { return letters.lowercased().unicodeScalars }
    }
    return kept
  }
}
