/// A parsed page as a flat arena: nodes in document order, each knowing its parent and where its
/// subtree ends, so that no walk needs recursion. Texts and attribute values are ranges of one
/// buffer of UTF-8.
struct Page {
  typealias NodeID = Int32

  struct Node {
    var parent: NodeID
    /// The first node after this one's subtree.
    var end: NodeID
    /// Text: its first byte. Element: its first attribute.
    var first: UInt32
    /// Text: bytes. Element: attributes.
    var count: UInt32
    /// The element's name, or one of the names of texts.
    var name: UInt16
    /// Put in by the parser around bare text, absent from the page a browser shows.
    var isImplied: Bool
  }

  struct AttributeValue {
    var attribute: Attribute
    var start: UInt32
    var count: UInt32
  }

  /// Text for the reader, in `bytes`.
  static let textName = UInt16.max
  /// The text of a control, in `bytes`. As the next two it is part of what a browser gives as the
  /// `textContent` of the elements around it, but nobody reads it.
  static let controlName = UInt16.max - 1
  /// A script, a style or a text field, in `source`.
  static let rawName = UInt16.max - 2
  /// The markup of a drawing, in `source`.
  static let markupName = UInt16.max - 3

  var nodes: [Node] = []
  var attributes: [AttributeValue] = []
  var bytes: [UInt8] = []
  /// The decoded page.
  var source: [UInt8] = []
  var names = ElementNames()
  /// The contents of `<script type="application/ld+json">`, in order.
  var structuredData: [[UInt8]] = []

  /// Elements and texts; node 0 is the document.
  var count: Int { nodes.count }

  func isText(_ node: Int) -> Bool { nodes[node].name == Page.textName }
  func isElement(_ node: Int) -> Bool { nodes[node].name < Page.markupName }
  /// `.unknown` for text and for elements without a tag of their own.
  func tag(_ node: Int) -> Tag { names.tag(nodes[node].name) }
  func parent(_ node: Int) -> Int { Int(nodes[node].parent) }
  func end(_ node: Int) -> Int { Int(nodes[node].end) }
  func subtree(_ node: Int) -> Range<Int> { node..<end(node) }

  /// The children of a node, in order.
  func children(_ node: Int) -> some Sequence<Int> {
    let limit = end(node)
    return sequence(state: node + 1) { at in
      guard at < limit else { return nil }
      defer { at = end(at) }
      return at
    }
  }

  func textRange(_ node: Int) -> Range<Int> {
    let start = Int(nodes[node].first)
    return start..<start + Int(nodes[node].count)
  }

  /// An attribute's value as a range of `bytes`; nil where the element has none.
  func range(_ attribute: Attribute, of node: Int) -> Range<Int>? {
    guard isElement(node) else { return nil }
    let first = Int(nodes[node].first)
    for index in first..<first + Int(nodes[node].count)
    where attributes[index].attribute == attribute {
      let start = Int(attributes[index].start)
      return start..<start + Int(attributes[index].count)
    }
    return nil
  }

  func value(_ attribute: Attribute, of node: Int) -> String? {
    range(attribute, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Whether an attribute has just this value, in any case (`wanted` in lower case).
  func has(_ attribute: Attribute, _ wanted: StaticString, _ node: Int) -> Bool {
    guard let range = range(attribute, of: node) else { return false }
    return range.count == wanted.utf8CodeUnitCount && bytes.hasPrefix(wanted, at: range.lowerBound)
  }
}

/// The attributes kept.
enum Attribute: String, CaseIterable {
  case ariaHidden = "aria-hidden"
  case dataComponent = "data-component"
  case dataTestid = "data-testid"
  case dataQa = "data-qa"
  case `class`, content, datetime, hidden, href, id, itemprop, lang, name, property, rel
  case role, style

  static func named<Bytes: Sequence<UInt8>>(_ name: Bytes) -> Attribute? {
    byFingerprint[fingerprint(name)]
  }

  private static let byFingerprint = Dictionary(
    uniqueKeysWithValues: allCases.map { (fingerprint($0.rawValue.utf8), $0) })
}
