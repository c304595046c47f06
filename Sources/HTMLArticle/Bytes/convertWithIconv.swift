internal import Glibc

/// The text of bytes in an encoding that the C library's converter knows, as UTF-8; nil where it
/// does not. Bytes that stand for nothing become U+FFFD, NULs are dropped.
func convertWithIconv(_ bytes: [UInt8], from encoding: CharacterEncoding) -> [UInt8]? {
  guard let converter = unsafe iconv_open("UTF-8", iconvName(encoding)),
    unsafe converter != iconv_t(bitPattern: -1)
  else { return nil }
  defer { unsafe iconv_close(converter) }
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count + bytes.count / 2)
  var input = bytes.map { CChar(bitPattern: $0) }
  var room = [CChar](repeating: 0, count: 1 << 16)
  var done = 0
  while done < input.count {
    let piece = unsafe convert(converter, &input, from: done, into: &room)
    out += room[..<piece.written].lazy.map { UInt8(bitPattern: $0) }.filter { $0 != 0 }
    done += piece.read
    if piece.isStuck {
      out += "\u{FFFD}".utf8
      done += 1
    }
  }
  // Some converters hold a character back, for one that may join it.
  let last = unsafe convert(converter, &input, from: input.count, into: &room)
  out += room[..<last.written].lazy.map { UInt8(bitPattern: $0) }
  return out
}

/// One call: how many bytes were read and written, and whether the next byte stands for nothing. At
/// the end of the input it ends the text.
private func convert(
  _ converter: iconv_t, _ input: inout [CChar], from start: Int, into room: inout [CChar]
) -> (read: Int, written: Int, isStuck: Bool) {
  let all = input.count - start
  let capacity = room.count
  return unsafe input.withUnsafeMutableBufferPointer { input in
    unsafe room.withUnsafeMutableBufferPointer { room in
      var from = unsafe input.baseAddress.map { unsafe $0 + start }
      var to = room.baseAddress
      var left = all
      var free = capacity
      let result =
        unsafe left > 0
        ? iconv(converter, &from, &left, &to, &free)
        : iconv(converter, nil, nil, &to, &free)
      let isStuck = result == -1 && errno != E2BIG
      return (all - left, capacity - free, isStuck)
    }
  }
}

/// The C library's name where it is not the standard's: the larger sets that browsers read under
/// these names.
private func iconvName(_ encoding: CharacterEncoding) -> String {
  switch encoding.name {
  case "ibm866": "CP866"
  case "shift_jis": "CP932"
  case "euc-kr": "CP949"
  case "big5": "BIG5-HKSCS"
  case "x-mac-cyrillic": "MAC-CYRILLIC"
  default: encoding.name.replacing("windows-", with: "CP")
  }
}
