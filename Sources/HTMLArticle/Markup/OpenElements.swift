/// The elements open while tags are repaired, so that end tags close what HTML5 has them close.
/// Cells, rows and options, which libxml2 closes rightly by itself, are not kept.
struct OpenElements {
  /// Deeper elements lose their tags, not their text: libxml2 looks for what an end tag closes
  /// through all open elements.
  static let maximumDepth = 4_000
  /// How far up an end tag looks.
  private static let reach = 512

  private var stack: [(tag: Tag, key: UInt64)] = []
  /// How many elements of each tag kept out of the stack may be open.
  private var unkept: [Tag: Int] = [:]

  /// Notes a start tag, writing the end tags it implies; false if it is to be left out.
  mutating func start(_ tag: StartTag, writingTo out: inout [UInt8]) -> Bool {
    let kind = tag.tag
    if kind.isTablePart {
      closeInsideTable(writingTo: &out)
      unkept[kind] = min(unkept[kind, default: 0] + 1, stack.count + 1)
      return true
    }
    if kind.closesParagraph { closeParagraph(writingTo: &out) }
    switch kind {
    case .li: closeEarlier([.li], through: [.div, .p, .address], writingTo: &out)
    case .dd, .dt: closeEarlier([.dd, .dt], through: [.div, .p, .address], writingTo: &out)
    case .a: closeEarlier([.a], through: [], writingTo: &out)
    // A form in a form is none.
    case .form:
      if stack.suffix(OpenElements.reach).contains(where: { $0.tag == .form }) { return false }
    case .option, .optgroup:
      unkept[kind] = min(unkept[kind, default: 0] + 1, stack.count + 1)
      return true
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let last = stack.last, last.tag.isHeading { pop(to: stack.count - 1, writingTo: &out) }
    default: break
    }
    guard stack.count < OpenElements.maximumDepth else { return false }
    stack.append((kind, kind == .unknown ? fingerprint(tag.name) : 0))
    return true
  }

  /// Writes an end tag if it closes something, after those of the `<div>`s it closes as well.
  mutating func end(_ tag: StartTag, writingTo out: inout [UInt8]) {
    let kind = tag.tag
    if kind.isTablePart || kind == .option || kind == .optgroup {
      guard let count = unkept[kind], count > 0 else { return }
      unkept[kind] = count - 1
      if kind.isTablePart { closeInsideTable(writingTo: &out) }
      write(tag.name, to: &out)
      return
    }
    let key = kind == .unknown ? fingerprint(tag.name) : 0
    let lowest = max(0, stack.count - OpenElements.reach)
    var index = stack.count - 1
    while index >= lowest {
      let element = stack[index]
      if element.tag == kind && element.key == key || kind.isHeading && element.tag.isHeading {
        pop(to: index + 1, writingTo: &out)
        stack.removeLast()
        write(element.tag == .unknown ? tag.name : element.tag.writtenName, to: &out)
        return
      }
      if element.tag == .table { break }
      if element.tag.isBlock, !kind.isBlock { return }
      index -= 1
    }
    // HTML5 makes an empty paragraph of a stray `</p>`.
    if kind == .p { out.append(contentsOf: "<p></p>".utf8) }
  }

  /// Closes an open paragraph, as the start of a block does.
  mutating func closeParagraph(writingTo out: inout [UInt8]) {
    let lowest = max(0, stack.count - OpenElements.reach)
    var index = stack.count - 1
    while index >= lowest {
      switch stack[index].tag {
      case .p: return pop(to: index, writingTo: &out)
      case let tag where tag == .table || tag == .button || tag.isBlock: return
      default: index -= 1
      }
    }
  }

  /// Closes the item or link a new one follows, through inline elements and the blocks named.
  private mutating func closeEarlier(
    _ tags: Set<Tag>, through blocks: Set<Tag>, writingTo out: inout [UInt8]
  ) {
    let lowest = max(0, stack.count - OpenElements.reach)
    var index = stack.count - 1
    while index >= lowest {
      let tag = stack[index].tag
      if tags.contains(tag) { return pop(to: index, writingTo: &out) }
      if tag.isBlock, !blocks.contains(tag) { return }
      index -= 1
    }
  }

  /// A new cell or row ends all that is open inside the table.
  private mutating func closeInsideTable(writingTo out: inout [UInt8]) {
    let lowest = max(0, stack.count - OpenElements.reach)
    var index = stack.count - 1
    while index >= lowest, stack[index].tag != .table { index -= 1 }
    if index >= lowest, index + 1 < stack.count { pop(to: index + 1, writingTo: &out) }
  }

  /// Closes the elements from `index` on. Those of unknown names libxml2 closes with their parent.
  private mutating func pop(to index: Int, writingTo out: inout [UInt8]) {
    while stack.count > index {
      let element = stack.removeLast()
      if element.tag != .unknown { write(element.tag.writtenName, to: &out) }
    }
  }

  private func write(_ name: [UInt8], to out: inout [UInt8]) {
    out.append(contentsOf: "</".utf8)
    out.append(contentsOf: name)
    out.append(UInt8(ascii: ">"))
  }
}

extension Tag {
  /// libxml2 2.9 ends these before a paragraph, HTML5 does not.
  var isFontStyle: Bool {
    switch self {
    case .b, .big, .i, .s, .small, .strike, .tt, .u: true
    default: false
    }
  }

  /// The name under which an element is handed to libxml2: one it lets paragraphs stand in.
  var writtenName: [UInt8] { Array((isFontStyle ? Tag.em : self).name.utf8) }

  fileprivate var isTablePart: Bool {
    switch self {
    case .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .colgroup: true
    default: false
    }
  }

  /// Starting it ends an open paragraph (HTML5, 13.2.6.4.7).
  fileprivate var closesParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dd,
      .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .li, .listing, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary,
      .table, .ul, .xmp:
      true
    default: false
    }
  }
}
