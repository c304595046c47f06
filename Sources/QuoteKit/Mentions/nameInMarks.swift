/// The name that marks set off behind the noun of an organisation: the "Fanal" of "le quotidien
/// « Le Fanal »".
///
/// - Parameter unit: where the marked words stand.
/// - Returns: its words; nil where the marks hold anything else.
func nameInMarks(
  at unit: Int, behind noun: Int, in sentence: Sentence, of paragraph: TokenizedParagraph
) -> [String]? {
  sentence.word(noun).isAny(.namedOrganisation)
    ? nameInMarks(at: unit, in: sentence, of: paragraph) : nil
}

/// The words of a name that stands in marks: "selon « Le Fanal »".
func nameInMarks(
  at unit: Int, in sentence: Sentence, of paragraph: TokenizedParagraph
) -> [String]? {
  guard sentence.isNameSpan(unit) else { return nil }
  return paragraph.tokens(in: sentence.units[unit].range).filter { $0.kind != .mark }
    .map { paragraph.text($0.range) }
}

/// Whether words in marks are a name: "Le Fanal", not "Non".
func isName(_ tokens: ArraySlice<Token>) -> Bool {
  guard let first = tokens.first, first.isCapitalised, tokens.count <= 5,
    tokens.count > 1 || !first.word.isAny(.function)
  else { return false }
  return tokens.allSatisfy { $0.isCapitalised || $0.kind == .word && $0.word.isAny(.function) }
}
