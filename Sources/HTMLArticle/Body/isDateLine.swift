/// Whether a line is only a date or time ("Publié le 29/03/23 à 16h05 – Mis à jour le …").
func isDateLine(_ line: String) -> Bool {
  guard line.utf8.count <= 120, line.utf8.contains(where: \.isASCIIDigit) else { return false }
  let words = line.lowercased().split { !$0.isLetter }
  return words.allSatisfy { dateWords.contains(String($0)) }
    && (line.contains("/") || line.contains(":") || words.contains { $0.count > 1 })
}

private let dateWords = Set(
  """
  publié publie créé écrit posté mis modifié actualisé mise jour à a le la et de du par dernière
  modification heure heures min minutes h m s par lundi mardi mercredi jeudi vendredi samedi
  dimanche janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre
  janv févr avr juil sept oct nov déc er hier aujourd hui updated published on at utc gmt cet date
  """.split(whereSeparator: \.isWhitespace).map(String.init))
