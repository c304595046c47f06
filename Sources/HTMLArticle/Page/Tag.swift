/// The elements the reader knows by name.
enum Tag: UInt16, CaseIterable {
  case unknown
  case a, abbr, address, area, article, aside, audio, b, base, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, datalist, dd, del, details, dfn, dialog
  case dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame
  case frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins
  case kbd, label, legend, li, link, listing, main, map, mark, math, menu, meta, nav, noembed
  case noframes, noscript, object, ol, optgroup, option, p, param, picture, pre, q, rp, rt, ruby, s
  case samp, script, search, section, select, small, source, span, strike, strong, style, sub
  case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr
  case track, tt, u, ul, `var`, video, wbr, xmp

  var name: String { Tag.allNames[Int(rawValue)] }

  private static let allNames = allCases.map { "\($0)" }

  /// Starts and ends a block of text.
  var isBlock: Bool { Tag.blocks[Int(rawValue)] }
  /// Its content is never read: code, fallbacks, controls, pictures.
  var isSkipped: Bool { Tag.skipped[Int(rawValue)] }
  var isHeading: Bool { rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue }

  private static func table(_ tags: Set<Tag>) -> [Bool] { allCases.map(tags.contains) }

  private static let blocks = table([
    .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
    .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3,
    .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend, .li, .listing, .main, .menu, .nav,
    .noframes, .ol, .option, .p, .pre, .search, .section, .select, .summary, .table, .tbody, .td,
    .tfoot, .th, .thead, .title, .tr, .ul, .xmp, .iframe, .object, .video, .audio,
  ])

  private static let skipped = table([
    .audio, .button, .canvas, .datalist, .embed, .iframe, .label, .map, .noembed, .noscript,
    .object, .picture, .rp, .rt, .script, .select, .style, .svg, .template, .textarea, .video,
  ])
}

/// Element names by number: the known tags, then others as they come.
struct ElementNames {
  private var numbers: [UInt64: UInt16] = knownTags
  private var others: [String] = []

  private static let knownTags: [UInt64: UInt16] = Dictionary(
    uniqueKeysWithValues: Tag.allCases.map { (fingerprint($0.name.utf8), $0.rawValue) })

  static func tag<Bytes: Sequence<UInt8>>(named name: Bytes) -> Tag {
    knownTags[fingerprint(name)].flatMap(Tag.init) ?? .unknown
  }

  /// The number of a name. A page with tens of thousands of names is no page: the rest share
  /// `Tag.unknown`.
  mutating func number<Bytes: Sequence<UInt8>>(of name: Bytes) -> UInt16 {
    let key = fingerprint(name)
    if let known = numbers[key] { return known }
    guard others.count < 4_096 else { return Tag.unknown.rawValue }
    let number = UInt16(Tag.allCases.count + others.count)
    others.append(String(decoding: Array(name), as: UTF8.self))
    numbers[key] = number
    return number
  }

  func isDropped(_ number: UInt16) -> Bool {
    let index = Int(number) - Tag.allCases.count
    return others.indices.contains(index) && others[index] == DroppedMark.elementName
  }

  func tag(_ number: UInt16) -> Tag { Tag(rawValue: number) ?? .unknown }

  /// nil where the name was not kept.
  func name(_ number: UInt16) -> String? {
    if let tag = Tag(rawValue: number) { return tag == .unknown ? nil : tag.name }
    let index = Int(number) - Tag.allCases.count
    return others.indices.contains(index) ? others[index] : nil
  }
}

/// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/. `before` is the fingerprint of the
/// bytes before these.
func fingerprint<Bytes: Sequence<UInt8>>(
  _ bytes: Bytes, after before: UInt64 = 0xCBF2_9CE4_8422_2325
) -> UInt64 {
  var hash = before
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash
}
