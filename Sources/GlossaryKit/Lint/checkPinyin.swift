/// Pinyin against the readings of the characters.
func checkPinyin(_ line: LintLine, _ han: HanTables) -> [Problem] {
  let pinyin = line.cell(.pinyin)
  guard let chinese = line.alternatives(.simplified).first, !chinese.isEmpty else { return [] }
  guard !pinyin.isEmpty else {
    let isOwn = line.isVariant && chinese.unicodeScalars.contains(where: HanTables.isHan)
    guard isOwn, line.table.has(.pinyin) else { return [] }
    return [line.problem(.emptyCell(column: "pinyin"), .pinyin, isWarning: true)]
  }
  var reading = PinyinReading(chinese: chinese, pinyin: pinyin, han: han)
  guard reading.isChecked else { return [] }
  var problems: [Problem] = []
  if let fault = reading.run() {
    problems.append(line.problem(fault, .pinyin))
  } else {
    problems += reading.toneless.map {
      line.problem(.pinyinWithoutTone($0), .pinyin, isWarning: true)
    }
  }
  if line.inherited(.pos) == "propn", let first = chinese.unicodeScalars.first,
    HanTables.isHan(first), pinyin.first?.isLowercase == true
  {
    problems.append(line.problem(.pinyinSmallInitial(pinyin), .pinyin, isWarning: true))
  }
  return problems
}

/// Reads pinyin and characters side by side.
private struct PinyinReading {
  private let characters: [Unicode.Scalar]
  private let letters: [Unicode.Scalar]
  private let han: HanTables
  private(set) var toneless: [String] = []
  private var furthest = (character: 0, letter: 0)
  /// Places from which the rest does not fit, so that none is tried twice.
  private var failed: Set<[Int]> = []

  init(chinese: String, pinyin: String, han: HanTables) {
    self.han = han
    characters = chinese.unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
    letters = pinyin.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || isDigit($0)
    }
  }

  /// A character that the table lacks could be read in any way. `fits` calls itself once a
  /// character, so that a long cell would exhaust the stack; no term is as long.
  var isChecked: Bool {
    characters.count <= 200
      && characters.allSatisfy { !HanTables.isHan($0) || han.readings[$0] != nil }
  }

  /// What does not fit, or nil.
  mutating func run() -> Problem.Kind? {
    if fits(0, 0) { return nil }
    let rest = String(String.UnicodeScalarView(letters[furthest.letter...]))
    guard furthest.character < characters.count else { return .pinyinTooLong(rest: rest) }
    let character = characters[furthest.character]
    if rest.isEmpty { return .pinyinTooShort(missing: String(character)) }
    let readings = han.readings[character] ?? [String(character)]
    return .pinyin(rest, of: String(character), readings: readings)
  }

  private mutating func fits(_ character: Int, _ letter: Int) -> Bool {
    if (character, letter) > furthest { furthest = (character, letter) }
    guard character < characters.count else { return letter == letters.count }
    guard !failed.contains([character, letter]) else { return false }
    if fitsHere(character, letter) { return true }
    failed.insert([character, letter])
    return false
  }

  private mutating func fitsHere(_ character: Int, _ letter: Int) -> Bool {
    guard let readings = han.readings[characters[character]] else {
      let same = String(characters[character]).lowercased().unicodeScalars
      return begins(letter, same) && fits(character + 1, letter + same.count)
    }
    for reading in readings where begins(letter, reading.unicodeScalars) {
      if fits(character + 1, letter + reading.unicodeScalars.count) { return true }
    }
    for reading in Set(readings.map(withoutTone)) where !readings.contains(reading) {
      guard begins(letter, reading.unicodeScalars) else { continue }
      if fits(character + 1, letter + reading.unicodeScalars.count) {
        toneless.append(reading)
        return true
      }
    }
    // 儿 after another syllable: "wánr".
    return characters[character] == "儿" && character > 0 && begins(letter, "r".unicodeScalars)
      && fits(character + 1, letter + 1)
  }

  private func begins(_ letter: Int, _ syllable: String.UnicodeScalarView) -> Bool {
    letters[letter...].starts(with: syllable)
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
