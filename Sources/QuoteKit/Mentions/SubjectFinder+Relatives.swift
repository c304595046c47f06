/// Subjects of relative clauses, and what these clauses describe.
extension SubjectFinder {
  /// The "le patron" of "cet élu pour lequel le patron a dit".
  func subjectOfRelative(in segment: Range<Int>) -> Range<Int>? {
    guard
      let relative = segment.last(where: { sentence.word($0).isAny(.relative) }),
      relative > segment.lowerBound,
      sentence.key(relative) != "qui" || isPreposition(relative - 1),
      !(relative..<segment.upperBound).contains(where: { isVerb($0, in: sentence, french) }),
      let own = NounPhrase(at: relative + 1, in: sentence, french),
      own.canReport(in: sentence, french), !sentence.word(own.head).isAny(.document),
      // "trente élus dont dix femmes"
      sentence.token(relative + 1)?.kind != .number, !sentence.word(relative + 1).isAny(.numeral)
    else { return nil }
    return own.units.lowerBound..<segment.upperBound
  }

  /// The "Paul Marin" of "des élus dont Paul Marin ont proposé": one of those who do.
  func isExample(_ units: Range<Int>, _ isPlural: Bool) -> Bool {
    isPlural && sentence.key(units.lowerBound - 1) == "dont"
      && !sentence.word(units.lowerBound).isPlural && !units.contains { sentence.key($0) == "et" }
  }

  /// The "qui" of "l'enquêteur qui, interrogé par la radio, a répondu".
  func interruptedRelative(before end: Int) -> Int? {
    guard sentence.isPunctuation(end - 1, ",") else { return nil }
    let relative = (0..<(end - 1)).last { sentence.key($0) == "qui" }
    return relative.flatMap { sentence.isPunctuation($0 + 1, ",") && $0 + 1 < end - 1 ? $0 : nil }
  }

  /// "X, qui a déclaré": the phrase before the relative.
  func antecedent(of relative: Int) -> Range<Int>? {
    var end = sentence.isPunctuation(relative - 1, ",") ? relative - 1 : relative
    // "un expert entendu mardi, qui"
    if sentence.word(end - 1).isAny(.time), sentence.isForm(end - 2, .pastParticiple) { end -= 1 }
    guard end > 0 else { return nil }
    var best: Range<Int>?
    var isInside = false
    for start in stride(from: end - 1, through: max(0, end - 12), by: -1) {
      guard let token = sentence.token(start) else { break }
      if token.key == "(" || token.key == ")" {
        isInside = token.key == ")"
        continue
      }
      // "Paul Marin (22 %), qui"
      if isInside { continue }
      guard token.kind != .punctuation else { break }
      if sentence.word(start - 1).isAny([.determiner, .title]) { continue }
      // ", consultante pour la radio, qui": an apposition needs no article, nor does "du maire, qui".
      let isApposed =
        sentence.isPunctuation(start - 1, ",")
        || sentence.word(start - 1).isAny([.adverb, .time, .contraction])
      guard let phrase = NounPhrase(at: start, in: sentence, french, bare: isApposed),
        phrase.units.upperBound == end
      else { continue }
      // "les propos de Paul Marin, qui", "Même constat pour Paul Marin, qui": he speaks, not they.
      if best == nil || isSomebody(phrase) && token.key != "même" { best = phrase.units }
    }
    if let best, let doer = doer(before: best) { return doer..<best.upperBound }
    return best.map { (nameExplained(by: $0) ?? $0.lowerBound)..<$0.upperBound }
  }

  /// Where "un habitant vivant près de Valbrune, qui" begins.
  private func doer(before place: Range<Int>) -> Int? {
    guard sentence.word(place.lowerBound - 1).isAny([.preposition, .contraction]),
      let participle = (max(1, place.lowerBound - 8)..<place.lowerBound).last(where: {
        sentence.token($0)?.kind == .punctuation || sentence.isForm($0, .presentParticiple)
      }), sentence.isForm(participle, .presentParticiple)
    else { return nil }
    return (max(0, participle - 6)..<participle).first {
      let phrase = NounPhrase(at: $0, in: sentence, french)
      return phrase?.units.upperBound == participle && phrase.map(isSomebody) == true
    }
  }

  /// "le maire", "l'un des avocats"
  private func isSomebody(_ phrase: NounPhrase) -> Bool {
    phrase.canReport(in: sentence, french)
      || sentence.word(phrase.head).isAny([.indefinite, .quantifier])
  }

  /// Where the name begins before an apposition: "Paul Marin, un rescapé, qui", "Anna Vidal,
  /// aujourd'hui consultante, qui".
  private func nameExplained(by apposition: Range<Int>) -> Int? {
    var comma = apposition.lowerBound - 1
    while sentence.word(comma).isAny([.adverb, .time]) { comma -= 1 }
    guard comma > 0, sentence.isPunctuation(comma, ","),
      let phrase = NounPhrase(at: apposition.lowerBound, in: sentence, french, bare: true),
      !phrase.isName, isSomebody(phrase)
    else { return nil }
    for start in max(0, comma - 12)..<comma {
      guard let name = NounPhrase(at: start, in: sentence, french, bare: true),
        name.units.upperBound == comma, name.canReport(in: sentence, french)
      else { continue }
      return name.isName || sentence.token(comma - 1)?.isCapitalised == true ? start : nil
    }
    return nil
  }

  /// The comma before a relative clause that reaches the end with commas of its own: "Celle-ci, qui
  /// réunit FO, l'Union et la CGT, affirme", "Une étude, que brandissent les deux camps, conclut".
  func relativeStart(in region: Range<Int>) -> Int? {
    func verbs(_ units: Range<Int>) -> Int {
      units.filter { isVerb($0, in: sentence, french) }.count
    }
    let start = segments(region).dropFirst().map(\.lowerBound).first {
      sentence.word($0).isAny(.relative)
        || ["que", "qu'", "celui", "celle", "ceux", "celles"].contains(sentence.key($0) ?? "")
    }
    guard let start, verbs(region.lowerBound..<start) == 0 else { return nil }
    let found = verbs(start..<region.upperBound)
    // A verb that no table knows may stand behind "que".
    guard found == 1 || found == 0 && sentence.word(start).isAny(.subordinator) else { return nil }
    return start - 1
  }
}
