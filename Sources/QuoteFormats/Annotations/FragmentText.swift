/// An article's text, of which parts are named by text fragments
/// (wicg.github.io/scroll-to-text-fragment): ":~:text=[prefix-,]start[,end][,-suffix]".
///
/// A browser matches whole words within one block, white space folded, whatever the case, and takes
/// the first match.
struct FragmentText {
  /// Up to this many bytes the words are given whole, else their first and last.
  private static let longest = 120
  private static let ends = 5
  private static let context = 3
  /// Bytes that hold the context's words.
  private static let window = 120

  /// In a longer text every fragment gets its context, without a search.
  private static let searched = 1 << 18

  private let paragraphs: [String]
  /// In lower case; nil where the text is too long to be searched.
  private let folded: [String]?

  init(_ paragraphs: [String]) {
    self.paragraphs = paragraphs
    let size = paragraphs.reduce(0) { $0 + $1.utf8.count }
    folded = size > Self.searched ? nil : paragraphs.map { $0.lowercased() }
  }

  /// `span` counts bytes of the paragraph's UTF-8.
  func fragment(of span: Range<Int>, in paragraph: Int) -> String {
    let text = paragraphs[paragraph]
    let exact = String(passage(span, of: text))
    let words = exact.split(separator: " ")
    var parts = [exact]
    if exact.utf8.count > Self.longest, words.count > 2 * Self.ends {
      parts = [
        words.prefix(Self.ends).joined(separator: " "),
        words.suffix(Self.ends).joined(separator: " "),
      ]
    }
    var fragment = parts.map(Self.encoded).joined(separator: ",")
    if isRepeated(parts[0]) {
      let prefix = Self.words(before: span.lowerBound, of: text).suffix(Self.context)
        .joined(separator: " ")
      let suffix = Self.words(after: span.upperBound, of: text).prefix(Self.context)
        .joined(separator: " ")
      if !prefix.isEmpty { fragment = Self.encoded(prefix) + "-," + fragment }
      if !suffix.isEmpty { fragment += ",-" + Self.encoded(suffix) }
    }
    return ":~:text=" + fragment
  }

  /// The window's words, without the one at its edge, which may be cut.
  private static func words(before end: Int, of text: String) -> ArraySlice<Substring> {
    let start = max(end - window, 0)
    return passage(start..<end, of: text).split(separator: " ").dropFirst(start > 0 ? 1 : 0)
  }

  private static func words(after start: Int, of text: String) -> ArraySlice<Substring> {
    let end = min(start + window, text.utf8.count)
    return passage(start..<end, of: text).split(separator: " ")
      .dropLast(end < text.utf8.count ? 1 : 0)
  }

  private func isRepeated(_ words: String) -> Bool {
    guard let folded else { return true }
    let wanted = words.lowercased()
    var seen = 0
    for paragraph in folded {
      seen += paragraph.ranges(of: wanted).count
      if seen > 1 { return true }
    }
    return false
  }

  /// Percent-encoded, with the three characters that mean something in a fragment.
  private static func encoded(_ text: String) -> String {
    var out: [UInt8] = []
    let hex = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        out.append(byte)
      default: out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
