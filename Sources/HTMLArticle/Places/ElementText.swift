/// The text of an element as a browser has it (`textContent`): every text inside, as written, with
/// scripts and other text that nobody reads.
struct ElementText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each text node's scalars stand in it.
  private(set) var places: [Int: Range<Int>] = [:]

  init(_ page: Page, _ element: Int) {
    for node in page.subtree(element) where !page.isElement(node) {
      let start = scalars.count
      append(page, node)
      places[node] = start..<scalars.count
    }
  }

  private mutating func append(_ page: Page, _ node: Int) {
    let range = page.textRange(node)
    switch page.nodes[node].name {
    case Page.rawName: append(page.source[range])
    case Page.markupName: appendMarkup(Array(page.source[range]))
    default: append(page.bytes[range])
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    scalars += scalarsOfText(bytes)
  }

  /// The texts of a drawing.
  private mutating func appendMarkup(_ markup: [UInt8]) {
    guard let page = try? readWithLibXML2(repairMarkup(markup)) else { return }
    for node in 0..<page.count where page.isText(node) {
      append(page.bytes[page.textRange(node)])
    }
  }
}

/// The texts of a page's elements, the last ones kept: paragraphs between line breaks share an
/// element.
struct ElementTexts {
  private static let kept = 8
  /// Elements around elements could hold the page's text thousands of times.
  private var budget = 64 << 20

  private let page: Page
  private var texts: [Int: ElementText] = [:]

  init(_ page: Page) { self.page = page }

  /// nil where there has been too much text already.
  mutating func text(of element: Int) -> ElementText? {
    if let known = texts[element] { return known }
    guard budget > 0 else { return nil }
    if texts.count == ElementTexts.kept { texts.removeAll() }
    let text = ElementText(page, element)
    budget -= text.scalars.count
    texts[element] = text
    return text
  }
}

/// Line ends are one line feed, as HTML has them.
func scalarsOfText(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  var scalars: [Unicode.Scalar] = []
  var wasReturn = false
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if scalar != "\n" || !wasReturn { scalars.append(scalar == "\r" ? "\n" : scalar) }
    wasReturn = scalar == "\r"
  }
  return scalars
}
