/// Text in which UTF-8 was taken for windows-1252 or Latin-1 and encoded again (`Ã©` for `é`),
/// put right, and how many characters that were.
///
/// Judged piece by piece, a piece being what stands between two tags or line ends: pages often
/// hold one part of many that went wrong. A piece is repaired if more of its characters are twice
/// encoded than rightly encoded, so that a text about such errors keeps its examples; a page is left
/// alone that has fewer than three.
func repairDoubleEncoding(_ text: [UInt8]) -> (text: [UInt8], repaired: Int) {
  guard mayBeDoublyEncoded(text) else { return (text, 0) }
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var repaired = 0
  var at = 0
  while at < text.count {
    var end = at + 1
    while end < text.count, text[end] != UInt8(ascii: "<"), text[end] != 0x0A { end += 1 }
    repaired += appendRepaired(text[at..<end], to: &out)
    at = end
  }
  return repaired < 3 ? (text, 0) : (out, repaired)
}

/// Whether `Ã`, `Â`, `â` or `Å` stand before what only continues a character, three times.
private func mayBeDoublyEncoded(_ text: [UInt8]) -> Bool {
  var seen = 0
  var at = 0
  while at + 3 < text.count {
    if text[at] == 0xC3, text[at + 1] <= 0x85 || text[at + 1] == 0xA2,
      isTwiceEncoded(text[...], at) != nil
    {
      seen += 1
      if seen == 3 { return true }
    }
    at += 1
  }
  return false
}

private func appendRepaired(_ piece: ArraySlice<UInt8>, to out: inout [UInt8]) -> Int {
  var right = 0
  var twice = 0
  var found: [(place: Range<Int>, character: [UInt8])] = []
  var at = piece.startIndex
  while at < piece.endIndex {
    if piece[at] < 0x80 {
      at += 1
    } else if let (length, character) = isTwiceEncoded(piece, at) {
      found.append((at..<at + length, character))
      twice += 1
      at += length
    } else if piece[at...].starts(with: [0xC3, 0x83, 0x20]) {
      // An `à` whose second half was a no-break space, and became a space.
      found.append((at..<at + 2, Array("à".utf8)))
      at += 2
    } else {
      if piece[at] >= 0xC0 { right += 1 }
      at += 1
    }
  }
  guard twice > right else {
    out += piece
    return 0
  }
  var copied = piece.startIndex
  for (place, character) in found {
    out += piece[copied..<place.lowerBound]
    out += character
    copied = place.upperBound
  }
  out += piece[copied...]
  return found.count
}

/// The character of French text that stands twice encoded at a place, in UTF-8, and how many bytes
/// of the text it takes.
private func isTwiceEncoded(
  _ text: ArraySlice<UInt8>, _ start: Int
) -> (length: Int, character: [UInt8])? {
  // The lead bytes C2, C3, C5 and E2 as windows-1252 has them: Â, Ã, Å, â.
  guard text[start] == 0xC3, start + 1 < text.endIndex else { return nil }
  let wanted: Int
  switch text[start + 1] {
  case 0x82, 0x83, 0x85: wanted = 2
  case 0xA2: wanted = 3
  default: return nil
  }
  var bytes = [text[start + 1] + 0x40]
  var at = start + 2
  while bytes.count < wanted {
    guard let (byte, length) = byteOf(text, at), byte.isContinuation else { return nil }
    bytes.append(byte)
    at += length
  }
  guard isCommon(bytes) else { return nil }
  return (at - start, bytes)
}

/// How many bytes and characters stand for one that was encoded twice.
func lengthTwiceEncoded(_ text: ArraySlice<UInt8>, _ start: Int) -> (bytes: Int, characters: Int) {
  guard start < text.endIndex else { return (0, 0) }
  if let twice = isTwiceEncoded(text, start) {
    return (twice.length, text[start..<start + twice.length].count { !$0.isContinuation })
  }
  return (2, 1)
}

/// The byte that windows-1252 or Latin-1 has for the character at a place, and its length.
private func byteOf(_ text: ArraySlice<UInt8>, _ at: Int) -> (byte: UInt8, length: Int)? {
  guard at + 1 < text.endIndex else { return nil }
  if text[at] == 0xC2, text[at + 1].isContinuation { return (text[at + 1], 2) }
  let length = text[at] >= 0xE0 ? 3 : 2
  guard text[at] >= 0xC3, at + length <= text.endIndex else { return nil }
  return bytesOfWindows1252[Array(text[at..<at + length])].map { ($0, length) }
}

/// The characters of windows-1252's 0x80–0x9F in UTF-8.
private let bytesOfWindows1252: [[UInt8]: UInt8] = Dictionary(
  uniqueKeysWithValues: SingleByteTable.windows1252[..<32].enumerated().map {
    (Array(String($0.element).utf8), UInt8(0x80 + $0.offset))
  })

/// The characters of French text, so that `É»` at the end of a word in capitals is none: Latin-1's
/// signs and letters, œ Œ Š š Ÿ Ž ž, and the dashes, quotation marks, dots and spaces of U+2000–206F.
private func isCommon(_ character: [UInt8]) -> Bool {
  switch character[0] {
  case 0xC2: character[1] >= 0xA0
  case 0xC3: true
  case 0xC5: [0x92, 0x93, 0xA0, 0xA1, 0xB8, 0xBD, 0xBE].contains(character[1])
  case 0xE2: character[1] == 0x80 || character[1] == 0x81 || character == [0xE2, 0x82, 0xAC]
  default: false
  }
}
