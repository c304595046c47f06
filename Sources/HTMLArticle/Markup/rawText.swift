/// Past the end of the comment whose text starts at `start`.
func endOfComment(_ page: [UInt8], from start: Int) -> Int {
  if page.hasPrefix(">", at: start) { return start + 1 }
  if page.hasPrefix("->", at: start) { return start + 2 }
  var at = start
  while let dashes = page.firstIndex(of: "--", in: at..<page.count) {
    if page.hasPrefix(">", at: dashes + 2) { return dashes + 3 }
    if page.hasPrefix("!>", at: dashes + 2) { return dashes + 4 }
    at = dashes + 1
  }
  return page.count
}

/// Where the content of an element ends whose content is not markup, and where its end tag ends;
/// nil if it has none.
func endOfRawText(_ page: [UInt8], _ tag: Tag, from start: Int) -> (content: Int, end: Int)? {
  let name = Array(tag.name.utf8)
  var at = start
  while let open = page.firstIndex(of: UInt8(ascii: "<"), in: at..<page.count) {
    let after = open + 2 + name.count
    if after <= page.count, page[open + 1] == UInt8(ascii: "/"),
      page[open + 2..<after].lazy.map(\.lowercased).elementsEqual(name),
      after == page.count || !page[after].isASCIILetterOrDigit && page[after] != UInt8(ascii: "-")
    {
      let close = page.firstIndex(of: UInt8(ascii: ">"), in: after..<page.count)
      return (open, close.map { $0 + 1 } ?? page.count)
    }
    at = open + 1
  }
  return nil
}

/// As `endOfRawText` for a script, the page's end where it is not closed. A `<script>` inside
/// `<!--` has its own end tag (HTML5's "script data double escaped" state).
func endOfScript(_ page: [UInt8], from start: Int) -> (content: Int, end: Int) {
  guard var close = endOfRawText(page, .script, from: start) else {
    return (page.count, page.count)
  }
  guard let comment = page.firstIndex(of: "<!--", in: start..<close.content),
    page.firstIndex(of: "<script", in: comment..<close.content) != nil
  else { return close }
  let commentEnd = page.firstIndex(of: "-->", in: comment..<page.count) ?? page.count
  var opened = comment
  while close.content < commentEnd,
    page.firstIndex(of: "<script", in: opened..<close.content) != nil,
    let next = endOfRawText(page, .script, from: close.end)
  {
    opened = close.end
    close = next
  }
  return close
}
