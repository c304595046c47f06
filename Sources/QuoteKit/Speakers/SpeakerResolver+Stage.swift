/// Whom the article brings up before a quotation without a source, or behind it.
extension SpeakerResolver {
  /// "Sylvie fait 90 km par jour. « Ça me coûte 250 euros. »": whom the sentence before brings up,
  /// where the last words before it were somebody else's.
  mutating func nextOnStage(_ index: Int, _ attributions: [Attribution]) -> Int? {
    let sentence = attributions[index].sentence
    guard attributions[index].source == nil, standsAlone(attributions[index]),
      let last = spoken.last, attributions[last.attribution].sentence < sentence - 1,
      sentence > 0, sentences[sentence - 1].paragraph == sentences[sentence].paragraph
    else { return nil }
    let found = broughtUp(inSentence: sentence - 1, attributions)
    return found == last.entry ? nil : found
  }

  private mutating func broughtUp(
    inSentence number: Int, _ attributions: [Attribution]
  ) -> Int? {
    guard let subject = subjectMention(ofSentence: number) else { return onlyNewcomer(in: number) }
    // Those who are brought up together, and bodies, are as often only told of.
    guard !subject.isPlural else { return nil }
    switch subject.kind {
    case .name:
      let entry = directory.entry(named: subject.name, gender: subject.gender)
      return entry.flatMap { mayBePerson($0) ? $0 : nil }
    case .description where !subject.classes.isDisjoint(with: .person):
      if subject.isDefinite { return description(subject, sentence: number, attributions) }
      return directory.described(like: subject) ?? directory.addDescribed(subject)
    case .description: return subject.isReporter ? nil : onlyNewcomer(in: number)
    case .pronoun: return ["ce", "c'"].contains(subject.head) ? onlyNewcomer(in: number) : nil
    }
  }

  /// "Un avis que ne partage pas Anna Vidal.", "Même discours chez Anna Vidal.": named here first.
  private func onlyNewcomer(in number: Int) -> Int? {
    let named = namesOutsideMarks(in: number)
    let people = Set(
      named.compactMap { directory.entry(named: $0.words, gender: $0.gender) }
        .filter { directory.entries[$0].isPerson })
    guard people.count == 1, let only = people.first, let first = firstNamed[only],
      named.contains(where: { ($0.paragraph, $0.range.lowerBound) == first })
    else { return nil }
    return only
  }

  /// The one person whom the article has first named since somebody spoke in an earlier paragraph:
  /// the next whose story it tells.
  func newcomer(_ index: Int, _ attributions: [Attribution]) -> Int? {
    guard let last = spoken.last, attributions[index].source == nil,
      !isAnswered(index, attributions)
    else { return nil }
    let before = attributions[last.attribution].paragraph
    let here = attributions[index].paragraph
    guard before < here else { return nil }
    let people = Set(
      (max(before + 1, here - Self.reach)...here).flatMap { names[$0, default: []] }
        .compactMap { directory.entry(named: $0.words, gender: $0.gender) }
        .filter { entry in
          directory.entries[entry].isPerson
            && firstNamed[entry].map { $0.paragraph > before } == true
        })
    return people.count == 1 ? people.first : nil
  }
}
