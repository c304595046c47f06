/// What stands in the markup for a script, a drawing or a text field: an empty element of a name
/// no page has, whose attribute tells where in the page it was.
enum DroppedMark {
  static let elementName = "quotes-dropped"
  /// "content" for text, "name" for markup: attributes kept anyway.
  static func write(_ range: Range<Int>, isMarkup: Bool, to out: inout [UInt8]) {
    let attribute = isMarkup ? Attribute.name : .content
    let place = "\(range.lowerBound) \(range.upperBound)"
    out += "<\(elementName) \(attribute.rawValue)=\"\(place)\"></\(elementName)>".utf8
  }
}

/// The attribute that gives an element that was handed to libxml2 under another name its own.
enum FontStyleMark {
  private static let prefix = "quotes-"

  static func write(_ tag: Tag, to out: inout [UInt8]) {
    out += " \(Attribute.name.rawValue)=\"\(prefix)\(tag.name)\"".utf8
  }

  /// nil for an attribute of the page's own.
  fileprivate static func tag(_ attribute: Attribute, _ value: some Sequence<UInt8>) -> Tag? {
    guard attribute == .name else { return nil }
    let value = Array(value)
    guard value.starts(with: prefix.utf8) else { return nil }
    let tag = ElementNames.tag(named: value.dropFirst(prefix.utf8.count))
    return tag.isFontStyle ? tag : nil
  }
}

/// Turns the parser's events into a `Page`.
struct PageBuilder {
  /// A page with more elements is none; 16 million nodes are 300 MB.
  static let maximumNodes = 16_000_000

  private(set) var page = Page()
  private var open: [Page.NodeID] = [0]
  /// While inside an element whose content is not read: how many elements deep.
  private var skippedDepth = 0
  /// Whether that is a template, whose content is no text of the page.
  private var isInTemplate = false
  /// Whether the element just started stands for what was dropped.
  private var isDropped = false
  private let sourceLength: UInt32

  var isFull: Bool { page.nodes.count >= PageBuilder.maximumNodes }

  init(_ markup: RepairedMarkup) {
    sourceLength = UInt32(clamping: markup.source.count)
    page.bytes.reserveCapacity(markup.bytes.count / 2)
    page.nodes.append(
      Page.Node(
        parent: -1, end: 1, first: 0, count: 0, name: Tag.unknown.rawValue, isImplied: false))
  }

  /// `implied` tells that the page has no such tag. Browsers imply the same elements, but for `<p>`.
  mutating func start<Name: Sequence<UInt8>>(_ name: Name, implied: Bool) {
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    let number = page.names.number(of: name)
    if page.names.tag(number).isSkipped {
      skippedDepth = 1
      isInTemplate = number == Tag.template.rawValue
      return
    }
    isDropped = page.names.isDropped(number)
    open.append(Page.NodeID(page.nodes.count))
    page.nodes.append(
      Page.Node(
        parent: open[open.count - 2], end: 0, first: UInt32(page.attributes.count), count: 0,
        name: number, isImplied: implied && number == Tag.p.rawValue))
  }

  /// An attribute of the element just started.
  mutating func attribute<Name: Sequence<UInt8>, Value: Sequence<UInt8>>(
    _ name: Name, _ value: Value
  ) {
    guard skippedDepth == 0, let attribute = Attribute.named(name) else { return }
    if isDropped { return drop(attribute, value) }
    if let tag = FontStyleMark.tag(attribute, value) {
      page.nodes[page.nodes.count - 1].name = tag.rawValue
      return
    }
    let start = page.bytes.count
    page.bytes.append(contentsOf: value)
    page.attributes.append(
      Page.AttributeValue(
        attribute: attribute, start: UInt32(start), count: UInt32(page.bytes.count - start)))
    page.nodes[page.nodes.count - 1].count += 1
  }

  /// Makes a text of the element just started.
  private mutating func drop(_ attribute: Attribute, _ place: some Sequence<UInt8>) {
    let numbers = String(decoding: Array(place), as: UTF8.self).split(separator: " ")
      .compactMap { UInt32($0) }
    guard numbers.count == 2, numbers[0] <= numbers[1], numbers[1] <= sourceLength else { return }
    let last = page.nodes.count - 1
    page.nodes[last].name = attribute == .name ? Page.markupName : Page.rawName
    page.nodes[last].first = numbers[0]
    page.nodes[last].count = numbers[1] - numbers[0]
  }

  mutating func text<Text: Sequence<UInt8>>(_ text: Text) {
    if skippedDepth > 0, isInTemplate { return }
    let name = skippedDepth == 0 ? Page.textName : Page.controlName
    let last = page.nodes.count - 1
    let parent = open[open.count - 1]
    let start = page.bytes.count
    page.bytes.append(contentsOf: text)
    let added = UInt32(page.bytes.count - start)
    if page.nodes[last].name == name, page.nodes[last].parent == parent {
      page.nodes[last].count += added
    } else {
      page.nodes.append(
        Page.Node(
          parent: parent, end: Page.NodeID(last + 2), first: UInt32(start), count: added,
          name: name, isImplied: false))
    }
  }

  mutating func end() {
    if skippedDepth > 0 {
      skippedDepth -= 1
    } else if open.count > 1 {
      page.nodes[Int(open.removeLast())].end = Page.NodeID(page.nodes.count)
    }
  }

  mutating func finish(_ markup: RepairedMarkup) -> Page {
    for node in open { page.nodes[Int(node)].end = Page.NodeID(page.nodes.count) }
    page.structuredData = markup.structuredData
    page.source = markup.source
    return page
  }
}
