/// Cuts a paragraph into words, numbers, punctuation and marks.
///
/// Elision ends a word ("l'", "qu'"), a subject pronoun tied by a hyphen is a token of its own
/// ("a-t-il": "a", "il"), an abbreviation keeps its full stop ("M.").
func tokenize(_ paragraph: Paragraph, using french: French) -> TokenizedParagraph {
  let bytes = Array(paragraph.text.utf8)
  var tokenizer = Tokenizer(bytes: bytes, french: french)
  tokenizer.run()
  return TokenizedParagraph(bytes: bytes, tokens: tokenizer.tokens, role: paragraph.role)
}

private struct Tokenizer {
  let bytes: [UInt8]
  let french: French
  var tokens: [Token] = []
  var position = 0
  var sawSpace = false
  /// Whether a straight mark is open.
  private var isOpen = false

  init(bytes: [UInt8], french: French) {
    self.bytes = bytes
    self.french = french
    tokens.reserveCapacity(bytes.count / 5)
  }

  mutating func run() {
    while position < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      if Letters.isSpace(scalar) {
        position += length
        sawSpace = true
      } else if Letters.isSoftHyphen(scalar) {
        position += length
      } else if Letters.isDigit(scalar) {
        readNumber()
      } else if scalar == 0x40, isHandle() {
        readHandle()
      } else if let address = addressEnd(in: bytes[position...]) {
        // What follows a tweet is another's sentence.
        append(
          position..<address.end, address.closesTweet ? .punctuation : .word,
          key: address.closesTweet ? "." : nil)
        position = address.end
      } else if Letters.isLetter(scalar) {
        readWord()
      } else {
        readPunctuation(scalar, length)
      }
    }
  }

  func scalar(at offset: Int) -> UInt32 {
    offset < bytes.count ? Letters.scalar(in: bytes, at: offset).value : 0
  }

  mutating func append(_ range: Range<Int>, _ kind: Token.Kind, key: String? = nil) {
    var token = Token(range: range, kind: kind, key: key ?? Letters.folded(bytes[range]))
    token.spaceBefore = sawSpace
    sawSpace = false
    if kind == .word || kind == .clitic {
      token.isCapitalised =
        Letters.isCapital(scalar(at: range.lowerBound)) || isArabicName(range)
      token.isAllCapitals = token.isCapitalised && isAllCapitals(range)
      // "A Genève": the capital has lost its accent.
      if token.key == "a", token.isCapitalised, beginsSentence,
        Letters.isSpace(scalar(at: range.upperBound))
      {
        token.key = "à"
      }
      token.word = french.word(token.key)
      // "sur Twitter" is no infinitive.
      if !token.word.isAny(.function.union(.platform)) {
        token.forms = french.verbs.readings(token.key)
      }
      if token.isCapitalised, token.word.classes.isEmpty, let before = tokens.last,
        isFormedDemonym(token.key, behind: before.key)
      {
        token.word.classes.insert(.demonym)
        token.word.gender = token.key.hasSuffix("e") ? .feminine : .masculine
      }
      // "Du Xuliang", "Le Maire": a capital inside a sentence makes a name of a grammar word.
      if token.isCapitalised, !beginsSentence {
        token.word.classes.subtract(.function.subtracting(.numeral))
      }
    }
    tokens.append(token)
  }

  private func isHandle() -> Bool {
    let isFree = sawSpace || tokens.last.map { $0.kind == .punctuation || $0.kind == .mark } ?? true
    return isFree && Letters.isLetter(self.scalar(at: position + 1))
  }

  /// "@anna_vidal": the name of somebody on a network.
  private mutating func readHandle() {
    let start = position
    position += 1
    while position < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      let next = self.scalar(at: position + length)
      let isJoint = scalar == 0x2E && (Letters.isLetter(next) || Letters.isDigit(next))
      guard Letters.isLetter(scalar) || Letters.isDigit(scalar) || scalar == 0x5F || isJoint else {
        break
      }
      position += length
    }
    append(start..<position, .word)
    tokens[tokens.count - 1].isCapitalised = true
  }

  /// "al-Bechari", "el-Sissi": the article is the name's.
  private func isArabicName(_ range: Range<Int>) -> Bool {
    guard range.count > 4,
      let hyphen = bytes[range].prefix(5).firstIndex(of: 0x2D), hyphen + 1 < range.upperBound
    else { return false }
    return Self.arabicArticles.contains(Letters.folded(bytes[range.lowerBound..<hyphen]))
      && Letters.isCapital(scalar(at: hyphen + 1))
  }

  private static let arabicArticles: Set<String> = [
    "al", "el", "an", "as", "ad", "at", "ed", "ech", "es", "ibn", "ben", "bin",
  ]

  private var beginsSentence: Bool {
    guard let last = tokens.last else { return true }
    return last.kind == .mark || last.endsSentence
      || (last.kind == .punctuation && ":—–-•(".contains(last.key))
  }

  func isAllCapitals(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    var count = 0
    while offset < range.upperBound {
      let (scalar, length) = Letters.scalar(in: bytes, at: offset)
      if Letters.isLetter(scalar) {
        guard Letters.isCapital(scalar) else { return false }
        count += 1
      }
      offset += length
    }
    return count > 1
  }

  /// Digits with the separators that stand between digits: "1.400", "67,8", "10h15", "32'000".
  mutating func readNumber() {
    let start = position
    while position < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      let isSeparator =
        scalar == 0x2E || scalar == 0x2C || scalar == 0x2F || scalar == 0x3A
        || Letters.isApostrophe(scalar) && position > start
      if Letters.isDigit(scalar) || Letters.isLetter(scalar)
        || (isSeparator && Letters.isDigit(self.scalar(at: position + length)))
      {
        position += length
      } else {
        break
      }
    }
    append(start..<position, .number)
  }

  mutating func readWord() {
    let start = position
    while position < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: position)
      if Letters.isLetter(scalar) || Letters.isDigit(scalar) || Letters.isSoftHyphen(scalar) {
        position += length
      } else if Letters.isApostrophe(scalar) {
        if endsElision(start..<position, next: position + length) {
          position += length
          append(start..<position, .word)
          return
        }
        guard Letters.isLetter(self.scalar(at: position + length)) else { break }
        position += length
      } else if scalar == 0x22, isMistypedApostrophe(in: start..<position) {
        let key = Letters.folded(bytes[start..<position]) + "'"
        position += length
        append(start..<position, .word, key: key)
        return
      } else if scalar == 0x2D {
        if let clitic = cliticAfterHyphen(at: position) {
          // "a t-il dit" for "a-t-il dit"
          let isLink = position == start + 1 && bytes[start] == 0x74
          if !isLink { append(start..<position, .word) }
          position = clitic.upperBound
          append(clitic, .clitic)
          return
        }
        guard Letters.isLetter(self.scalar(at: position + 1)) else { break }
        position += length
      } else if scalar == 0x26, Letters.isLetter(self.scalar(at: position + 1)) {
        // "S&P"
        position += length
      } else if scalar == 0x2F, isAllCapitals(start..<position),
        Letters.isCapital(self.scalar(at: position + 1)),
        Letters.isCapital(self.scalar(at: position + 2))
      {
        // "AC/DC"
        position += length
      } else if scalar == 0x2E, readAbbreviation(from: start) {
        return
      } else if scalar == 0x2E, let end = domainEnd(at: position) {
        position = end
        append(start..<end, .word)
        // A site is a name, however it is written.
        tokens[tokens.count - 1].isCapitalised = true
        return
      } else {
        break
      }
    }
    append(start..<position, .word)
  }

  /// "l'" before a vowel or a mark elides; the apostrophe of "aujourd'hui" or "M'jid" does not.
  func endsElision(_ range: Range<Int>, next: Int) -> Bool {
    guard Elision.words.contains(Letters.folded(bytes[range])) else { return false }
    let following = scalar(at: next)
    return !Letters.isLetter(following) || Letters.isVowelOrH(following)
  }

  /// The mark of `l"étudiant`: a letter stands on either side, and no other mark closes it as that
  /// of `d"ignoble personnage"` does.
  func isMistypedApostrophe(in range: Range<Int>) -> Bool {
    Letters.isLetter(scalar(at: range.upperBound + 1))
      && endsElision(range, next: range.upperBound + 1)
      && (isOpen || !isClosed(from: range.upperBound + 1))
  }

  /// Whether the next straight mark closes: no space before it, no letter behind.
  func isClosed(from start: Int) -> Bool {
    guard let next = bytes[start...].firstIndex(of: 0x22) else { return false }
    return bytes[next - 1] != 0x20 && !Letters.isLetter(scalar(at: next + 1))
  }

  /// The pronoun of "-t-il", "-elle", "-on" at a hyphen.
  func cliticAfterHyphen(at hyphen: Int) -> Range<Int>? {
    var start = hyphen + 1
    if scalar(at: start) | 0x20 == 0x74, scalar(at: start + 1) == 0x2D { start += 2 }
    var end = start
    while end < bytes.count {
      let (scalar, length) = Letters.scalar(in: bytes, at: end)
      guard Letters.isLetter(scalar) else { break }
      end += length
    }
    guard end > start, french.hyphenatedSubjects.contains(Letters.folded(bytes[start..<end])),
      scalar(at: end) != 0x2D
    else { return nil }
    return start..<end
  }

  /// "M.", "av.", an initial or a chain of them ("J.-P.", "U.S.").
  mutating func readAbbreviation(from start: Int) -> Bool {
    var end = position + 1
    let isInitial = Letters.isCapital(scalar(at: start)) && lettersSince(start) == 1
    guard
      french.abbreviations.contains(
        Letters.folded(bytes[start..<end]), besideNumber: isBesideNumber(before: end))
        || (isInitial && isInsideName(after: end))
    else { return false }
    // "J.-P.": the initials of one name.
    while scalar(at: end) == 0x2D, Letters.isCapital(scalar(at: end + 1)),
      scalar(at: end + 2) == 0x2E
    {
      end += 3
    }
    position = end
    append(start..<end, .word)
    return true
  }

  /// "3 sept.", "p. 3"
  func isBesideNumber(before end: Int) -> Bool {
    if tokens.last?.kind == .number { return true }
    let next = scalar(at: end)
    guard Letters.isSpace(next) else { return Letters.isDigit(next) }
    return Letters.isDigit(scalar(at: end + Letters.scalar(in: bytes, at: end).length))
  }

  /// The end of ".com", ".fr": a dot, two to four small letters and no more.
  func domainEnd(at dot: Int) -> Int? {
    var end = dot + 1
    while end < bytes.count, (0x61...0x7A).contains(bytes[end]) { end += 1 }
    guard (2...4).contains(end - dot - 1) else { return nil }
    let next = scalar(at: end)
    return Letters.isLetter(next) || Letters.isDigit(next) || next == 0x27 || next == 0x2019
      ? nil : end
  }

  func lettersSince(_ start: Int) -> Int {
    var count = 0
    var offset = start
    while offset < position {
      count += 1
      offset += Letters.scalar(in: bytes, at: offset).length
    }
    return count
  }

  /// An initial's full stop is followed by another initial, a comma or a word.
  func isInsideName(after end: Int) -> Bool {
    var offset = end
    let next = scalar(at: offset)
    if next == 0x2D || next == 0x2C || Letters.isCapital(next) { return true }
    guard Letters.isSpace(next) else { return false }
    offset += Letters.scalar(in: bytes, at: offset).length
    var wordEnd = offset
    while wordEnd < bytes.count, Letters.isLetter(scalar(at: wordEnd)) {
      wordEnd += Letters.scalar(in: bytes, at: wordEnd).length
    }
    guard wordEnd > offset else { return false }
    // "à vitesse grand V. Un professeur": a grammar word with a capital begins a sentence.
    return !Letters.isCapital(scalar(at: offset))
      || !french.word(Letters.folded(bytes[offset..<wordEnd])).isAny(.function)
  }

  mutating func readPunctuation(_ scalar: UInt32, _ length: Int) {
    let start = position
    switch scalar {
    case 0xAB, 0xBB, 0x201C, 0x201D, 0x22, 0x2039, 0x203A, 0x201E:
      position += length
      append(start..<position, .mark)
      if scalar == 0x22 { isOpen.toggle() }
    case 0x2E where self.scalar(at: start + 1) == 0x2E:
      while self.scalar(at: position) == 0x2E { position += 1 }
      append(start..<position, .punctuation, key: "…")
    default:
      position += length
      append(start..<position, .punctuation)
    }
  }
}
