/// Finds who said what in an article's paragraphs.
public func findQuotations(in paragraphs: [Paragraph], using french: French) -> Findings {
  Findings()
}
