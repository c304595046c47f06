/// Follows the article's words from a quotation to its speaker's name, once it is known who speaks.
struct TrailFinder {
  private let resolver: SpeakerResolver
  private let attributions: [Attribution]
  /// Where each speaker is named or described outside marks, in the order of the text.
  private var places: [Int: [Place]] = [:]
  /// Where each speaker's whole name stands: the place that says what its bearer is, else the first.
  private var naming: [Int: Place] = [:]
  /// The fullest descriptions of speakers without a name.
  private var fullest: [Int: String] = [:]
  /// The attributions whose source is known by the words beside them, by speaker.
  private var grounded: [Int: [Int]] = [:]

  /// Words for a speaker in one place.
  fileprivate struct Place {
    var paragraph: Int
    var range: Range<Int>
    /// Whether the speaker's whole name, or fullest description, is among the words.
    var isFull = false
    /// Whether words beside a name say what its bearer is.
    var hasRole = false

    func isBefore(_ other: Place) -> Bool {
      (paragraph, range.lowerBound, -range.upperBound)
        < (other.paragraph, other.range.lowerBound, -other.range.upperBound)
    }

    func holds(_ other: Place) -> Bool {
      paragraph == other.paragraph && range.lowerBound <= other.range.lowerBound
        && other.range.upperBound <= range.upperBound
    }
  }

  /// `names`: those between marks too, where the article may give the whole name alone.
  init(_ resolver: SpeakerResolver, _ attributions: [Attribution], names: [NameOccurrence]) {
    self.resolver = resolver
    self.attributions = attributions
    let entries = Set(resolver.speakers.compactMap { $0 }.flatMap(named))
    for entry in entries {
      let known = resolver.directory.entries[entry]
      guard known.names.isEmpty, known.members.isEmpty, known.owner == nil else { continue }
      fullest[entry] = displayName(known, in: resolver.directory)
    }
    for (index, entry) in resolver.speakers.enumerated() {
      guard let entry, let source = attributions[index].source else { continue }
      grounded[entry, default: []].append(index)
      if source.kind != .pronoun { note(source, of: entry) }
    }
    for entry in entries {
      for mention in resolver.directory.entries[entry].descriptions { note(mention, of: entry) }
      places[entry, default: []] += []
    }
    var quoted: [Int: Place] = [:]
    for name in names {
      guard let entry = resolver.directory.entry(named: name.words, gender: name.gender),
        places[entry] != nil
      else { continue }
      let place = Place(
        paragraph: name.paragraph, range: withRoles(name), isFull: isFull(name.words, entry),
        hasRole: !name.roles.isEmpty)
      if !name.isQuoted {
        places[entry, default: []].append(place)
      } else if place.isFull, quoted[entry] == nil {
        quoted[entry] = place
      }
    }
    for (entry, found) in places {
      let inOrder = tidied(found)
      let full = inOrder.filter(\.isFull)
      places[entry] = inOrder
      naming[entry] = full.first(where: \.hasRole) ?? full.first ?? quoted[entry]
    }
  }

  func trail(of index: Int) -> [Quotation.Step] {
    guard let entry = resolver.speakers[index] else { return [] }
    var trail: [Quotation.Step] = []
    if attributions[index].source != nil {
      follow(from: index, entry, &trail)
    } else if attributions[index].sieve == .subject, let subject = subject(of: index, entry) {
      follow(subject, .subject, entry, &trail)
    } else if let other = groundedNeighbour(of: index, entry) {
      let attribution = attributions[other]
      trail.append(
        Quotation.Step(
          kind: .quotation, paragraph: attribution.paragraph, range: attribution.spans[0],
          quotation: Quotation.id(other)))
      follow(from: other, entry, &trail)
    } else {
      name(entry, &trail)
    }
    return trail
  }

  private func follow(from index: Int, _ entry: Int, _ trail: inout [Quotation.Step]) {
    if let source = attributions[index].source { follow(source, .source, entry, &trail) }
  }

  /// The words, what a pronoun among them stands for, and the name.
  private func follow(
    _ mention: Mention, _ kind: Quotation.Step.Kind, _ entry: Int, _ trail: inout [Quotation.Step]
  ) {
    let place = place(mention, of: entry)
    trail.append(Quotation.Step(kind: kind, place))
    if isLast(place, of: entry) { return }
    if mention.kind == .pronoun, let before = lastPlace(of: entry, before: place) {
      trail.append(Quotation.Step(kind: .mention, before))
      if isLast(before, of: entry) { return }
    }
    name(entry, &trail)
  }

  /// Whether no other words say more of who the speaker is.
  private func isLast(_ place: Place, of entry: Int) -> Bool {
    place.isFull && (place.hasRole || naming[entry]?.hasRole != true)
  }

  private func name(_ entry: Int, _ trail: inout [Quotation.Step]) {
    for one in named(entry) {
      guard let place = naming[one] else { continue }
      if !trail.contains(where: { $0.paragraph == place.paragraph && $0.range == place.range }) {
        trail.append(Quotation.Step(kind: .mention, place))
      }
    }
  }

  /// The speaker itself; those who speak as one; the person whose family it is.
  private func named(_ entry: Int) -> [Int] {
    let known = resolver.directory.entries[entry]
    if !known.members.isEmpty { return known.members }
    return known.names.isEmpty ? [known.owner ?? entry] : [entry]
  }

  private func lastPlace(of entry: Int, before place: Place) -> Place? {
    let places = places[entry, default: []]
    let end = places.partitioningIndex { !$0.isBefore(place) }
    return end > 0 ? places[end - 1] : nil
  }

  /// The sentence's own subject, else that of the sentence before or after, as the resolver asks.
  private func subject(of index: Int, _ entry: Int) -> Mention? {
    let sentence = attributions[index].sentence
    let paragraph = attributions[index].paragraph
    return [sentence, sentence - 1, sentence + 1].lazy
      .filter { resolver.sentences.indices.contains($0) }
      .filter { resolver.sentences[$0].paragraph == paragraph }
      .compactMap { resolver.subjectMention(ofSentence: $0) }
      .first { isAbout($0, entry) }
  }

  private func isAbout(_ mention: Mention, _ entry: Int) -> Bool {
    let directory = resolver.directory
    switch mention.kind {
    case .pronoun: return true
    case .name: return directory.entry(named: mention.name, gender: mention.gender) == entry
    case .description:
      return (directory.holder(of: mention) ?? directory.described(like: mention)) == entry
    }
  }

  /// The quotation nearest to one without a source that has the same speaker and says who it is.
  private func groundedNeighbour(of index: Int, _ entry: Int) -> Int? {
    let others = grounded[entry, default: []]
    let next = others.partitioningIndex { $0 > index }
    let later = next < others.count ? others[next] : nil
    let earlier = next > 0 ? others[next - 1] : nil
    guard let earlier, let later else { return earlier ?? later }
    switch attributions[index].sieve {
    case .heading: return later
    case .running: return attributions[index].continues ? earlier : later
    default:
      let isLaterBeside =
        attributions[later].paragraph == attributions[index].paragraph
        && attributions[earlier].paragraph != attributions[index].paragraph
      return isLaterBeside ? later : earlier
    }
  }
}

extension TrailFinder {
  private mutating func note(_ mention: Mention, of entry: Int) {
    let place = place(mention, of: entry)
    places[entry, default: []].append(place)
  }

  private func place(_ mention: Mention, of entry: Int) -> Place {
    var place = Place(paragraph: mention.paragraph, range: mention.range)
    switch mention.kind {
    case .pronoun: break
    case .name:
      place.isFull = isFull(mention.name, entry)
      place.hasRole = !mention.roles.isEmpty
    case .description:
      place.isFull = mention.text == fullest[entry]
    }
    return place
  }

  private func isFull(_ words: [String], _ entry: Int) -> Bool {
    let full = resolver.directory.entries[entry].fullKeys
    return !full.isEmpty && Directory.keys(words) == full
  }

  /// In the order of the text, without a name inside of a longer place.
  private func tidied(_ places: [Place]) -> [Place] {
    places.sorted { $0.isBefore($1) }.reduce(into: []) { kept, place in
      guard let last = kept.last, last.holds(place) else { return kept.append(place) }
      kept[kept.count - 1].isFull = last.isFull || place.isFull
      kept[kept.count - 1].hasRole = last.hasRole || place.hasRole
    }
  }

  /// A name with what the words beside it say of its bearer: from "maire" to "Corvin" in "la maire,
  /// Maëlle Corvin".
  private func withRoles(_ name: NameOccurrence) -> Range<Int> {
    let bytes = resolver.paragraphs[name.paragraph].bytes
    var range = name.range
    for role in name.roles {
      let role = Array(role.utf8)
      let reach = role.count + Self.betweenNameAndRole
      let before = max(0, range.lowerBound - reach)..<range.lowerBound
      let after = range.upperBound..<min(bytes.count, range.upperBound + reach)
      if let found = bytes[after].firstRange(of: role) {
        range = range.lowerBound..<found.upperBound
      } else if let found = bytes[before].firstRange(of: role) {
        range = found.lowerBound..<range.upperBound
      }
    }
    return range
  }

  /// UTF-8 bytes: a comma, a title, an age or an acronym in brackets.
  private static let betweenNameAndRole = 40
}

extension Quotation.Step {
  fileprivate init(kind: Kind, _ place: TrailFinder.Place) {
    self.init(kind: kind, paragraph: place.paragraph, range: place.range)
  }
}

extension Array {
  /// The first index whose element satisfies what no element before it and all behind it do.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
