private let shortened = ["https://t.co/", "http://t.co/", "pic.twitter.com/", "t.co/"].map {
  Array($0.utf8)
}
private let schemes = ["http://", "https://"].map { Array($0.utf8) }

/// Where a web address ends that begins at an offset; nil where none does.
///
/// Behind a shortened one of Twitter, ten letters and digits long, the next sentence may follow
/// without a space.
func addressEnd(in bytes: ArraySlice<UInt8>) -> (end: Int, closesTweet: Bool)? {
  guard let first = bytes.first, first == 0x68 || first == 0x70 || first == 0x74 else { return nil }
  for start in shortened where bytes.starts(with: start) {
    let code = bytes.dropFirst(start.count).prefix(10).prefix { isCode($0) }
    return (code.endIndex, true)
  }
  guard schemes.contains(where: { bytes.starts(with: $0) }) else { return nil }
  let address = bytes.prefix { isCode($0) || "-._~:/?#@!$&*+;=%".utf8.contains($0) }
  return (address.endIndex, false)
}

private func isCode(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
}
