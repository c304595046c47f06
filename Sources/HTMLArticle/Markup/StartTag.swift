/// A start tag as it stands in the page, its wanted attributes found. End tags are read the same
/// way, from their slash on.
struct StartTag {
  /// More attributes than this are not looked at; no page has as many.
  static let maximumAttributes = 256
  /// Longer values are cut; only `content` and `style` get anywhere near.
  static let maximumValue = 65_536

  let tag: Tag
  /// The lower-case name, cut to 64 bytes.
  let name: [UInt8]
  /// Whether the tag's `>` was found.
  private(set) var isComplete = false
  /// Past the `>`.
  private(set) var end = 0
  private(set) var attributes: [(Attribute, Range<Int>)] = []
  private(set) var holdsStructuredData = false
  private(set) var isCanonicalLink = false

  /// `start` is the place of `<`, or of the slash in an end tag.
  init(_ page: [UInt8], at start: Int) {
    var at = start + 1
    while at < page.count, !page[at].endsName { at += 1 }
    var name = page[(start + 1)..<min(at, start + 65)].map(\.lowercased)
    if let odd = name.firstIndex(where: { !$0.isNameByte }) { name.removeSubrange(odd...) }
    self.name = name
    tag = ElementNames.tag(named: name)
    var seen = 0
    while at < page.count, page[at] != UInt8(ascii: ">") {
      if page[at].isLayoutSpace || page[at] == UInt8(ascii: "/") {
        at += 1
        continue
      }
      let nameStart = at
      at += 1
      while at < page.count, !page[at].endsName, page[at] != UInt8(ascii: "=") { at += 1 }
      let nameRange = nameStart..<at
      let value = StartTag.value(page, &at)
      seen += 1
      if seen <= StartTag.maximumAttributes { keep(page, nameRange, value) }
    }
    isComplete = at < page.count
    end = min(at + 1, page.count)
  }

  private static func value(_ page: [UInt8], _ at: inout Int) -> Range<Int> {
    var next = at
    while next < page.count, page[next].isLayoutSpace { next += 1 }
    guard next < page.count, page[next] == UInt8(ascii: "=") else { return at..<at }
    next += 1
    while next < page.count, page[next].isLayoutSpace { next += 1 }
    guard next < page.count else {
      at = next
      return next..<next
    }
    let quote = page[next]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let close = page.firstIndex(of: quote, in: next + 1..<page.count) ?? page.count
      at = min(close + 1, page.count)
      return next + 1..<close
    }
    at = next
    while at < page.count, !page[at].isLayoutSpace, page[at] != UInt8(ascii: ">") { at += 1 }
    return next..<at
  }

  private mutating func keep(_ page: [UInt8], _ name: Range<Int>, _ value: Range<Int>) {
    guard name.count < 16 else { return }
    if let attribute = Attribute.named(page[name].lazy.map(\.lowercased)) {
      guard !attributes.contains(where: { $0.0 == attribute }) else { return }
      var end = min(value.upperBound, value.lowerBound + StartTag.maximumValue)
      while end < value.upperBound, page[end].isContinuation { end -= 1 }
      attributes.append((attribute, value.lowerBound..<end))
      if attribute == .rel, tag == .link {
        isCanonicalLink = page.firstIndex(of: "canonical", in: value) != nil
      }
    } else if tag == .script, name.count == 4, page.hasPrefix("type", at: name.lowerBound) {
      holdsStructuredData = page.firstIndex(of: "ld+json", in: value) != nil
    }
  }

  /// Writes the tag with the attributes kept.
  func write(from page: [UInt8], to out: inout [UInt8]) {
    out.append(UInt8(ascii: "<"))
    if tag.isFontStyle {
      out.append(contentsOf: tag.writtenName)
      FontStyleMark.write(tag, to: &out)
    } else {
      out.append(contentsOf: name)
    }
    for (attribute, value) in attributes {
      out.append(UInt8(ascii: " "))
      out.append(contentsOf: attribute.rawValue.utf8)
      out.append(contentsOf: "=\"".utf8)
      for byte in page[value] {
        if byte == UInt8(ascii: "\"") {
          out.append(contentsOf: "&quot;".utf8)
        } else {
          out.append(byte)
        }
      }
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ">"))
  }
}

extension UInt8 {
  fileprivate var endsName: Bool {
    isLayoutSpace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
  fileprivate var isNameByte: Bool {
    isASCIILetterOrDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
