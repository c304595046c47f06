/// A page's text, and what was done to get it.
struct DecodedText {
  /// Well-formed UTF-8 without byte order mark and NULs.
  var bytes: [UInt8]
  var encoding: CharacterEncoding
  /// How many characters had been encoded twice and were put right.
  var repaired = 0
}

/// Decodes a page. In order: a byte order mark; the encoding the user names; UTF-16 without a mark,
/// known by its zero bytes; text that is UTF-8, whatever is declared, a few stray bytes repaired;
/// what the page declares; windows-1252.
///
/// The order is that of HTML (html.spec.whatwg.org, 13.2.3.2), but for UTF-8 before the
/// declaration: text in another encoding is hardly ever well-formed UTF-8, and declarations lie.
func decode(_ bytes: [UInt8], as named: CharacterEncoding? = nil) -> DecodedText {
  let (text, encoding, mayBeTwiceEncoded) = decodeOnce(bytes, as: named)
  guard mayBeTwiceEncoded else { return DecodedText(bytes: text, encoding: encoding) }
  let (repairedText, repaired) = repairDoubleEncoding(text)
  return DecodedText(bytes: repairedText, encoding: encoding, repaired: repaired)
}

/// A page's text as a browser has it, characters that were encoded twice as they are.
func decodeUnrepaired(_ bytes: [UInt8], as named: CharacterEncoding? = nil) -> [UInt8] {
  decodeOnce(bytes, as: named).text
}

private func decodeOnce(
  _ bytes: [UInt8], as named: CharacterEncoding?
) -> (text: [UInt8], encoding: CharacterEncoding, mayBeTwiceEncoded: Bool) {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (repairedUTF8(bytes[3...]), .utf8, true) }
  if bytes.starts(with: [0xFF, 0xFE]) {
    return (decodeUTF16(bytes[2...], bigEndian: false), .utf16LittleEndian, true)
  }
  if bytes.starts(with: [0xFE, 0xFF]) {
    return (decodeUTF16(bytes[2...], bigEndian: true), .utf16BigEndian, true)
  }
  if let named { return (decode(bytes, from: named), named, true) }
  if let bigEndian = looksLikeUTF16(bytes) {
    let encoding = bigEndian ? CharacterEncoding.utf16BigEndian : .utf16LittleEndian
    return (decode(bytes, from: encoding), encoding, true)
  }
  let census = UTF8Census(bytes)
  if census.strays == 0 {
    return (census.nulls == 0 ? bytes : repairedUTF8(bytes[...]), .utf8, census.suspects > 2)
  }
  if census.characters > census.strays { return (repairedUTF8(bytes[...]), .utf8, true) }
  let declared = declaredEncoding(bytes) ?? .windows1252
  let encoding = declared == .utf8 ? .windows1252 : declared
  return (decode(bytes, from: encoding), encoding, true)
}

private func decode(_ bytes: [UInt8], from encoding: CharacterEncoding) -> [UInt8] {
  if encoding == .utf8 { return repairedUTF8(bytes[...]) }
  if encoding.isUTF16 { return decodeUTF16(bytes[...], bigEndian: encoding == .utf16BigEndian) }
  if let upper = SingleByteTable.upperHalf(of: encoding) { return decodeSingleByte(bytes, upper) }
  return convertWithIconv(bytes, from: encoding)
    ?? decodeSingleByte(bytes, SingleByteTable.windows1252)
}

/// Whether the text is UTF-16 without a mark, and then whether big-endian: markup is mostly ASCII,
/// so that every other byte is zero.
func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
  let seen = min(bytes.count, 512) & ~1
  guard seen >= 4 else { return nil }
  var zeros = (even: 0, odd: 0)
  for at in 0..<seen where bytes[at] == 0 {
    if at & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
  }
  let many = seen / 4
  let few = seen / 32
  if zeros.odd >= many, zeros.even <= few { return false }
  if zeros.even >= many, zeros.odd <= few { return true }
  return nil
}

private func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { at in
    let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }
  _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
    if $0 != 0 { out.append($0) }
  }
  return out
}

private func decodeSingleByte(_ bytes: [UInt8], _ upperHalf: [Unicode.Scalar]) -> [UInt8] {
  let upper = upperHalf.map { Array(String($0).utf8) }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes {
    if byte >= 0x80 {
      out.append(contentsOf: upper[Int(byte) - 0x80])
    } else if byte != 0 {
      out.append(byte)
    }
  }
  return out
}
