/// What names say about an element: the table `element-names`.
struct NameWords {
  enum Meaning: String {
    /// The article's own text, whatever else the element is called.
    case text
    case standfirst
    /// What else the names say are a post's categories.
    case post
    /// Never part of an article, however much text it holds.
    case never
    /// Not part of an article, unless it holds most of the page's text.
    case seldom
    /// Read aloud in place of what is shown: not part of an article, in a sentence neither.
    case aloud
    /// The next word only says what else the element has or lacks.
    case state
  }

  /// The attributes whose values are names.
  static let attributes: [Attribute] = [.class, .id, .dataComponent, .dataTestid, .dataQa]

  /// By the fingerprints of the words.
  private var names: [UInt64: Meaning] = [:]
  private(set) var roles: Set<UInt64> = []
  private var marks: [UInt64: Meaning] = [:]

  static let builtIn = NameWords(
    ConventionTable.rows("element-names", "convention", "attribute", "means", "words"))

  init(_ rows: [ConventionTable.Row]) {
    for row in rows {
      guard let meaning = Meaning(rawValue: row.cells[2]) else { continue }
      for word in row.words(3) {
        let key = fingerprint(word.utf8)
        switch row.cells[1] {
        case "role": roles.insert(key)
        case "mark": marks[key] = meaning
        default: names[key] = meaning
        }
      }
    }
  }

  /// Looks up each word and each two neighbours of the names in an attribute's value. Words end at
  /// anything but letters and before capitals.
  func forEachMeaning(_ bytes: [UInt8], _ range: Range<Int>, _ use: (Meaning) -> Void) {
    var previous: UInt64?
    var afterState = false
    let hasVariants = bytes.firstIndex(of: UInt8(ascii: ":"), in: range) != nil
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at].isASCIILetter else {
        if bytes[at].isLayoutSpace {
          previous = nil
          afterState = false
        }
        at += 1
        continue
      }
      let start = at
      at += 1
      while at < range.upperBound, bytes[at].isASCIILetter,
        !(bytes[at] & 0x20 == 0 && bytes[at - 1] & 0x20 != 0)
      {
        at += 1
      }
      if afterState || hasVariants && isVariant(bytes, start, in: range) { continue }
      let word = bytes[start..<at].lazy.map(\.lowercased)
      let key = fingerprint(word)
      let meaning = names[key]
      afterState = meaning == .state
      if let meaning, !hasVariants || key != NameWords.hidden { use(meaning) }
      if let previous, let both = names[fingerprint(word, after: previous)] { use(both) }
      previous = fingerprint(CollectionOfOne(UInt8(ascii: "-")), after: key)
    }
  }

  /// Whether a word stands after a colon, so that it holds for some screens alone.
  private func isVariant(_ bytes: [UInt8], _ start: Int, in range: Range<Int>) -> Bool {
    start > range.lowerBound && bytes[start - 1] == UInt8(ascii: ":")
  }

  /// Where there are words for other screens, "hidden" is one for some.
  private static let hidden = fingerprint("hidden".utf8)

  /// Whether the element is marked as an article's text.
  func isMarkedText(_ page: Page, _ node: Int) -> Bool {
    [Attribute.itemprop, .property].contains { attribute in
      guard let value = page.range(attribute, of: node) else { return false }
      return marks[fingerprint(page.bytes[value].lazy.map(\.lowercased))] == .text
    }
  }

  /// Whether an element's class has a meaning.
  func isClassed(_ wanted: Meaning, _ page: Page, _ node: Int) -> Bool {
    guard let range = page.range(.class, of: node) else { return false }
    var isFound = false
    forEachMeaning(page.bytes, range) { if $0 == wanted { isFound = true } }
    return isFound
  }
}
