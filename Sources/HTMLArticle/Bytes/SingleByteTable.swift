/// What the upper half (0x80–0xFF) of a single-byte encoding stands for. The three that French
/// pages come in; others the system's converter knows.
enum SingleByteTable {
  static func upperHalf(of encoding: CharacterEncoding) -> [Unicode.Scalar]? {
    switch encoding.name {
    case "windows-1252": windows1252
    case "iso-8859-15": latin9
    case "macintosh": macRoman
    default: nil
    }
  }

  private static let latin1: [Unicode.Scalar] = (0x80...0xFF).map { Unicode.Scalar(UInt8($0)) }

  /// Its five holes stay C1 controls.
  static let windows1252: [Unicode.Scalar] = {
    let first: [UInt16] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return first.compactMap { Unicode.Scalar($0) } + latin1[32...]
  }()

  private static let latin9: [Unicode.Scalar] = {
    var table = latin1
    let changed: [(Int, Unicode.Scalar)] = [
      (0xA4, "€"), (0xA6, "Š"), (0xA8, "š"), (0xB4, "Ž"), (0xB8, "ž"), (0xBC, "Œ"), (0xBD, "œ"),
      (0xBE, "Ÿ"),
    ]
    for (byte, scalar) in changed { table[byte - 0x80] = scalar }
    return table
  }()

  private static let macRoman = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
      .unicodeScalars)
}
