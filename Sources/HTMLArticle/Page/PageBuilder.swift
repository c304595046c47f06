/// Turns the parser's events into a `Page`.
struct PageBuilder {
  /// A page with more elements is none; 16 million nodes are 300 MB.
  static let maximumNodes = 16_000_000

  private(set) var page = Page()
  private var open: [Page.NodeID] = [0]
  /// While inside an element whose content is not read: how many elements deep.
  private var skippedDepth = 0

  var isFull: Bool { page.nodes.count >= PageBuilder.maximumNodes }

  init(sizeHint: Int) {
    page.bytes.reserveCapacity(sizeHint / 2)
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
      return
    }
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
    let start = page.bytes.count
    page.bytes.append(contentsOf: value)
    page.attributes.append(
      Page.AttributeValue(
        attribute: attribute, start: UInt32(start), count: UInt32(page.bytes.count - start)))
    page.nodes[page.nodes.count - 1].count += 1
  }

  mutating func text<Text: Sequence<UInt8>>(_ text: Text) {
    guard skippedDepth == 0 else { return }
    let last = page.nodes.count - 1
    let parent = open[open.count - 1]
    let start = page.bytes.count
    page.bytes.append(contentsOf: text)
    let added = UInt32(page.bytes.count - start)
    if page.isText(last), page.nodes[last].parent == parent {
      page.nodes[last].count += added
    } else {
      page.nodes.append(
        Page.Node(
          parent: parent, end: Page.NodeID(last + 2), first: UInt32(start), count: added,
          name: Page.textName, isImplied: false))
    }
  }

  mutating func end() {
    if skippedDepth > 0 {
      skippedDepth -= 1
    } else if open.count > 1 {
      page.nodes[Int(open.removeLast())].end = Page.NodeID(page.nodes.count)
    }
  }

  mutating func finish(structuredData: [[UInt8]]) -> Page {
    for node in open { page.nodes[Int(node)].end = Page.NodeID(page.nodes.count) }
    page.structuredData = structuredData
    return page
  }
}
