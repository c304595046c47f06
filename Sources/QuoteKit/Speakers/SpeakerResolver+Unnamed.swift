/// Whom the article brings up without a name.
extension SpeakerResolver {
  /// "un gendarme a tiré", then "le gendarme": he, not somebody named.
  mutating func isIntroducedUnnamed(_ mention: Mention) -> Bool {
    guard mention.isDefinite, !isDemonstrative(mention), mention.classes.isDisjoint(with: .epithet)
    else { return false }
    let found = introduced ?? findIntroduced()
    introduced = found
    return found[mention.head].map {
      ($0.paragraph, $0.start) < (mention.paragraph, mention.range.lowerBound)
    } ?? false
  }

  /// Where each noun behind "un" or "une" stands first.
  private func findIntroduced() -> [String: Place] {
    var found: [String: Place] = [:]
    for sentence in sentences {
      for index in sentence.units.indices.dropFirst() {
        guard let noun = sentence.key(index), found[noun] == nil,
          ["un", "une"].contains(sentence.key(index - 1) ?? "")
        else { continue }
        found[noun] = Place(
          paragraph: sentence.paragraph, start: sentence.units[index].range.lowerBound)
      }
    }
    return found
  }
}
