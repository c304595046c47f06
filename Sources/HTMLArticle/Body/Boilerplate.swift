/// What an element's tag, role and names say about its being part of an article.
enum Boilerplate: UInt8 {
  /// Named as an article's text.
  case articleText
  case unmarked
  /// Not part of it, unless it holds most of the text.
  case weak
  /// Not part of it, unless it holds the main part of the page or all its text.
  case strong

  /// The names of an inline element in the middle of a sentence say how it looks: they do not
  /// count, but for text read aloud in place of what is shown.
  init(_ page: Page, _ node: Int, inSentence: Bool) {
    switch page.tag(node) {
    case .nav, .footer, .aside, .dialog, .menu: self = .strong
    case .form, .figcaption: self = .weak
    default: self = .unmarked
    }
    if page.range(.hidden, of: node) != nil || page.has(.ariaHidden, "true", node)
      || Boilerplate.isUndisplayed(page, node)
    {
      self = .weak
    }
    if let role = page.range(.role, of: node),
      BoilerplateWords.roleWords.contains(fingerprint(page.bytes[role].lazy.map(\.lowercased)))
    {
      self = .weak
    }
    if inSentence {
      if Boilerplate.isForScreenReaders(page, node), !Boilerplate.hasHiddenSibling(page, node) {
        self = .weak
      }
      return
    }
    for attribute in [Attribute.class, .id] {
      if let range = page.range(attribute, of: node) { raise(by: page.bytes, range) }
    }
  }

  private static func isForScreenReaders(_ page: Page, _ node: Int) -> Bool {
    guard let names = page.range(.class, of: node) else { return false }
    return page.bytes.firstIndex(of: "sr-only", in: names) != nil
      || page.bytes.firstIndex(of: "screen-reader", in: names) != nil
      || page.bytes.firstIndex(of: "visually-hidden", in: names) != nil
  }

  /// A drop cap is shown to the eye in one element and read aloud from another: one must stay.
  private static func hasHiddenSibling(_ page: Page, _ node: Int) -> Bool {
    page.children(page.parent(node)).prefix(8).contains { page.has(.ariaHidden, "true", $0) }
  }

  private static func isUndisplayed(_ page: Page, _ node: Int) -> Bool {
    guard let style = page.range(.style, of: node),
      let display = page.bytes.firstIndex(of: "display", in: style)
    else { return false }
    return page.bytes.firstIndex(of: "none", in: display..<min(display + 14, style.upperBound))
      != nil
  }

  /// Looks up each word and each two neighbours of a name.
  private mutating func raise(by bytes: [UInt8], _ range: Range<Int>) {
    var previous: Range<Int>?
    var afterState = false
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
      let word = bytes[start..<at].lazy.map(\.lowercased)
      let key = fingerprint(word)
      if afterState { continue }
      afterState = BoilerplateWords.stateWords.contains(key)
      look(key)
      if let previous {
        let first = bytes[previous].lazy.map(\.lowercased)
        look(fingerprint([Array(first), [UInt8(ascii: "-")], Array(word)].joined()))
      }
      previous = start..<at
    }
  }

  private mutating func look(_ word: UInt64) {
    if BoilerplateWords.articleWords.contains(word) {
      if self != .strong { self = .articleText }
    } else if BoilerplateWords.strongWords.contains(word) {
      self = .strong
    } else if self == .unmarked, BoilerplateWords.weakWords.contains(word) {
      self = .weak
    }
  }
}
