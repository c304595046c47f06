/// Whom "les deux élues", "les trois compères" are: as many people named side by side before.
extension SpeakerResolver {
  private static let counts = ["deux": 2, "trois": 3, "quatre": 4, "cinq": 5]

  mutating func severalNamed(_ mention: Mention, sentence: Int) -> Int? {
    guard mention.isPlural, !mention.holdsName,
      !mention.classes.isDisjoint(with: .person.union(.group)),
      let count = mention.text.split(separator: " ").dropFirst().first.flatMap({
        Self.counts[String($0)]
      })
    else { return nil }
    for index in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
      if index < sentence, let subject = subjectMention(ofSentence: index), subject.kind == .name,
        subject.companions.count == count - 1
      {
        return entry(for: subject, sentence: index, [])
      }
      let end = index < sentence ? Int.max : mention.range.lowerBound
      let named = namesOutsideMarks(in: index).filter { $0.range.upperBound <= end }
      if let people = sideBySide(named, count, in: index) { return directory.together(people) }
    }
    return nil
  }

  /// The last people of a sentence that only commas and "et" part, if they are as many.
  private func sideBySide(_ named: [NameOccurrence], _ count: Int, in sentence: Int) -> [Int]? {
    var people: [Int] = []
    var next: NameOccurrence?
    for name in named.reversed() {
      let entry = directory.entry(named: name.words, gender: name.gender)
      let person = entry.flatMap {
        directory.entries[$0].isPerson || directory.isGivenName($0) ? $0 : nil
      }
      if let later = next, let person, isJoined(name, later) {
        people.insert(person, at: 0)
      } else {
        if people.count == count { return people }
        people = person.map { [$0] } ?? []
      }
      next = name
    }
    return people.count == count ? people : nil
  }

  private func isJoined(_ name: NameOccurrence, _ next: NameOccurrence) -> Bool {
    guard name.paragraph == next.paragraph, name.range.upperBound < next.range.lowerBound else {
      return false
    }
    let between = paragraphs[name.paragraph].tokens(
      in: name.range.upperBound..<next.range.lowerBound)
    return !between.isEmpty && between.count <= 2
      && between.allSatisfy { [",", "et", "mme", "m."].contains($0.key) || $0.word.isAny(.title) }
      && between.contains { $0.key == "," || $0.key == "et" }
  }
}
