/// - Un jugement « inacceptable » -: a heading's fragment that the article quotes again further on is
/// somebody's words, however short.
func quotedInHeadings(
  _ attributions: [Attribution], in paragraphs: [TokenizedParagraph], _ french: French
) -> [Attribution] {
  func words(_ attribution: Attribution) -> String {
    attribution.spans.map { Letters.folded(paragraphs[attribution.paragraph].bytes[$0]) }
      .joined(separator: " ")
  }
  var out: [Attribution] = []
  for (index, attribution) in attributions.enumerated() {
    let isHeading = paragraphs[attribution.paragraph].isHeadingLike(
      next: attribution.paragraph + 1 < paragraphs.count)
    let heading = attribution.kind == .nonquote && isHeading ? words(attribution) : ""
    let isRepeated =
      !heading.isEmpty && !french.markedTerms.contains(heading)
      && attributions.dropFirst(index + 1).prefix(SpeakerResolver.reach).contains {
        $0.kind != .nonquote && $0.kind != .indirect && words($0).contains(heading)
      }
    guard isRepeated else {
      out.append(attribution)
      continue
    }
    if let last = out.last, last.sieve == .heading, last.sentence == attribution.sentence {
      out[out.count - 1].spans += attribution.spans
      continue
    }
    var quoted = attribution
    quoted.kind = .partial
    quoted.sieve = .heading
    quoted.isName = false
    out.append(quoted)
  }
  return out
}

extension TokenizedParagraph {
  /// Marked up as a heading, or as short as one and without a full stop.
  func isHeadingLike(next: Bool) -> Bool {
    if role == .heading { return true }
    return next && tokens.count { $0.kind == .word } <= 14 && !tokens.contains { $0.endsSentence }
  }
}
