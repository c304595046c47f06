/// A name or a term that the article marks in one place is one wherever it is marked the same way,
/// unless an incise says that somebody speaks it.
func settleNames(
  _ attributions: [Attribution], certain: Set<Int>, in paragraphs: [TokenizedParagraph]
) -> [Attribution] {
  func words(_ attribution: Attribution) -> String {
    attribution.spans.map { Letters.folded(paragraphs[attribution.paragraph].bytes[$0]) }
      .joined(separator: " ")
  }
  let names = Set(certain.map { words(attributions[$0]) })
  guard !names.isEmpty else { return attributions }
  return attributions.map { attribution in
    switch attribution.sieve {
    case .governing, .closingIncise, .sourcePhrase, .neighbour: break
    default: return attribution
    }
    guard attribution.kind == .partial, names.contains(words(attribution)) else {
      return attribution
    }
    var settled = attribution
    settled.kind = .nonquote
    settled.sieve = .nonquote
    settled.cue = nil
    settled.source = nil
    return settled
  }
}
