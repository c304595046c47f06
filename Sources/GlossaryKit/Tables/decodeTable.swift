/// The bytes of a table as UTF-8 without a byte order mark, and whether they were Windows-1252, in
/// which Excel saves what it calls CSV. UTF-16 with a mark ("Unicode text") is read too.
func decodeTable(_ bytes: [UInt8]) -> (bytes: [UInt8], isLegacy: Bool) {
  switch bytes.prefix(2) {
  case [0xFF, 0xFE]: return (decodeUTF16(bytes.dropFirst(2), isLittleEndian: true), false)
  case [0xFE, 0xFF]: return (decodeUTF16(bytes.dropFirst(2), isLittleEndian: false), false)
  default: break
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeTable(Array(bytes.dropFirst(3))) }
  if String(validating: bytes, as: UTF8.self) != nil { return (bytes, false) }
  let text = bytes.map { Unicode.Scalar(windows1252[$0] ?? UInt32($0)) ?? "\u{FFFD}" }
  return (Array(String(String.UnicodeScalarView(text)).utf8), true)
}

private func decodeUTF16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt8] {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
    index += 2
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// Where Windows-1252 differs from Latin-1 (WHATWG Encoding Standard, index windows-1252).
private let windows1252: [UInt8: UInt32] = [
  0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
  0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
  0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
  0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
  0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
]
