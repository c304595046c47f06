/// Marks the small words of names as written large: the "ouverts" of "Murs ouverts", where the
/// article never writes "Murs" without it or says "l'association Murs ouverts".
///
/// What only stands behind a preposition is not marked: "le ministre des Affaires étrangères".
func joinNames(_ paragraphs: inout [TokenizedParagraph]) {
  let ends = nameEnds(in: paragraphs)
  guard !ends.isEmpty else { return }
  for number in paragraphs.indices {
    for index in paragraphs[number].tokens.indices.dropLast() {
      let token = paragraphs[number].tokens[index]
      guard let end = ends[token.key], mayBegin(token),
        paragraphs[number].tokens[index + 1].key == end
      else { continue }
      paragraphs[number].tokens[index + 1].isCapitalised = true
    }
  }
}

/// The small words that end names, by the words before them.
private func nameEnds(in paragraphs: [TokenizedParagraph]) -> [String: String] {
  var total: [String: Int] = [:]
  var followers: [String: [String: Int]] = [:]
  var standsFree: Set<String> = []
  var ends: [String: String] = [:]
  for paragraph in paragraphs {
    for index in paragraph.tokens.indices where mayBegin(paragraph.tokens[index]) {
      let key = paragraph.tokens[index].key
      total[key, default: 0] += 1
      if !isGoverned(index, paragraph.tokens) { standsFree.insert(key) }
      guard index + 1 < paragraph.tokens.count, mayEnd(paragraph.tokens[index + 1]) else {
        continue
      }
      let end = paragraph.tokens[index + 1].key
      followers[key, default: [:]][end, default: 0] += 1
      if index > 0, paragraph.tokens[index - 1].word.isAny(.namedOrganisation), key.hasSuffix("s"),
        end.hasSuffix("s")
      {
        ends[key] = end
      }
    }
  }
  for (key, found) in followers where found.count == 1 && standsFree.contains(key) {
    for (end, count) in found where count > 1 && count == total[key] { ends[key] = end }
  }
  return ends
}

private func isGoverned(_ index: Int, _ tokens: [Token]) -> Bool {
  let article = index > 0 && tokens[index - 1].word.isAny(.definite) ? index - 1 : index
  guard article > 0 else { return false }
  let before = tokens[article - 1]
  return before.word.isAny([.preposition, .contraction]) || before.key == "des"
}

private func mayBegin(_ token: Token) -> Bool {
  token.kind == .word && token.isCapitalised && !token.isAllCapitals && token.forms.isEmpty
    && !token.word.isAny(
      Word.Classes.function.union([
        .givenName, .title, .person, .group, .time, .demonym, .portfolio,
      ]))
}

private func mayEnd(_ token: Token) -> Bool {
  token.kind == .word && !token.isCapitalised
    && !token.word.isAny(Word.Classes.function.union(.time))
    && !token.isForm(.finite) && !token.key.hasSuffix("'")
}
