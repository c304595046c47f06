/// A sentence of the article's own: what stands between marks counts as one unit.
struct Sentence: Sendable {
  struct Unit: Sendable {
    /// The word; nil where the unit is a quotation.
    var token: Token?
    /// The index of the quoted span; nil where the unit is a word.
    var span: Int?
    /// UTF-8 offsets in the paragraph.
    var range: Range<Int>
    /// Whether the marks hold a name: « Momo », « Il Cavaliere ».
    var isName = false
    /// Whether they open with a verb: « n'a rien vu ».
    var isPredicate = false
  }

  var paragraph: Int
  var units: [Unit]

  /// The word at a unit, nil for a quotation or beyond the ends.
  func token(_ index: Int) -> Token? {
    units.indices.contains(index) ? units[index].token : nil
  }

  func key(_ index: Int) -> String? { token(index)?.key }

  func word(_ index: Int) -> Word { token(index)?.word ?? Word() }

  func forms(_ index: Int) -> [VerbForm] { token(index)?.forms ?? [] }

  func isForm(_ index: Int, _ mood: VerbForm.Mood) -> Bool { token(index)?.isForm(mood) ?? false }

  func isSpan(_ index: Int) -> Bool { units.indices.contains(index) && units[index].span != nil }

  /// Marks that hold a name.
  func isNameSpan(_ index: Int) -> Bool { units.indices.contains(index) && units[index].isName }

  /// Marks that open with a verb.
  func isPredicate(_ index: Int) -> Bool {
    units.indices.contains(index) && units[index].isPredicate
  }

  /// "de" in any of its forms.
  func isOf(_ index: Int) -> Bool {
    guard let key = key(index) else { return false }
    return key == "de" || key == "d'" || key == "du" || key == "des"
  }

  /// "mardi", "cette semaine"
  func isTime(_ index: Int) -> Bool {
    if word(index).isAny(.time) { return true }
    // "fin janvier", "début mars"
    if ["fin", "début", "courant"].contains(key(index) ?? ""), word(index + 1).isAny(.time) {
      return true
    }
    return word(index).isAny(.determiner) && word(index + 1).isAny(.time)
      && token(index + 1)?.isCapitalised == false
  }

  /// The "il" of "il est peu probable", "il y a", "il faut".
  func isImpersonal(_ index: Int) -> Bool {
    key(index) == "il"
      && ["y", "est", "faut", "faudra", "semble"].contains(key(index + 1) ?? "")
  }

  func isPunctuation(_ index: Int, _ key: String) -> Bool {
    token(index)?.isPunctuation(key) ?? false
  }

  /// UTF-8 offsets in the paragraph from the first unit of a range to its last.
  func bytes(_ units: Range<Int>) -> Range<Int> {
    self.units[units.lowerBound].range
      .lowerBound..<self.units[units.upperBound - 1].range.upperBound
  }
}
