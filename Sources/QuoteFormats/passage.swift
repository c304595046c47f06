/// What stands in a text at UTF-8 offsets.
func passage(_ range: Range<Int>, of text: String) -> Substring {
  let start = text.utf8.startIndex
  let end = text.utf8.endIndex
  let from = text.utf8.index(start, offsetBy: range.lowerBound, limitedBy: end) ?? end
  let to = text.utf8.index(from, offsetBy: range.count, limitedBy: end) ?? end
  return text[from..<to]
}
