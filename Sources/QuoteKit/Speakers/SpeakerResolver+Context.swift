/// Who speaks where no words beside the quotation say so.
extension SpeakerResolver {
  /// A quotation over several paragraphs may name its source in the last of them.
  func sourceLaterInRun(
    _ index: Int, _ attributions: [Attribution]
  ) -> (mention: Mention, index: Int)? {
    guard attributions[index].kind != .indirect, !attributions[index].continues else { return nil }
    var paragraph = attributions[index].paragraph
    for later in attributions.indices.dropFirst(index + 1).prefix(Self.reach) {
      let attribution = attributions[later]
      guard attribution.kind != .indirect, attribution.kind != .nonquote else { continue }
      guard attribution.continues, attribution.paragraph <= paragraph + 1 else { return nil }
      if let source = attribution.source { return (source, later) }
      paragraph = attribution.paragraph
    }
    return nil
  }

  mutating func fromContext(
    _ index: Int, _ attributions: [Attribution]
  ) -> (entry: Int, sieve: Sieve)? {
    let attribution = attributions[index]
    if uses(.running), attribution.continues, let previous = spoken.last {
      return (previous.entry, .running)
    }
    if uses(.neighbour), attribution.isRead,
      let text = documentBefore(attribution.sentence, since: 0)
    {
      return (text, .neighbour)
    }
    if uses(.neighbour), let other = otherInDialogue(index, attributions) {
      return (other, .neighbour)
    }
    if uses(.neighbour), let interviewee, standsAlone(attribution) {
      return (interviewee, .neighbour)
    }
    let isHeading = paragraphs[attribution.paragraph].isHeadingLike(
      next: attribution.paragraph + 1 < paragraphs.count)
    if uses(.heading), standsAlone(attribution) || isHeading,
      let body = sameWordsElsewhere(index, attributions)
    {
      return (body, .heading)
    }
    if uses(.heading), isHeadline(attribution), let later = laterSpeaker(index, attributions) {
      return (later, .heading)
    }
    if uses(.neighbour), let last = spoken.last,
      attributions[last.attribution].sentence == attribution.sentence
    {
      return (last.entry, .neighbour)
    }
    if uses(.subject),
      let subject = subject(ofSentence: attribution.sentence, index, attributions)
    {
      return (subject, .subject)
    }
    if uses(.neighbour), let reporter = reporterBefore(attribution, attributions) {
      return (reporter, .neighbour)
    }
    if uses(.subject), let next = nextOnStage(index, attributions) { return (next, .subject) }
    if uses(.neighbour), let last = lastQuoted(in: attribution.paragraph, attributions) {
      return (last, .neighbour)
    }
    if uses(.subject),
      let subject = subjectOfSentenceBefore(attribution.sentence, index, attributions)
    {
      return (subject, .subject)
    }
    if uses(.neighbour), let next = nextInParagraph(index, attributions) {
      return (next, .neighbour)
    }
    if uses(.neighbour), let newcomer = newcomer(index, attributions) {
      return (newcomer, .neighbour)
    }
    if uses(.neighbour), let last = spoken.last { return (last.entry, .neighbour) }
    let next = attribution.sentence + 1
    if uses(.subject), next < sentences.count, sentences[next].paragraph == attribution.paragraph,
      let subject = subject(ofSentence: next, index, attributions)
    {
      return (subject, .subject)
    }
    guard uses(.neighbour) else { return nil }
    return laterSpeaker(index, attributions).map { ($0, .neighbour) }
  }

  /// In a dialogue between dashes two speak in turn.
  private func otherInDialogue(_ index: Int, _ attributions: [Attribution]) -> Int? {
    guard paragraphs[attributions[index].paragraph].opensWithDash, let last = spoken.last,
      attributions[last.attribution].paragraph + 1 == attributions[index].paragraph,
      paragraphs[attributions[last.attribution].paragraph].opensWithDash
    else { return nil }
    return spoken.suffix(Self.reach).last { $0.entry != last.entry }?.entry
  }

  /// The quotation is its paragraph.
  func standsAlone(_ attribution: Attribution) -> Bool {
    let sentence = sentences[attribution.sentence]
    return sentence.units.allSatisfy { $0.span != nil || $0.token?.kind == .punctuation }
  }

  /// Whose words the sentence before reports, where the quotation is its sentence.
  private func reporterBefore(_ attribution: Attribution, _ attributions: [Attribution]) -> Int? {
    guard let last = spoken.last, standsAlone(attribution),
      attributions[last.attribution].paragraph == attribution.paragraph,
      attributions[last.attribution].sentence == attribution.sentence - 1
    else { return nil }
    // « Elle mentait », dit l'avocat, de faits non prouvés selon elle. « Mon client attend »: his words.
    let quoted = spoken.suffix(Self.reach).last {
      attributions[$0.attribution].sentence == attribution.sentence - 1
        && attributions[$0.attribution].kind == .direct
    }
    return (quoted ?? last).entry
  }

  /// Who spoke last in a paragraph, between marks if anybody did.
  private func lastQuoted(in paragraph: Int, _ attributions: [Attribution]) -> Int? {
    let here = spoken.suffix(Self.reach).filter {
      attributions[$0.attribution].paragraph == paragraph
    }
    let quoted = here.last { attributions[$0.attribution].kind != .indirect }
    return (quoted ?? here.last)?.entry
  }

  mutating func subjectOfSentenceBefore(
    _ sentence: Int, _ index: Int, _ attributions: [Attribution]
  ) -> Int? {
    guard sentence > 0, sentences[sentence - 1].paragraph == sentences[sentence].paragraph else {
      return nil
    }
    return subject(ofSentence: sentence - 1, index, attributions)
  }

  /// Who a sentence is about, if that is somebody who can speak.
  mutating func subject(
    ofSentence number: Int, _ index: Int, _ attributions: [Attribution]
  ) -> Int? {
    guard let mention = subjectMention(ofSentence: number) else { return nil }
    let speaks =
      mention.kind == .name || mention.kind == .pronoun
      || !mention.classes.isDisjoint(with: .person.union([.group, .organisation]))
    guard speaks else { return nil }
    switch mention.kind {
    case .pronoun: return pronoun(mention, sentence: number, attributions)
    case .name:
      if let known = directory.entry(named: mention.name, gender: mention.gender) { return known }
      // "le CHRU de Valbrune", "la Ligue du lac"
      guard let first = mention.name.first,
        first == first.uppercased() || french.word(Directory.key(first)).isAny(.organisation)
      else { return nil }
      return directory.add(mention.name, gender: mention.gender, isPerson: false)
    case .description:
      if mention.classes.contains(.namedOrganisation) {
        return description(mention, sentence: number, attributions)
      }
      return directory.holder(of: mention) ?? directory.described(like: mention)
        ?? (mention.isDefinite ? nil : directory.addDescribed(mention))
    }
  }

  func subjectMention(ofSentence number: Int) -> Mention? {
    subjectUnits(ofSentence: number).flatMap {
      readMention(
        $0, in: sentences[number], of: paragraphs[sentences[number].paragraph], french)
    }
  }

  private func subjectUnits(ofSentence number: Int) -> Range<Int>? {
    let sentence = sentences[number]
    guard let verb = sentence.units.indices.first(where: { isVerb($0, in: sentence, french) })
    else {
      return nil
    }
    if let cleft = cleft(behind: verb, in: sentence) ?? mainSubject(behind: verb, in: sentence) {
      return cleft
    }
    var start = verb
    while start > 0, sentence.word(start - 1).isAny([.clitic, .negation]),
      !sentence.word(start - 1).isAny(.subject)
    {
      start -= 1
    }
    return SubjectFinder(sentence: sentence, french: french).subject(before: start, isPlural: false)
  }

  /// The "artiste" of "C'est donc l'artiste qui est venu".
  private func cleft(behind verb: Int, in sentence: Sentence) -> Range<Int>? {
    guard ["ce", "c'"].contains(sentence.key(verb - 1) ?? "") else { return nil }
    var start = verb + 1
    while sentence.word(start).isAny([.adverb, .negation]) || sentence.key(start) == "donc" {
      start += 1
    }
    guard let phrase = NounPhrase(at: start, in: sentence, french) else { return nil }
    let next = phrase.units.upperBound
    let end = ["lui-même", "elle-même"].contains(sentence.key(next) ?? "") ? next + 1 : next
    return sentence.key(end) == "qui" ? phrase.units : nil
  }

  /// Whom the main clause is about behind a clause of time or condition: "Alors qu'elle venait
  /// d'arriver, la ministre a ri".
  private func mainSubject(behind verb: Int, in sentence: Sentence) -> Range<Int>? {
    let opens =
      sentence.key(0) == "s'" && sentence.word(1).isAny(.subject)
      || sentence.word(0).isAny(.subordinator)
        && (!sentence.word(0).isAny(.adverb) || ["que", "qu'"].contains(sentence.key(1) ?? ""))
    guard opens else { return nil }
    for comma in verb..<sentence.units.count where sentence.isPunctuation(comma, ",") {
      guard let phrase = NounPhrase(at: comma + 1, in: sentence, french) else { continue }
      if hasVerb(at: phrase.units.upperBound, in: sentence, french) { return phrase.units }
    }
    return nil
  }

  mutating func nextInParagraph(_ index: Int, _ attributions: [Attribution]) -> Int? {
    guard index + 1 < attributions.count,
      attributions[index + 1].paragraph == attributions[index].paragraph,
      attributions[index + 1].sentence <= attributions[index].sentence + 1,
      !isAnswered(index, attributions),
      let mention = attributions[index + 1].source
    else { return nil }
    return entry(for: mention, at: index + 1, attributions)
  }

  /// What comes next in the paragraph is another's answer.
  func isAnswered(_ index: Int, _ attributions: [Attribution]) -> Bool {
    index + 1 < attributions.count && attributions[index + 1].isReply
      && attributions[index + 1].paragraph == attributions[index].paragraph
  }

  /// A quotation used as a heading, marked up as one or not, between dashes or not.
  func isHeadline(_ attribution: Attribution) -> Bool {
    let paragraph = paragraphs[attribution.paragraph]
    if paragraph.role == .heading { return true }
    guard standsAlone(attribution) || attribution.sieve == .heading, !attribution.continues else {
      return false
    }
    return paragraph.isHeadingLike(next: attribution.paragraph + 1 < paragraphs.count)
  }

  /// Whose words the body of the article gives a heading or an inset from, before it or behind.
  private mutating func sameWordsElsewhere(_ index: Int, _ attributions: [Attribution]) -> Int? {
    let words = wordsAlone(attributions[index])
    func isSame(_ other: Int) -> Bool {
      guard attributions[other].source != nil, attributions[other].kind != .nonquote else {
        return false
      }
      let others = wordsAlone(attributions[other])
      return others.contains(words)
        || others.count { $0 == " " } > Self.fewestWords && words.contains(others)
    }
    if let later = attributions.indices.dropFirst(index + 1).prefix(Self.reach).first(
      where: isSame), let mention = attributions[later].source
    {
      return entry(for: mention, at: later, attributions)
    }
    if let earlier = spoken.suffix(Self.reach).last(where: { isSame($0.attribution) }) {
      return earlier.entry
    }
    guard isHeadline(attributions[index]) else { return nil }
    let later = attributions.indices.dropFirst(index + 1).prefix(Self.lookahead).first {
      attributions[$0].source != nil && attributions[$0].kind != .nonquote
        && shares(attributions[index], with: attributions[$0])
    }
    return later.flatMap { later in
      attributions[later].source.flatMap { entry(for: $0, at: later, attributions) }
    }
  }

  /// "Panser ses blessures", then « il s'agit de panser les blessures »: a heading takes most of its words
  /// from somebody.
  private func shares(_ heading: Attribution, with other: Attribution) -> Bool {
    let own = contentStems(of: heading)
    let shared = own.intersection(contentStems(of: other))
    return shared.count > 1 && 3 * shared.count >= 2 * own.count
  }

  /// The beginnings of the words that carry meaning.
  private func contentStems(of attribution: Attribution) -> Set<Substring> {
    let paragraph = paragraphs[attribution.paragraph]
    return Set(
      attribution.spans.flatMap { paragraph.tokens(in: $0) }
        .filter { $0.kind == .word && !$0.word.isAny(.function) && $0.key.utf8.count > 3 }
        .map { $0.key.prefix(6) })
  }

  /// The words without marks and points, a space around each.
  func wordsAlone(_ attribution: Attribution) -> String {
    let tokens = attribution.spans.flatMap { paragraphs[attribution.paragraph].tokens(in: $0) }
    return " "
      + tokens.filter { $0.kind != .punctuation && $0.kind != .mark }.map(\.key)
      .joined(separator: " ") + " "
  }

  mutating func laterSpeaker(_ index: Int, _ attributions: [Attribution]) -> Int? {
    for later in attributions.indices.dropFirst(index + 1).prefix(Self.lookahead) {
      if let mention = attributions[later].source,
        let entry = entry(for: mention, at: later, attributions)
      {
        return entry
      }
    }
    return nil
  }
}
