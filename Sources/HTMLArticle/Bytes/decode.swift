/// A page's bytes as well-formed UTF-8 without byte order mark and NULs.
///
/// In order: a byte order mark; UTF-16 without one, known by its zero bytes; text that is UTF-8,
/// whatever is declared, a few stray bytes repaired; what the page declares; windows-1252.
func decode(_ bytes: [UInt8]) -> [UInt8] {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repairedUTF8(bytes[3...]) }
  if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes[2...], bigEndian: false) }
  if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes[2...], bigEndian: true) }
  if let bigEndian = looksLikeUTF16(bytes) { return decodeUTF16(bytes[...], bigEndian: bigEndian) }
  let census = UTF8Census(bytes)
  if census.strays == 0 { return census.nulls == 0 ? bytes : repairedUTF8(bytes[...]) }
  if census.characters > census.strays { return repairedUTF8(bytes[...]) }
  let declared = declaredEncoding(bytes) ?? .windows1252
  return decodeSingleByte(bytes, declared == .utf8 ? .windows1252 : declared)
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

private func decodeSingleByte(_ bytes: [UInt8], _ encoding: CharacterEncoding) -> [UInt8] {
  let upper = CharacterEncoding.upperHalf(of: encoding).map { Array(String($0).utf8) }
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
