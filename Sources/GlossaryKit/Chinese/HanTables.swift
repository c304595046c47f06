private import GlossaryTables

/// What Unihan says of Chinese characters, as far as checking and comparing them needs it.
struct HanTables: Sendable {
  /// The readings of the standard simplified characters (通用规范汉字表), with tone marks.
  let readings: [Unicode.Scalar: [String]]
  /// The traditional forms of simplified characters; a character that is its own form is among them.
  let traditional: [Unicode.Scalar: [Unicode.Scalar]]
  /// The simplified forms of traditional characters.
  let simplified: [Unicode.Scalar: Unicode.Scalar]

  /// Read when first needed.
  static let builtIn = HanTables()

  private init() {
    var readings: [Unicode.Scalar: [String]] = [:]
    for row in unsafe rows(han_readings()) {
      guard let character = row[0].unicodeScalars.first else { continue }
      readings[character] = row.dropFirst().map(String.init)
    }
    var traditional: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in unsafe rows(han_variants()) {
      guard let character = row[0].unicodeScalars.first, row.count == 2 else { continue }
      traditional[character] = Array(row[1].unicodeScalars)
      for form in row[1].unicodeScalars where form != character && simplified[form] == nil {
        simplified[form] = character
      }
    }
    self.readings = readings
    self.traditional = traditional
    self.simplified = simplified
  }

  /// The simplified form of a character that is written in traditional text alone.
  func simplifiedForm(ofTraditional character: Unicode.Scalar) -> Unicode.Scalar? {
    readings[character] == nil ? simplified[character] : nil
  }

  /// The traditional forms of a character that is written in simplified text alone.
  func traditionalForms(ofSimplified character: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard let forms = traditional[character], !forms.contains(character) else { return nil }
    return forms
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3007: true
    default: false
    }
  }
}

/// The rows of a table of the program's own, cut at spaces.
private func rows(_ table: GlossaryTable) -> [[Substring]] {
  let bytes = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
}
