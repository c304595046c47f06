/// X affirme que …, X dit vouloir …, X promet de …, l'idée que …
func reportedClauses(_ context: SentenceContext) -> [Report] {
  context.cues.compactMap { cue in
    guard cue.form != .phrase, cue.form != .opinion,
      cue.form != .passive || !cue.frames.isDisjoint(with: [.whom, .de]),
      let start = context.contentStart(of: cue)
    else { return nil }
    let end = context.contentEnd(of: cue, from: start)
    guard let content = context.trimmed(start..<end),
      context.hasOwnWords([content]) || context.isQuotedInfinitive(content),
      !context.isQuotedClause(content),
      let source = context.source(of: cue), isAnswerable(source, cue, context),
      // "accusée par le maire d'avoir menti", but "est accusée d'être utilisée par l'armée"
      cue.form != .passive || source.upperBound <= start
    else { return nil }
    return Report(sieve: .reportedClause, cue: cue, source: source, content: [content])
  }
}

/// Somebody who can report, and not just anybody: "on estime que" says nothing of who does.
private func isAnswerable(
  _ source: Range<Int>, _ cue: Cue, _ context: SentenceContext
) -> Bool {
  guard let mention = context.mention(source), context.canReport(mention, by: cue) else {
    return false
  }
  // The article's own "on" and "je" are no speakers of the article.
  return !["on", "je", "j'", "nous", "vous", "tu"].contains(mention.head)
}

extension SentenceContext {
  /// "promet de « tenir bon »": an infinitive is reported, though all of it is marked.
  fileprivate func isQuotedInfinitive(_ units: Range<Int>) -> Bool {
    guard units.count == 1, sentence.isSpan(units.lowerBound),
      inner(units.lowerBound).last?.endsSentence != true
    else { return false }
    return opensInfinitive(inner(units.lowerBound))
  }

  /// "que « le pont tient », en allusion à la crue": the marks hold all that is reported.
  fileprivate func isQuotedClause(_ units: Range<Int>) -> Bool {
    sentence.isSpan(units.lowerBound) && isClause(inner(units.lowerBound), french)
      && sentence.isPunctuation(units.lowerBound + 1, ",")
      && !units.contains {
        isVerb($0, in: sentence, french) && !sentence.word($0 - 1).isAny(.relative)
      }
  }
}
