/// Finds what reports each quoted span, sentence by sentence.
///
/// The sieves are tried in order of precision; the first that finds a signal decides.
func attribute(
  _ sentences: [Sentence], spans: [QuotedSpan], in paragraphs: [TokenizedParagraph],
  using french: French, excluding excluded: Set<Sieve>
) -> [Attribution] {
  var attributions: [Attribution] = []
  var names: Set<Int> = []
  for (index, sentence) in sentences.enumerated() {
    let context = SentenceContext(
      sentence: sentence, spans: spans, paragraph: paragraphs[sentence.paragraph], french: french)
    let reports = reports(context, sentence: index, excluding: excluded)
    let found =
      fragmentsOfReports(
        quotedAttributions(context, sentence: index, excluding: excluded), in: reports) + reports
    // In the order of the text; of two that begin together the longer first.
    let sorted = found.sorted {
      ($0.spans[0].lowerBound, $1.spans[0].upperBound) < (
        $1.spans[0].lowerBound, $0.spans[0].upperBound
      )
    }
    for attribution in sorted {
      if attribution.isName { names.insert(attributions.count) }
      attributions.append(attribution)
    }
  }
  let settled = settleNames(attributions, certain: names, in: paragraphs)
  return excluded.contains(.heading) ? settled : quotedInHeadings(settled, in: paragraphs, french)
}

/// The reports without marks, each cue's own.
private func reports(
  _ context: SentenceContext, sentence index: Int, excluding excluded: Set<Sieve>
) -> [Attribution] {
  var cues: [Cue] = []
  return (reportedClauses(context) + reportedBySourcePhrase(context) + bareIncises(context))
    .compactMap { report in
      guard !cues.contains(report.cue), !excluded.contains(report.sieve) else { return nil }
      cues.append(report.cue)
      return Attribution(
        kind: .indirect, paragraph: context.sentence.paragraph,
        spans: report.content.map { context.sentence.bytes($0) },
        cue: context.sentence.bytes(report.cue.units),
        source: context.mention(report.source),
        sieve: report.sieve, sentence: index)
    }
}

private let sieves: [@Sendable (Int, SentenceContext) -> Signal?] = [
  inciseAfter, colonBefore, resumedAfterIncise, governingCue, sourcePhrase, closingIncise,
  quotedVerb, colonAfter,
]

private func quotedAttributions(
  _ context: SentenceContext, sentence index: Int, excluding excluded: Set<Sieve>
) -> [Attribution] {
  var attributions: [Attribution] = []
  var last: (unit: Int, signal: Signal?)?
  for unit in context.sentence.units.indices {
    guard let spanIndex = context.sentence.units[unit].span else { continue }
    let span = context.spans[spanIndex]
    var attribution = Attribution(
      kind: .direct, paragraph: span.paragraph, spans: [span.content], cue: nil, source: nil,
      sieve: .nonquote, sentence: index, continues: span.continues)
    let signal = sieves.lazy.compactMap { $0(unit, context) }
      .first { !excluded.contains($0.sieve) }
    let mayBeNonquote = !excluded.contains(.nonquote)
    let isName =
      isNonquote(unit, context)
      || signal?.sieve == .governing && !isUttered(unit, signal, context)
        && looksLikeName(unit, context)
      || isLooselyTied(signal) && isWrittenAsName(unit, context)
    if mayBeNonquote, isName, signal?.sieve != .inciseAfter || isSurelyName(unit, context) {
      attribution.kind = .nonquote
      attribution.isName = true
    } else if let signal {
      attribution.kind = kindOfQuoted(unit, signal, context)
      attribution.sieve = signal.sieve
      attribution.cue = signal.cue.map { context.sentence.bytes($0.units) }
      attribution.source = signal.source.flatMap(context.mention)
      attribution.isReply = signal.cue?.frames.contains(.reply) == true
      attribution.isMore = signal.cue?.frames.contains(.more) == true
      attribution.isRead = signal.cue?.isImpersonal == true && attribution.source == nil
      if let last, last.signal?.cue == signal.cue, signal.cue != nil,
        isOneReport(last.unit, unit, context),
        attribution.kind == attributions.last?.kind
          || attribution.kind == .partial && isClose(last.unit, unit, signal.cue, context)
      {
        attributions[attributions.count - 1].spans.append(span.content)
        continue
      }
    } else if let last, isFurtherPiece(unit, last, context) {
      attributions[attributions.count - 1].spans.append(span.content)
      continue
    } else if mayBeNonquote, isLoose(unit, context) {
      attribution.kind = .nonquote
      attribution.isName = looksLikeName(unit, context)
    } else if let last, isOneReport(last.unit, unit, context), !isBehindIncise(unit, last) {
      attributions[attributions.count - 1].spans.append(span.content)
      continue
    } else {
      attribution.kind = kindOfQuoted(unit, nil, context)
      attribution.sieve = .neighbour
    }
    if attribution.kind != .nonquote { last = (unit, signal) }
    if !excluded.contains(.inciseInside), let pieces = inciseInside(unit, context) {
      attribution.spans = pieces.spans
      attribution.cue = pieces.cue
      attribution.source = pieces.source
      attribution.sieve = .inciseInside
      attribution.kind = .direct
    }
    attributions.append(attribution)
  }
  return attributions
}

/// The report is the sentence's, not the fragment's own.
private func isLooselyTied(_ signal: Signal?) -> Bool {
  signal?.sieve == .sourcePhrase || signal?.sieve == .closingIncise
}

/// "en scandant « Marin démission »": the object of a verb that takes nothing but words.
private func isUttered(_ unit: Int, _ signal: Signal?, _ context: SentenceContext) -> Bool {
  guard let cue = signal?.cue, !isWrittenAsName(unit, context) else { return false }
  return cue.units.upperBound == unit && cue.frames.contains(.quote)
    && cue.frames.isDisjoint(with: [.object, .as])
}

/// « … », a dit X devant le « … »: the incise has closed the quotation.
private func isBehindIncise(_ unit: Int, _ last: (unit: Int, signal: Signal?)) -> Bool {
  guard let cue = last.signal?.cue else { return false }
  return cue.units.lowerBound > last.unit && cue.units.upperBound <= unit
}

/// "défend son « patriotisme » face au « plan massif »": a fragment more of what somebody says.
private func isFurtherPiece(
  _ unit: Int, _ last: (unit: Int, signal: Signal?), _ context: SentenceContext
) -> Bool {
  isOneReport(last.unit, unit, context) && !isBehindIncise(unit, last)
    && last.signal?.cue.map { $0.units.upperBound <= last.unit } == true
    && !looksLikeName(unit, context) && !isMarkedTerm(unit, context)
    && !isClause(context.inner(unit), context.french)
}

/// « Le pont tient » et « sans effort »: the fragment goes on with the sentence, which a second
/// sentence would not.
private func isClose(
  _ earlier: Int, _ unit: Int, _ cue: Cue?, _ context: SentenceContext
) -> Bool {
  let between = (earlier + 1)..<unit
  // « Le pont tient », dit-elle, « ravie » d'être là
  if let cue, between.contains(cue.units.lowerBound) { return false }
  let joins = between.contains {
    context.sentence.isPunctuation($0, ",") || context.sentence.word($0).isAny(.coordinator)
  }
  return joins && between.count { context.sentence.token($0)?.kind == .word } <= 3
    && !context.cues.contains { between.contains($0.units.lowerBound) && $0.form == .phrase }
}

/// Whether fragments of one sentence belong to one report: no colon, and no incise within the
/// earlier, parts them.
private func isOneReport(_ earlier: Int, _ unit: Int, _ context: SentenceContext) -> Bool {
  let between = (earlier + 1)..<unit
  let isOtherReport = context.cues.contains {
    $0.form == .finite && between.contains($0.units.lowerBound)
      && !$0.frames.isDisjoint(with: [.que, .quote])
      && context.sentence.word($0.units.lowerBound - 1).isAny(.coordinator)
  }
  return !isOtherReport
    && !between.contains {
      context.sentence.isPunctuation($0, ":") || context.sentence.isPunctuation($0, ";")
        || context.sentence.key($0) == "tandis"
    }
}
