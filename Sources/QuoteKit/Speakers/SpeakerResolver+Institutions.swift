/// Which institution a bare noun stands for: "la préfecture" for "la préfecture du Nord", wherever
/// the article names it so.
extension SpeakerResolver {
  /// The fuller words for the institution: the last before the mention, else the first behind it.
  mutating func fullerInstitution(for mention: Mention) -> Mention? {
    guard mention.isDefinite, !mention.isPlural, isPublicInstitution(mention.classes),
      mention.text.split(whereSeparator: { " '’".contains($0) }).count == 2
    else { return nil }
    let found = institutions ?? findInstitutions()
    institutions = found
    let alike = found[mention.head, default: []]
    // In the order of the text: the first that is not before the mention, by halving.
    var (low, high) = (0, alike.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        (alike[middle].paragraph, alike[middle].range.lowerBound)
        < (mention.paragraph, mention.range.lowerBound)
      (low, high) = isBefore ? (middle + 1, high) : (low, middle)
    }
    return (low > 0 ? alike[low - 1] : alike.first).map { withArticle($0, of: mention) }
  }

  /// "le collectif" for "le Collectif des riverains", where that is named before.
  func bodyNamed(by mention: Mention) -> Int? {
    guard mention.isDefinite, !mention.isPlural, mention.classes.contains(.organisation),
      mention.text.split(whereSeparator: { " '’".contains($0) }).count == 2
    else { return nil }
    return directory.bodies(named: mention.head).last { body in
      firstNamed[body].map {
        ($0.paragraph, $0.start) < (mention.paragraph, mention.range.lowerBound)
      } ?? false
    }
  }

  /// "du parquet de Valbrune" leaves its article in the preposition.
  private func withArticle(_ fuller: Mention, of mention: Mention) -> Mention {
    var fuller = fuller
    if fuller.text.hasPrefix(fuller.head), mention.text.hasSuffix(mention.head) {
      fuller.text = mention.text.dropLast(mention.head.count) + fuller.text
    }
    return fuller
  }

  private func isPublicInstitution(_ classes: Word.Classes) -> Bool {
    classes.contains(.organisation) && classes.isDisjoint(with: .namedOrganisation)
  }

  /// Every institution that the article names with a complement, by its noun.
  private func findInstitutions() -> [String: [Mention]] {
    var found: [String: [Mention]] = [:]
    for sentence in sentences {
      for index in sentence.units.indices
      where isPublicInstitution(sentence.word(index).classes) {
        let start = sentence.word(index - 1).isAny(.definite) ? index - 1 : index
        guard let phrase = NounPhrase(at: start, in: sentence, french, bare: true),
          phrase.head == index, !phrase.isName, isQualified(phrase, in: sentence),
          var mention = readMention(
            phrase.units, in: sentence, of: paragraphs[sentence.paragraph], french),
          mention.kind == .description
        else { continue }
        mention.isDefinite = true
        found[mention.head, default: []].append(mention)
      }
    }
    return found
  }

  /// "préfecture du Nord", "police chinoise"
  private func isQualified(_ phrase: NounPhrase, in sentence: Sentence) -> Bool {
    let next = phrase.head + 1
    guard phrase.units.contains(next) else { return false }
    // "tribunal administratif de Valbrune"
    return sentence.isOf(next) || sentence.word(next).isAny(.demonym)
      || sentence.isOf(next + 1) && sentence.token(next + 2)?.isCapitalised == true
  }
}
