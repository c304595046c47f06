/// Text as the reader of a page sees it, collected piece by piece: layout white space folded to
/// single spaces, no-break spaces as they are, invisible characters gone, 0x80–0x9F read as
/// windows-1252 (as HTML5 reads `&#146;`).
struct CleanText {
  private(set) var bytes: [UInt8] = []
  private var spacePending = false
  private(set) var mayNeedComposing = false
  /// Where each byte comes from, if anyone wants to know.
  private(set) var origins: Origins?

  init(tracksOrigins: Bool = false) { origins = tracksOrigins ? Origins() : nil }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ text: ArraySlice<UInt8>) {
    var at = text.startIndex
    let end = text.endIndex
    while at < end {
      let byte = text[at]
      if byte < 0x80 {
        at += 1
        if byte.isLayoutSpace {
          spacePending = true
        } else if byte > 0x20, byte != 0x7F {
          flushSpace()
          bytes.append(byte)
          origins?.record(bytes.count)
        }
        continue
      }
      var next = at + 1
      while next < end, text[next].isContinuation { next += 1 }
      appendCharacter(text[at..<next])
      origins?.record(bytes.count)
      at = next
    }
  }

  /// Says where the text appended next comes from.
  mutating func come(from origin: Range<Int>) {
    if !spacePending { origins?.space = origin }
    origins?.next = origin
  }

  mutating func appendSpace() { spacePending = true }

  private mutating func flushSpace() {
    if spacePending {
      if !bytes.isEmpty {
        bytes.append(0x20)
        origins?.recordSpace()
      }
      spacePending = false
    }
  }

  private mutating func appendCharacter(_ character: ArraySlice<UInt8>) {
    let first = character.startIndex
    switch (character[first], character.count) {
    case (0xC2, 2) where character[first + 1] < 0xA0:
      let scalar = SingleByteTable.windows1252[Int(character[first + 1]) - 0x80]
      guard scalar.value > 0xFF else { return }
      flushSpace()
      bytes.append(contentsOf: String(scalar).utf8)
    case (0xC2, 2) where character[first + 1] == 0xAD:
      return  // soft hyphen
    case (0xE2, 3) where character[first + 1] == 0x80:
      let last = character[first + 2]
      if last == 0x8B { return }  // zero-width space
      if last == 0xA8 || last == 0xA9 {
        spacePending = true
        return
      }  // line, paragraph separator
      flushSpace()
      bytes.append(contentsOf: character)
    case (0xEF, 3) where character[first + 1] == 0xBB && character[first + 2] == 0xBF:
      return  // byte order mark
    default:
      if character[first] == 0xCC || character[first] == 0xCD { mayNeedComposing = true }
      flushSpace()
      bytes.append(contentsOf: character)
    }
  }

  /// The text in NFC, trimmed.
  func finished() -> [UInt8] {
    mayNeedComposing ? composed(Array(trimmed)) : Array(trimmed)
  }

  /// Without the no-break spaces at its ends: there they are layout.
  var trimmed: ArraySlice<UInt8> {
    var kept = bytes[...]
    while let width = CleanText.noBreakSpace(at: kept.startIndex, kept) {
      kept = kept.dropFirst(width)
      while kept.first == 0x20 { kept = kept.dropFirst() }
    }
    while true {
      if kept.last == 0x20 {
        kept = kept.dropLast()
      } else if CleanText.noBreakSpace(at: kept.endIndex - 2, kept) == 2 {
        kept = kept.dropLast(2)
      } else if CleanText.noBreakSpace(at: kept.endIndex - 3, kept) == 3 {
        kept = kept.dropLast(3)
      } else {
        return kept
      }
    }
  }

  /// The width of the no-break space at a place: U+00A0 2, U+202F 3.
  private static func noBreakSpace(at index: Int, _ text: ArraySlice<UInt8>) -> Int? {
    guard text.indices.contains(index) else { return nil }
    let rest = text[index...]
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    if rest.starts(with: [0xE2, 0x80, 0xAF]) { return 3 }
    return nil
  }

  /// Whether nothing but white space follows `start`.
  func isBlank(from start: Int) -> Bool {
    var at = start
    while at < bytes.count {
      if bytes[at] == 0x20 {
        at += 1
      } else if let width = CleanText.noBreakSpace(at: at, bytes[...]) {
        at += width
      } else {
        return false
      }
    }
    return true
  }
}

/// Where the bytes of a cleaned text come from, in whatever unit the caller counts.
struct Origins {
  private(set) var places: [Range<Int>] = []
  /// The origin of what is appended next, and of the white space before it.
  fileprivate(set) var next = 0..<0
  fileprivate(set) var space = 0..<0

  fileprivate mutating func record(_ count: Int) {
    while places.count < count { places.append(next) }
  }
  fileprivate mutating func recordSpace() { places.append(space) }
}

/// A string's text, cleaned.
func cleaned(_ text: String) -> String {
  var clean = CleanText()
  clean.append(Array(text.utf8)[...])
  return String(decoding: clean.finished(), as: UTF8.self)
}
