/// Where the sentences of a paragraph are, in UTF-8 offsets; what stands between marks is not kept
/// whole.
package func sentenceRanges(of text: String, using french: French) -> [Range<Int>] {
  let paragraph = tokenize(Paragraph(text), using: french)
  return splitSentences([paragraph], spans: []).map { $0.bytes(0..<$0.units.count) }
}
