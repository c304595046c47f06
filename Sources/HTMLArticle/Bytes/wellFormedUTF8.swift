/// How many bytes the well-formed UTF-8 sequence at `start` has; 0 where there is none
/// (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing over U+10FFFF).
func sequenceLength(_ bytes: [UInt8], at start: Int) -> Int {
  let lead = bytes[start]
  if lead < 0x80 { return 1 }
  func byte(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
    start + offset < bytes.count && bytes[start + offset] >= low && bytes[start + offset] <= high
  }
  switch lead {
  case 0xC2...0xDF: return byte(1) ? 2 : 0
  case 0xE0: return byte(1, 0xA0) && byte(2) ? 3 : 0
  case 0xED: return byte(1, 0x80, 0x9F) && byte(2) ? 3 : 0
  case 0xE1...0xEF: return byte(1) && byte(2) ? 3 : 0
  case 0xF0: return byte(1, 0x90) && byte(2) && byte(3) ? 4 : 0
  case 0xF1...0xF3: return byte(1) && byte(2) && byte(3) ? 4 : 0
  case 0xF4: return byte(1, 0x80, 0x8F) && byte(2) && byte(3) ? 4 : 0
  default: return 0
  }
}

/// What a look at every byte says about a text's being UTF-8.
struct UTF8Census {
  /// Well-formed sequences of more than one byte.
  var characters = 0
  /// Bytes that belong to no well-formed sequence.
  var strays = 0
  var nulls = 0
  /// `Ã`, `Â`, `Å` and `â` before another character that is not ASCII, as where text was encoded
  /// twice.
  var suspects = 0

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte == 0 { nulls += 1 }
        at += 1
        continue
      }
      let length = sequenceLength(bytes, at: at)
      if length == 0 { strays += 1 } else { characters += 1 }
      if byte == 0xC3, length == 2, at + 2 < bytes.count, bytes[at + 2] >= 0xC2,
        bytes[at + 1] <= 0x85 || bytes[at + 1] == 0xA2
      {
        suspects += 1
      }
      at += max(length, 1)
    }
  }
}

/// UTF-8 with every stray byte replaced by U+FFFD and NULs dropped. A run of strays that starts
/// with a lead byte counts as one character, so that a cut é leaves one mark, not two.
func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  let bytes = Array(bytes)
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + 64)
  var at = 0
  while at < bytes.count {
    let length = sequenceLength(bytes, at: at)
    if length > 0 {
      if bytes[at] != 0 { out.append(contentsOf: bytes[at..<at + length]) }
      at += length
    } else {
      let lead = bytes[at]
      at += 1
      if lead >= 0xC0 {
        while at < bytes.count, bytes[at].isContinuation { at += 1 }
      }
      out.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }
  return out
}
