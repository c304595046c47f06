/// Whether a line is only a date, a time or a count ("Publié le 29/03/23 à 16h05 – Mis à jour le …").
func isDateLine(_ line: String) -> Bool {
  guard line.utf8.count <= 120, line.utf8.contains(where: \.isASCIIDigit) else { return false }
  let words = line.lowercased().split { !$0.isLetter }
  // "14h32" and "14:32" are dates, "3 m" and "1984" need not be.
  return words.allSatisfy { dateWords.contains(String($0)) }
    && (line.contains("/") || line.contains(":") || words.contains { $0.count > 1 || $0 == "h" })
}

private let dateWords = Set(
  ConventionTable.rows("date-words", "label", "words").flatMap { $0.words(1).map(String.init) })
