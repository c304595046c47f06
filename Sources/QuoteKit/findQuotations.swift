/// Finds who said what in an article's paragraphs.
///
/// The stages run top to bottom; none changes what another found.
public func findQuotations(in paragraphs: [Paragraph], using french: French) -> Findings {
  let tokenized = paragraphs.map { tokenize($0, using: french) }
  let spans = findQuotedSpans(in: tokenized)
  let sentences = splitSentences(tokenized, spans: spans)
  let attributions = attribute(sentences, spans: spans, in: tokenized, using: french)
  let names = findNames(in: tokenized, spans: spans, using: french)
  var resolver = SpeakerResolver(
    sentences: sentences, paragraphs: tokenized, names: names, using: french)
  let resolved = resolver.resolve(attributions)
  return findings(
    resolved, speakers: resolver.speakers, directory: resolver.directory, in: tokenized)
}

private func findings(
  _ attributions: [Attribution], speakers: [Int?], directory: Directory,
  in paragraphs: [TokenizedParagraph]
) -> Findings {
  var described = describeSpeakers(speakers.compactMap { $0 }, in: directory)
  var quotations: [Quotation] = []
  for (attribution, entry) in zip(attributions, speakers) {
    let paragraph = paragraphs[attribution.paragraph]
    let id = "q\(quotations.count + 1)"
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
        confidence: attribution.sieve.confidence))
    if let entry { described[entry]?.quotations.append(id) }
  }
  return Findings(
    quotations: quotations,
    speakers: described.values.sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) })
}
