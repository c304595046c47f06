/// "la tempête, qui a tué deux personnes, selon la police, s'éloigne": the relative clause alone;
/// at the sentence's end one with "où" or "dont", which opens a statement of its own.
func relativeBefore(
  _ cue: Cue, _ end: Int, _ context: SentenceContext
) -> Range<Int>? {
  let sentence = context.sentence
  let last = cue.units.lowerBound - (sentence.isPunctuation(cue.units.lowerBound - 1, ",") ? 1 : 0)
  let isFinal = sentence.token(end)?.endsSentence ?? true
  guard isFinal || sentence.isPunctuation(end, ","), isFinal || end + 1 < sentence.units.count,
    let comma = relativeComma(before: last, isFinal: isFinal, context), comma + 2 < last,
    sentence.key(comma + 1) == "qui" && !isFinal
      || sentence.word(comma + 1).isAny(.relative)
        && context.containsVerb(in: (comma + 1)..<last),
    !isFinal || opensStatement(comma + 1, sentence),
    !["que", "qu'"].contains(sentence.key(end + 1) ?? ""),
    !sentence.word(cue.units.upperBound).isAny([.strong, .subject])
  else { return nil }
  return context.trimmed((comma + 1)..<last)
}

/// "le voisin qui, selon la police, criait « au feu », a fui", "la loi qui vise, selon eux, à réduire
/// les aides": the relative clause that holds the phrase.
func relativeAround(
  _ cue: Cue, _ end: Int, _ context: SentenceContext
) -> [Range<Int>]? {
  let sentence = context.sentence
  let comma = cue.units.lowerBound - 1
  guard sentence.isPunctuation(comma, ","), sentence.isPunctuation(end, ",") else { return nil }
  let close =
    ((end + 1)..<sentence.units.count).first { sentence.isPunctuation($0, ",") }
    ?? context.contentEnd(of: cue, from: end + 1)
  guard let rest = context.trimmed((end + 1)..<max(close, end + 1)) else { return nil }
  if sentence.key(comma - 1) == "qui" { return [rest] }
  if sentence.key(comma - 1) == "dont" {
    return context.trimmed((end + 1)..<context.contentEnd(of: cue, from: end + 1)).map { [$0] }
  }
  let start = (0..<comma).last { sentence.isPunctuation($0, ",") } ?? 0
  guard sentence.word(end + 1).isAny([.preposition, .contraction]),
    let relative = (start..<comma).last(where: { sentence.key($0) == "qui" }),
    context.containsVerb(in: relative..<comma)
  else { return nil }
  return [relative..<comma, rest]
}

/// The comma of ", qui portait un couteau, une hache et des gants": a list may follow its verb.
private func relativeComma(before last: Int, isFinal: Bool, _ context: SentenceContext) -> Int? {
  let sentence = context.sentence
  guard let comma = (0..<last).last(where: { sentence.isPunctuation($0, ",") }) else { return nil }
  guard !isFinal, let relative = (0..<comma).last(where: { sentence.key($0) == "qui" }),
    sentence.isPunctuation(relative - 1, ","),
    (relative..<last).count(where: { isVerb($0, in: sentence, context.french) }) == 1
  else { return comma }
  return relative - 1
}

/// ", où le pont a cédé", ", dont le toit fuit"; not ", dont 45 ont cédé".
private func opensStatement(_ index: Int, _ sentence: Sentence) -> Bool {
  switch sentence.key(index) {
  case "où": true
  case "dont": sentence.word(index + 1).isAny([.definite, .subject])
  default: false
  }
}
