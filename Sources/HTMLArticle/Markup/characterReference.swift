/// Copies the character reference at the `&` at `start`, or the `&` alone, and returns the place
/// after what it read. References libxml2 knows go as they are; those that HTML5 reads without
/// their semicolon get it, and names and numbers only HTML5 has become the character.
func copyReference(in page: [UInt8], at start: Int, to out: inout [UInt8]) -> Int {
  if start + 1 < page.count, page[start + 1] == UInt8(ascii: "#") {
    return copyNumber(in: page, at: start, to: &out)
  }
  var end = start + 1
  while end < page.count, end - start <= 32, page[end].isASCIILetterOrDigit { end += 1 }
  let name = page[start + 1..<end]
  if name.isEmpty {
    out.append(contentsOf: "&amp;".utf8)
    return start + 1
  }
  let isClosed = end < page.count && page[end] == UInt8(ascii: ";")
  if isClosed, let character = html5Names[fingerprint(name)] {
    out.append(contentsOf: character.utf8)
    return end + 1
  }
  if !isClosed {
    // The longest name that may go without a semicolon: `&laquo` in `&laquoNous`.
    for length in stride(from: min(name.count, 6), through: 2, by: -1)
    where openNames.contains(fingerprint(name.prefix(length))) {
      out.append(contentsOf: page[start...start + length])
      out.append(UInt8(ascii: ";"))
      return start + 1 + length
    }
  }
  out.append(contentsOf: page[start..<end])
  return end
}

/// `&#146;`: 128 to 159 mean what windows-1252 has there, and what is no character U+FFFD.
private func copyNumber(in page: [UInt8], at start: Int, to out: inout [UInt8]) -> Int {
  var end = start + 2
  let isHex = end < page.count && page[end].lowercased == UInt8(ascii: "x")
  if isHex { end += 1 }
  let first = end
  var value: UInt32 = 0
  while end < page.count, let digit = page[end].digit, isHex || digit < 10 {
    value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x110000)
    end += 1
  }
  guard end > first else {
    out.append(contentsOf: "&amp;#".utf8)
    return start + 2
  }
  if end < page.count, page[end] == UInt8(ascii: ";") { end += 1 }
  let scalar =
    (0x80...0x9F).contains(value)
    ? SingleByteTable.windows1252[Int(value) - 0x80] : Unicode.Scalar(value)
  switch scalar {
  case "<": out.append(contentsOf: "&lt;".utf8)
  case "&": out.append(contentsOf: "&amp;".utf8)
  case let scalar? where scalar.value > 0: out.append(contentsOf: String(scalar).utf8)
  default: out.append(contentsOf: "\u{FFFD}".utf8)
  }
  return end
}

extension UInt8 {
  /// The value of a decimal or hexadecimal digit.
  fileprivate var digit: UInt8? {
    if isASCIIDigit { return self - UInt8(ascii: "0") }
    let letter = lowercased &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
  }
}

/// The names HTML5 reads without a semicolon: those of HTML 2 and 3.
private let openNames: Set<UInt64> = Set(
  """
  AMP COPY GT LT QUOT REG amp copy gt lt quot reg nbsp iexcl cent pound curren yen brvbar sect uml
  ordf laquo not shy macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14
  frac12 frac34 iquest times divide szlig Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
  Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml Oslash
  Ugrave Uacute Ucirc Uuml Yacute THORN agrave aacute acirc atilde auml aring aelig ccedil egrave
  eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml oslash
  ugrave uacute ucirc uuml yacute thorn yuml
  """.split(whereSeparator: \.isWhitespace).map { fingerprint($0.utf8) })

/// The names of HTML5 that HTML 4 had not and that occur in text, and the capitals libxml2 lacks.
private let html5Names: [UInt64: String] = Dictionary(
  uniqueKeysWithValues: [
    ("AMP", "&amp;"), ("LT", "&lt;"), ("GT", "&gt;"), ("QUOT", "\""), ("COPY", "©"), ("REG", "®"),
    ("NewLine", "\n"), ("Tab", "\t"), ("NonBreakingSpace", "\u{A0}"), ("ThinSpace", "\u{2009}"),
    ("ZeroWidthSpace", "\u{200B}"), ("hairsp", "\u{200A}"), ("numsp", "\u{2007}"),
    ("puncsp", "\u{2008}"), ("emsp13", "\u{2004}"), ("emsp14", "\u{2005}"), ("excl", "!"),
    ("num", "#"), ("dollar", "$"), ("percnt", "%"), ("lpar", "("), ("rpar", ")"), ("ast", "*"),
    ("plus", "+"), ("comma", ","), ("period", "."), ("sol", "/"), ("colon", ":"), ("semi", ";"),
    ("equals", "="), ("quest", "?"), ("commat", "@"), ("lbrack", "["), ("lsqb", "["),
    ("rbrack", "]"), ("rsqb", "]"), ("bsol", "\\"), ("lowbar", "_"), ("lbrace", "{"),
    ("lcub", "{"), ("rbrace", "}"), ("rcub", "}"), ("verbar", "|"), ("vert", "|"), ("hyphen", "‐"),
    ("dash", "‐"), ("horbar", "―"), ("lsquor", "‚"), ("ldquor", "„"), ("rsquor", "’"),
    ("rdquor", "”"), ("OpenCurlyQuote", "‘"), ("CloseCurlyQuote", "’"),
    ("OpenCurlyDoubleQuote", "“"), ("CloseCurlyDoubleQuote", "”"), ("mldr", "…"), ("half", "½"),
    ("ccaron", "č"), ("Ccaron", "Č"), ("cacute", "ć"), ("scedil", "ş"), ("zcaron", "ž"),
    ("Zcaron", "Ž"), ("lstrok", "ł"), ("Lstrok", "Ł"), ("abreve", "ă"), ("gbreve", "ğ"),
    ("amacr", "ā"), ("emacr", "ē"), ("imacr", "ī"), ("omacr", "ō"), ("umacr", "ū"), ("check", "✓"),
    ("star", "☆"), ("phone", "☎"),
  ].map { (fingerprint($0.0.utf8), $0.1) })
