/// What class, id and role words say about an element: the table `element-names`.
struct NameWords {
  enum Meaning: String {
    /// The article's own text, whatever else the element is called.
    case text
    case standfirst
    /// Never part of an article, however much text it holds.
    case never
    /// Not part of an article, unless it holds most of the page's text.
    case seldom
    /// The next word only says what else the element has or lacks.
    case state
  }

  /// By the fingerprints of the words.
  private var classes: [UInt64: Meaning] = [:]
  private(set) var roles: Set<UInt64> = []

  static let builtIn = NameWords(
    ConventionTable.rows("element-names", "convention", "attribute", "means", "words"))

  init(_ rows: [ConventionTable.Row]) {
    for row in rows {
      guard let meaning = Meaning(rawValue: row.cells[2]) else { continue }
      for word in row.words(3) {
        let key = fingerprint(word.utf8)
        if row.cells[1] == "role" { roles.insert(key) } else { classes[key] = meaning }
      }
    }
  }

  /// Looks up each word and each two neighbours of the names in an attribute's value. Words end at
  /// anything but letters and before capitals.
  func forEachMeaning(_ bytes: [UInt8], _ names: Range<Int>, _ use: (Meaning) -> Void) {
    var previous: UInt64?
    var afterState = false
    var at = names.lowerBound
    while at < names.upperBound {
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
      while at < names.upperBound, bytes[at].isASCIILetter,
        !(bytes[at] & 0x20 == 0 && bytes[at - 1] & 0x20 != 0)
      {
        at += 1
      }
      if afterState { continue }
      let word = bytes[start..<at].lazy.map(\.lowercased)
      let key = fingerprint(word)
      let meaning = classes[key]
      afterState = meaning == .state
      if let meaning { use(meaning) }
      if let previous, let both = classes[fingerprint(word, after: previous)] { use(both) }
      previous = fingerprint(CollectionOfOne(UInt8(ascii: "-")), after: key)
    }
  }

  /// Whether an element is named as what introduces an article.
  func isStandfirst(_ page: Page, _ node: Int) -> Bool {
    guard let names = page.range(.class, of: node) else { return false }
    var isStandfirst = false
    forEachMeaning(page.bytes, names) { if $0 == .standfirst { isStandfirst = true } }
    return isStandfirst
  }
}
