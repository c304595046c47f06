/// Where a paragraph's text stands in the page that a browser shows.
public struct PlacedParagraph: Sendable {
  /// The paragraph's element.
  public let xpath: String
  /// The element's `textContent`.
  public let content: [Unicode.Scalar]
  /// Where each byte of the paragraph's text comes from, in scalars of `content`.
  private let origins: [Range<Int>]

  /// Where a part of the paragraph stands, given in bytes of its UTF-8, as a range of `content`. nil
  /// for what is not in the paragraph.
  public func range(_ part: Range<Int>) -> Range<Int>? {
    guard !part.isEmpty, origins.indices.contains(part.lowerBound),
      origins.indices.contains(part.upperBound - 1)
    else { return nil }
    let start = origins[part.lowerBound].lowerBound
    let end = origins[part.upperBound - 1].upperBound
    return start <= end && end <= content.count ? start..<end : nil
  }

  /// nil where the element's path is too long to give, or its text. `original` is the page before characters that
  /// had been encoded twice were put right, which is what a browser shows.
  init?(
    _ block: Block, of page: Page, original: Page?, leavingOut left: [Bool], _ paths: inout XPaths,
    _ texts: inout ElementTexts
  ) {
    var element = block.node
    while page.nodes[element].isImplied { element = page.parent(element) }
    guard let xpath = paths.path(of: element), let text = texts.text(of: element) else {
      return nil
    }
    var clean = CleanText(tracksOrigins: true)
    var node = block.texts.lowerBound
    while node <= block.texts.upperBound {
      if left[node] {
        node = page.end(node)
        continue
      }
      if page.isText(node), let place = text.places[node] {
        let bytes = page.bytes[page.textRange(node)]
        let shown = original.map { $0.bytes[$0.textRange(node)] } ?? bytes
        clean.append(bytes, shownAs: shown, at: place)
      } else if page.tag(node) == .br {
        clean.appendSpace()
      }
      node += 1
    }
    let (cleaned, origins) = clean.finishedWithOrigins()
    guard cleaned == block.text else { return nil }
    self.xpath = xpath
    self.origins = origins
    content = text.scalars
  }
}

extension CleanText {
  /// Appends a text scalar by scalar. `place` is where the browser's form of it stands.
  fileprivate mutating func append(
    _ text: ArraySlice<UInt8>, shownAs shown: ArraySlice<UInt8>, at place: Range<Int>
  ) {
    var at = text.startIndex
    var shownAt = shown.startIndex
    var position = place.lowerBound
    while at < text.endIndex {
      let length = max(1, sequenceLength(Array(text[at...].prefix(4)), at: 0))
      let end = min(at + length, text.endIndex)
      // What differs was encoded twice: one character of the text for several of the page.
      var shownLength = length
      var width = 1
      if !shown[shownAt...].starts(with: text[at..<end]) {
        (shownLength, width) = lengthTwiceEncoded(shown, shownAt)
      } else if text[at] == 0x0D, end < text.endIndex, text[end] == 0x0A {
        width = 0
      }
      come(from: position..<position + width)
      append(text[at..<end])
      position += width
      shownAt = min(shownAt + shownLength, shown.endIndex)
      at = end
    }
  }

  /// The text in NFC, trimmed, and where each byte of it comes from.
  fileprivate func finishedWithOrigins() -> ([UInt8], [Range<Int>]) {
    let kept = trimmed
    let places = origins?.places[kept.startIndex..<kept.endIndex] ?? []
    guard mayNeedComposing else { return (Array(kept), Array(places)) }
    var bytes: [UInt8] = []
    var composedPlaces: [Range<Int>] = []
    var start = kept.startIndex
    while start < kept.endIndex {
      var end = start + 1
      // A letter with its marks, U+0300 to U+036F.
      while end < kept.endIndex,
        kept[end].isContinuation || kept[end] == 0xCC || kept[end] == 0xCD
      {
        end += 1
      }
      let letter = composed(Array(kept[start..<end]))
      let place = places[start].lowerBound..<places[end - 1].upperBound
      bytes += letter
      composedPlaces += Array(repeating: place, count: letter.count)
      start = end
    }
    return (bytes, composedPlaces)
  }
}
