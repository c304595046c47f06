/// Finds out who each source is, walking through the article once.
struct SpeakerResolver {
  let sentences: [Sentence]
  let paragraphs: [TokenizedParagraph]
  /// The names outside marks, by paragraph.
  let names: [Int: [NameOccurrence]]
  let french: French
  /// What is not to decide who speaks.
  let excluded: Set<Sieve>
  var directory: Directory
  /// Who spoke where, in the order of the text.
  var spoken: [(attribution: Int, entry: Int)] = []
  /// The person that each sentence is about, as far as it was asked.
  var subjects: [Int: Int?] = [:]
  /// The sentence up to which it was asked in order.
  var followed = 0
  /// The entry of each mention that was asked for: one clause may hold several contents.
  var settled: [Place: Int] = [:]
  /// Where each entry is named first.
  private(set) var firstNamed: [Int: (paragraph: Int, start: Int)] = [:]
  /// The institutions that the article names in full, as far as they were asked for.
  var institutions: [String: [Mention]]?
  /// Where each noun is first brought up with "un", if it was asked.
  var introduced: [String: Place]?
  /// Whom the words at hand are said to: not who says them.
  var addressee: Int?
  /// Who answers, where the article is an interview.
  var interviewee: Int?
  /// The entry of each attribution; nil where the article does not say.
  var speakers: [Int?] = []

  init(
    sentences: [Sentence], paragraphs: [TokenizedParagraph], names: [NameOccurrence],
    using french: French, excluding excluded: Set<Sieve>
  ) {
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.names = Dictionary(grouping: names.filter { !$0.isQuoted }, by: \.paragraph)
    self.french = french
    self.excluded = excluded
    directory = Directory(names, using: french)
    for name in names where !name.isQuoted {
      guard let entry = directory.entry(named: name.words, gender: name.gender),
        firstNamed[entry] == nil
      else { continue }
      firstNamed[entry] = (name.paragraph, name.range.lowerBound)
    }
    interviewee = findInterviewee()
  }

  struct Place: Hashable {
    var paragraph: Int
    var start: Int
  }

  /// How far back the context reaches, in attributions and in paragraphs: no article needs more,
  /// and a hostile one must not cost more.
  static let reach = 100
  /// How far it looks ahead for whoever speaks next, in attributions.
  static let lookahead = 12

  mutating func resolve(_ attributions: [Attribution]) -> [Attribution] {
    var resolved = attributions
    speakers = Array(repeating: nil, count: attributions.count)
    directory.recognisePeople(
      among: attributions.compactMap { $0.kind == .nonquote ? nil : $0.source })
    nameLead()
    for index in attributions.indices {
      guard attributions[index].kind != .nonquote else { continue }
      if let mention = attributions[index].source {
        note(entry(for: mention, at: index, attributions), for: index)
      } else if uses(.running), let later = sourceLaterInRun(index, attributions) {
        note(entry(for: later.mention, at: later.index, attributions), for: index)
        resolved[index].sieve = .running
      }
      if speakers[index] == nil {
        let found = fromContext(index, attributions)
        note(found?.entry, for: index)
        if attributions[index].source == nil { resolved[index].sieve = found?.sieve ?? .neighbour }
      }
    }
    nameByRepetition(resolved)
    nameLater(resolved)
    return resolved
  }

  func uses(_ sieve: Sieve) -> Bool { !excluded.contains(sieve) }

  mutating func note(_ entry: Int?, for index: Int) {
    guard let entry else { return }
    speakers[index] = entry
    spoken.append((index, entry))
  }
}
