/// Finds who said what in an article's paragraphs.
///
/// The stages run top to bottom; none changes what another found.
public func findQuotations(in paragraphs: [Paragraph], using french: French) -> Findings {
  findQuotations(in: paragraphs, using: french, excluding: [])
}

/// The same without some of the sieves, to measure what each is worth.
package func findQuotations(
  in paragraphs: [Paragraph], using french: French, excluding excluded: Set<Sieve>
) -> Findings {
  var tokenized = paragraphs.map { tokenize($0, using: french) }
  joinNames(&tokenized)
  // Paragraphs that dashes open have no other marks.
  let spans = (findQuotedSpans(in: tokenized) + findDialogue(in: tokenized, using: french))
    .sorted { ($0.paragraph, $0.content.lowerBound) < ($1.paragraph, $1.content.lowerBound) }
  let sentences = splitSentences(tokenized, spans: spans)
  let attributions = attribute(
    sentences, spans: spans, in: tokenized, using: french, excluding: excluded)
  let names = findNames(in: tokenized, spans: spans, using: french)
  var resolver = SpeakerResolver(
    sentences: sentences, paragraphs: tokenized, names: names, using: french, excluding: excluded)
  let resolved = resolver.resolve(attributions)
  return findings(resolved, resolver, trails: TrailFinder(resolver, resolved, names: names))
}

private func findings(
  _ attributions: [Attribution], _ resolver: SpeakerResolver, trails: TrailFinder
) -> Findings {
  var described = describeSpeakers(resolver.speakers.compactMap { $0 }, in: resolver.directory)
  var quotations: [Quotation] = []
  for (index, attribution) in attributions.enumerated() {
    let paragraph = resolver.paragraphs[attribution.paragraph]
    let sentence = resolver.sentences[attribution.sentence]
    let entry = resolver.speakers[index]
    let id = Quotation.id(index)
    quotations.append(
      Quotation(
        id: id, kind: attribution.kind,
        text: attribution.spans.map(paragraph.text).joined(separator: " "),
        paragraph: attribution.paragraph, spans: attribution.spans,
        cue: attribution.cue.map { Quotation.Excerpt(text: paragraph.text($0), range: $0) },
        source: attribution.source.flatMap { mention in
          mention.paragraph == attribution.paragraph
            ? Quotation.Excerpt(text: paragraph.text(mention.range), range: mention.range) : nil
        },
        speaker: entry.flatMap { described[$0]?.id }, foundBy: attribution.sieve.rawValue,
        confidence: attribution.sieve.confidence(source: attribution.source?.kind),
        sentence: sentence.bytes(sentence.units.indices), trail: trails.trail(of: index)))
    if let entry { described[entry]?.quotations.append(id) }
  }
  return Findings(
    quotations: quotations,
    speakers: described.values.sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) })
}

extension Quotation {
  /// The `id` of the quotation at an index of the article's.
  static func id(_ index: Int) -> String { "q\(index + 1)" }
}
