/// Who an unnamed speaker is whose words the article repeats under a name: a lead quotes « le
/// Premier ministre », the body gives the sentence with his name.
extension SpeakerResolver {
  /// Fewer words, elided ones counted, may be anybody's.
  static let fewestWords = 5

  mutating func nameByRepetition(_ attributions: [Attribution]) {
    var named: [Int: Int] = [:]
    for (index, attribution) in attributions.enumerated() where isQuoted(attribution) {
      guard let entry = speakers[index], isUnnamedPerson(entry), named[entry] == nil else {
        continue
      }
      let words = wordsAlone(attribution)
      guard words.split(separator: " ").count >= Self.fewestWords else { continue }
      let other = attributions.indices.prefix(Self.reach).first { later in
        guard later != index, isQuoted(attributions[later]), let speaker = speakers[later] else {
          return false
        }
        return directory.entries[speaker].isPerson && !directory.entries[speaker].names.isEmpty
          && wordsAlone(attributions[later]).contains(words)
      }
      if let other { named[entry] = speakers[other] }
    }
    guard !named.isEmpty else { return }
    for index in speakers.indices {
      if let entry = speakers[index], let name = named[entry] { speakers[index] = name }
    }
    for (entry, name) in named.sorted(by: { $0.key < $1.key }) {
      for mention in directory.entries[entry].descriptions { directory.describe(name, mention) }
    }
  }

  private func isQuoted(_ attribution: Attribution) -> Bool {
    attribution.kind == .direct || attribution.kind == .partial
  }

  private func isUnnamedPerson(_ index: Int) -> Bool {
    let entry = directory.entries[index]
    return entry.names.isEmpty && entry.isPerson && entry.members.isEmpty
  }
}
