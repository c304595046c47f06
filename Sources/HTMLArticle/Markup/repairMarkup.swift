/// Markup that libxml2 reads as a browser reads the page it comes from.
struct RepairedMarkup {
  var bytes: [UInt8]
  /// The page it comes from.
  var source: [UInt8]
  /// The contents of `<script type="application/ld+json">`, in order.
  var structuredData: [[UInt8]]
}

/// Rewrites a page's tags so that libxml2 builds HTML5's tree (the list stands in
/// Documentation/Pages.md), and leaves out what holds no text: comments, declarations, scripts, styles,
/// drawings, void elements, attributes nobody reads. Where something with text was in the body, a
/// mark stays. The method is HTML5's tokenizer and the parts
/// of its tree construction that matter on news pages (html.spec.whatwg.org, 13.2.5 and 13.2.6).
func repairMarkup(_ page: [UInt8]) -> RepairedMarkup {
  var repair = MarkupRepair(page: page)
  repair.run()
  return RepairedMarkup(bytes: repair.out, source: page, structuredData: repair.structuredData)
}

struct MarkupRepair {
  let page: [UInt8]
  var out: [UInt8] = []
  var structuredData: [[UInt8]] = []
  private var at = 0
  private var open = OpenElements()
  private var seen: Set<Tag> = []
  /// Elements known to have no end tag in the rest of the page.
  private var unclosed: Set<Tag> = []
  private var doctypeSeen = false

  init(page: [UInt8]) {
    self.page = page
    out.reserveCapacity(page.count / 2)
  }

  mutating func run() {
    while at < page.count {
      switch page[at] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"):
        startBody()
        at = copyReference(in: page, at: at, to: &out)
      default: copyText()
      }
    }
  }

  private mutating func copyText() {
    let start = at
    var isBlank = true
    while at < page.count, page[at] != UInt8(ascii: "<"), page[at] != UInt8(ascii: "&") {
      if page[at] > 0x20 { isBlank = false }
      at += 1
    }
    if !isBlank { startBody() }
    out.append(contentsOf: page[start..<at])
  }

  /// Text and elements that do not belong in a head start the body.
  private mutating func startBody() {
    if seen.insert(.body).inserted { out.append(contentsOf: "<body>".utf8) }
  }

  private mutating func readMarkup() {
    let next = at + 1 < page.count ? page[at + 1] : 0
    if next.isASCIILetter {
      readStartTag()
    } else if next == UInt8(ascii: "/") {
      if page.isLetter(at: at + 2) { readEndTag() } else { skip(past: UInt8(ascii: ">")) }
    } else if next == UInt8(ascii: "!") {
      skipDeclaration()
    } else if next == UInt8(ascii: "?") {
      skip(past: UInt8(ascii: ">"))
    } else {
      if next == UInt8(ascii: "_") || next == UInt8(ascii: ":") {
        out.append(contentsOf: "&lt;".utf8)
      } else {
        out.append(page[at])
      }
      at += 1
    }
  }

  private mutating func skip(past byte: UInt8) {
    at = page.firstIndex(of: byte, in: at..<page.count).map { $0 + 1 } ?? page.count
  }

  /// A comment, a doctype with its internal subset, CDATA or another declaration.
  private mutating func skipDeclaration() {
    if page.hasPrefix("<!--", at: at) {
      at = endOfComment(page, from: at + 4)
    } else if !doctypeSeen, seeDoctype(),
      let close = page.firstIndex(of: UInt8(ascii: ">"), in: at..<page.count),
      page[at..<close].contains(UInt8(ascii: "[")),
      let subset = page.firstIndex(of: "]>", in: at..<min(page.count, at + 65_536))
    {
      at = subset + 2
    } else {
      skip(past: UInt8(ascii: ">"))
    }
  }

  /// Only the first doctype's subset is looked for.
  private mutating func seeDoctype() -> Bool {
    doctypeSeen = page.hasPrefix("<!doctype", at: at)
    return doctypeSeen
  }

  private mutating func readStartTag() {
    let tag = StartTag(page, at: at)
    guard tag.isComplete else {
      at = page.count
      return
    }
    at = tag.end
    switch tag.tag {
    case .script:
      let close = endOfScript(page, from: at)
      if tag.holdsStructuredData { structuredData.append(Array(page[at..<close.content])) }
      drop(at..<close.content, tag.tag)
      at = close.end
    case .style:
      let close = endOfRawText(page, .style, from: at) ?? (page.count, page.count)
      drop(at..<close.content, tag.tag)
      at = close.end
    case .svg where page[at - 2] == UInt8(ascii: "/"):
      break
    case .noscript, .iframe, .noembed, .textarea, .svg:
      // Never closed, it would swallow the page: then only its tag is left out.
      if !unclosed.contains(tag.tag) {
        if let close = endOfRawText(page, tag.tag, from: at) {
          if tag.tag == .textarea { skipFirstLineEnd() }
          drop(at..<max(close.content, at), tag.tag)
          at = close.end
        } else {
          unclosed.insert(tag.tag)
        }
      }
    case .title:
      writeTitle(tag)
    case .area, .base, .col, .embed, .img, .input, .param, .source, .track, .wbr, .frame:
      break
    case .link where !tag.isCanonicalLink:
      break
    case .html, .head, .body:
      if seen.insert(tag.tag).inserted { tag.write(from: page, to: &out) }
    case .meta, .link, .br, .hr:
      if tag.tag == .hr { open.closeParagraph(writingTo: &out) }
      tag.write(from: page, to: &out)
    case .frameset:
      tag.write(from: page, to: &out)
    default:
      startBody()
      if open.start(tag, writingTo: &out) { tag.write(from: page, to: &out) }
      if tag.tag == .pre || tag.tag == .listing { skipFirstLineEnd() }
    }
  }

  /// Leaves a mark of what is left out inside the body.
  private mutating func drop(_ content: Range<Int>, _ tag: Tag) {
    guard !content.isEmpty, seen.contains(.body) else { return }
    DroppedMark.write(content, isMarkup: tag == .svg, to: &out)
  }

  /// The line end right after `<pre>` or `<textarea>` is no text.
  private mutating func skipFirstLineEnd() {
    if at < page.count, page[at] == 0x0D { at += 1 }
    if at < page.count, page[at] == 0x0A { at += 1 }
  }

  private mutating func readEndTag() {
    let tag = StartTag(page, at: at + 1)
    guard tag.isComplete else {
      at = page.count
      return
    }
    at = tag.end
    switch tag.tag {
    case .html, .body: break
    case .head: if seen.insert(.noframes).inserted { out.append(contentsOf: "</head>".utf8) }
    case .br: out.append(contentsOf: "<br>".utf8)
    default: open.end(tag, writingTo: &out)
    }
  }

  /// A title's text is text up to its end tag, whatever it looks like.
  private mutating func writeTitle(_ tag: StartTag) {
    let close =
      (unclosed.contains(.title) ? nil : endOfRawText(page, .title, from: at))
      ?? {
        unclosed.insert(.title)
        let next = page.firstIndex(of: UInt8(ascii: "<"), in: at..<page.count) ?? page.count
        return (content: next, end: next)
      }()
    out.append(contentsOf: "<title>".utf8)
    while at < close.content {
      if page[at] == UInt8(ascii: "<") {
        out.append(contentsOf: "&lt;".utf8)
        at += 1
      } else if page[at] == UInt8(ascii: "&") {
        at = copyReference(in: page, at: at, to: &out)
      } else {
        out.append(page[at])
        at += 1
      }
    }
    out.append(contentsOf: "</title>".utf8)
    at = close.end
  }
}
