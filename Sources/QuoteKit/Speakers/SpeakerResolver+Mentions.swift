/// Who a name or a description is.
extension SpeakerResolver {
  mutating func entry(
    for mention: Mention, at index: Int, _ attributions: [Attribution]
  ) -> Int? {
    switch mention.kind {
    case .pronoun:
      return pronoun(mention, sentence: attributions[index].sentence, attributions)
    case .name:
      let entry = directory.add(
        mention.name, gender: mention.gender,
        isPerson: mention.hasTitle || !mention.roles.isEmpty)
      directory.describe(entry, mention)
      return entry
    case .description:
      return description(mention, sentence: attributions[index].sentence, attributions)
    }
  }

  mutating func description(
    _ mention: Mention, sentence: Int, _ attributions: [Attribution]
  ) -> Int? {
    guard mention.isDefinite else { return directory.addDescribed(mention) }
    let isPerson = !mention.classes.isDisjoint(with: .person) && !mention.isPlural
    if isPerson, let holder = directory.holder(of: mention) {
      directory.describe(holder, mention)
      return holder
    }
    if let known = directory.described(like: mention) {
      directory.describe(known, mention)
      return known
    }
    if mention.classes.contains(.document), pointsBack(mention), let last = spoken.last,
      attributions[last.attribution].paragraph + 2 >= mention.paragraph
    {
      return last.entry
    }
    if isPerson, mention.text.hasPrefix("ce"),
      let person = recentPerson(
        before: sentence, gender: mention.gender, mention: mention, attributions)
    {
      directory.describe(person, mention)
      return person
    }
    if isPerson, pointsBack(mention) {
      let speaker = spoken.suffix(8).last {
        fits($0.entry, mention.gender) && mayBePerson($0.entry)
          && !directory.entries[$0.entry].names.isEmpty
          // One who holds another office is somebody else.
          && (!mention.classes.contains(.office) || directory.entries[$0.entry].roles.isEmpty)
      }
      let person =
        speaker?.entry
        ?? recentPerson(before: sentence, gender: mention.gender, mention: mention, attributions)
      if let person {
        directory.describe(person, mention)
        return person
      }
    }
    if isPerson, let last = spoken.last, fits(last.entry, mention.gender),
      directory.entries[last.entry].isPerson, !directory.entries[last.entry].names.isEmpty,
      directory.entries[last.entry].roles.isEmpty,
      attributions[last.attribution].paragraph + 2 >= mention.paragraph
    {
      directory.describe(last.entry, mention)
      return last.entry
    }
    if mention.classes.contains(.namedOrganisation), !mention.isPlural, pointsBack(mention),
      let organisation = recentOrganisation(before: mention)
    {
      directory.describe(organisation, mention)
      return organisation
    }
    return directory.addDescribed(mention)
  }

  /// "le groupe", "l'hebdomadaire": the institution that spoke last, else the one named most.
  func recentOrganisation(before mention: Mention) -> Int? {
    let speaker = spoken.suffix(8).last { isInstitution($0.entry) }
    if let speaker { return speaker.entry }
    var counts: [Int: Int] = [:]
    for name in namesSoFar(mention) {
      guard let entry = directory.entry(named: name.words, gender: name.gender),
        isInstitution(entry), !french.word(Directory.key(name.words[0])).isAny(.metonym)
      else { continue }
      counts[entry, default: 0] += 1
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most.flatMap { $0.value > 1 ? $0.key : nil }
  }

  func isInstitution(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    return !entry.isPerson && !entry.names.isEmpty
  }

  /// "le magistrat", "cette scientifique spécialisée": without a complement that would introduce.
  func pointsBack(_ mention: Mention) -> Bool {
    let words = mention.text.split(whereSeparator: { " '’".contains($0) })
    guard let first = words.first else { return false }
    if ["ce", "cet", "cette"].contains(first) { return true }
    return words.count <= 4 && !words.contains { ["de", "du", "des", "d", "à", "au"].contains($0) }
  }
}
