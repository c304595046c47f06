/// Who is brought, made or heard to say what an infinitive reports.
extension SourceFinder {
  /// "incite le président à avertir": who is brought to speak.
  func subjectOfInfinitive(_ cue: Cue) -> Range<Int>? {
    var end = cue.units.lowerBound
    while sentence.word(end - 1).isAny([.clitic, .negation]) { end -= 1 }
    guard let key = sentence.key(end - 1) else { return nil }
    guard ["à", "de", "d'"].contains(key) else { return whoIsHeard(before: end) }
    for start in stride(from: end - 2, through: max(0, end - 14), by: -1) {
      guard let token = sentence.token(start), token.kind == .word || token.kind == .number else {
        return nil
      }
      if isVerb(start, in: sentence, french) { return nil }
      // "reproche au journal d'avoir écrit"
      if ["au", "aux"].contains(token.key),
        let phrase = NounPhrase(at: start + 1, in: sentence, french, bare: true),
        phrase.units.upperBound >= end - 1, phrase.canReport(in: sentence, french)
      {
        return phrase.units.lowerBound..<(end - 1)
      }
      guard
        token.word.isAny([.definite, .indefinite, .possessive, .demonstrative, .title])
          || token.isCapitalised,
        !sentence.word(start - 1).isAny([.determiner, .preposition, .contraction, .title]),
        sentence.token(start - 1)?.isCapitalised != true,
        let phrase = NounPhrase(at: start, in: sentence, french), phrase.units.upperBound >= end - 1
      else { continue }
      guard phrase.isName || sentence.word(phrase.head).isAny(.reporter) else { return nil }
      return functionBefore(start, end: end - 1) ?? start..<(end - 1)
    }
    return nil
  }

  /// "la ministre Anna Vidal", its name found at the start.
  private func functionBefore(_ start: Int, end: Int) -> Range<Int>? {
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      guard sentence.token(index)?.kind == .word, !isVerb(index, in: sentence, french) else {
        return nil
      }
      if sentence.word(index).isAny(.determiner), complement(at: index) == index..<end {
        return index..<end
      }
    }
    return nil
  }

  /// "ce qui fait bondir Jean Dupont"
  func whoIsMade(to cue: Cue) -> Range<Int>? {
    guard
      ["fait", "font", "faisait", "faisaient", "fit", "firent"].contains(
        sentence.key(cue.units.lowerBound - 1) ?? "")
    else { return nil }
    return complement(at: cue.units.upperBound)
  }

  /// "a entendu Jean Dupont dire"
  private func whoIsHeard(before end: Int) -> Range<Int>? {
    for start in stride(from: end - 1, through: max(1, end - 8), by: -1) {
      if sentence.isPunctuation(start, ",") { continue }
      guard let verb = sentence.key(start - 1), sentence.token(start)?.kind == .word else {
        return nil
      }
      let isPerception = ["entend", "entendu", "écouté", "vu", "laissé", "laisse", "entendre"]
        .contains(verb)
      guard isPerception else { continue }
      let heard = complement(at: start)
      let reach = heard.map {
        sentence.isPunctuation($0.upperBound, ",") ? $0.upperBound + 1 : $0.upperBound
      }
      return reach == end ? heard : nil
    }
    return nil
  }
}
