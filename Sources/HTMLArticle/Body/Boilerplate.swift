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
      NameWords.builtIn.roles.contains(fingerprint(page.bytes[role].lazy.map(\.lowercased)))
    {
      self = .weak
    }
    if inSentence {
      if NameWords.builtIn.isClassed(.aloud, page, node), !Boilerplate.hasHiddenSibling(page, node)
      {
        self = .weak
      }
      return
    }
    let byTag = self
    var isPost = false
    for attribute in NameWords.attributes {
      if let names = page.range(attribute, of: node) { raise(by: page.bytes, names, &isPost) }
    }
    if isPost { self = byTag }
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

  private mutating func raise(
    by bytes: [UInt8], _ names: Range<Int>, _ isPost: inout Bool
  ) {
    NameWords.builtIn.forEachMeaning(bytes, names) { meaning in
      switch meaning {
      case .text: if self != .strong { self = .articleText }
      case .never: self = .strong
      case .seldom, .aloud: if self == .unmarked { self = .weak }
      case .post: isPost = true
      case .standfirst, .state: break
      }
    }
  }
}
