/// The encodings French pages come in.
enum CharacterEncoding: Equatable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252, latin9, macintosh

  /// The encoding a declared label stands for, as the WHATWG Encoding Standard maps labels:
  /// iso-8859-1 and ascii mean windows-1252. nil for labels not known here.
  init?(label: String) {
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8":
      self = .utf8
    case "utf-16", "utf-16le", "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff":
      self = .utf16LittleEndian
    case "utf-16be", "unicodefffe":
      self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1",
      "iso_8859-1:1987", "iso-ir-100", "csisolatin1", "latin1", "l1", "cp819", "ibm819", "us-ascii",
      "ascii", "ansi_x3.4-1968":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "csisolatin9", "l9", "latin-9":
      self = .latin9
    case "macintosh", "mac", "x-mac-roman", "csmacintosh":
      self = .macintosh
    default:
      return nil
    }
  }

  /// What the upper half (0x80–0xFF) of a single-byte encoding stands for.
  static func upperHalf(of encoding: CharacterEncoding) -> [Unicode.Scalar] {
    switch encoding {
    case .macintosh: return macRoman
    case .latin9: return latin9Upper
    default: return latin1OfTheWeb
    }
  }

  private static let latin1: [Unicode.Scalar] = (0x80...0xFF).map { Unicode.Scalar(UInt8($0)) }

  /// windows-1252; its five holes stay C1 controls.
  static let latin1OfTheWeb: [Unicode.Scalar] = {
    let first: [UInt16] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return first.compactMap { Unicode.Scalar($0) } + latin1[32...]
  }()

  private static let latin9Upper: [Unicode.Scalar] = {
    var table = latin1OfTheWeb
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
