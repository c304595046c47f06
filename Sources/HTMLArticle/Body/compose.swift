/// Canonical composition (NFC) of letters with combining marks U+0300–U+036F, those of Latin, Greek
/// and Cyrillic script. Composites are found by canonical equivalence, which `Character`'s equality
/// is, so that no table of them is kept. A letter that has one mark inside and a lower one after
/// it, with no composite of both (é, dot below), stays as it is.
func composed(_ text: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var letter: Unicode.Scalar?
  var marks: [Unicode.Scalar] = []
  func endLetter() {
    guard let letter else { return }
    for scalar in compose(letter, marks) { out.append(contentsOf: String(scalar).utf8) }
  }
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    // No letter has more than a few marks; a hostile text could have millions.
    if letter != nil, (0x300...0x36F).contains(scalar.value), marks.count < 30 {
      marks.append(scalar)
    } else {
      endLetter()
      letter = scalar
      marks.removeAll(keepingCapacity: true)
    }
  }
  endLetter()
  return out
}

/// A letter and its marks, as much as can be in one character.
private func compose(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var whole = letter
  var left: [Unicode.Scalar] = []
  for mark in inCanonicalOrder(marks) {
    let blocked =
      left.last?.properties.canonicalCombiningClass == mark.properties.canonicalCombiningClass
    let pair = String(String.UnicodeScalarView([whole, mark]))
    if !blocked, pair.count == 1, let composite = pair.first.flatMap({ composites[$0] }) {
      whole = composite
    } else {
      left.append(mark)
    }
  }
  return [whole] + left
}

private func inCanonicalOrder(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
  guard marks.count > 1 else { return marks }
  return marks.enumerated().sorted { a, b in
    let (first, second) = (
      a.element.properties.canonicalCombiningClass, b.element.properties.canonicalCombiningClass
    )
    return first == second ? a.offset < b.offset : first < second
  }.map(\.element)
}

/// The letters of one code point, the preferred one of equivalent ones.
private let composites: [Character: Unicode.Scalar] = {
  var composites: [Character: Unicode.Scalar] = [:]
  for range in [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF] {
    for scalar in range.lazy.compactMap({ Unicode.Scalar($0) })
    where composites[Character(scalar)] == nil {
      composites[Character(scalar)] = scalar
    }
  }
  return composites
}()
