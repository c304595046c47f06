import Testing

@testable import QuoteKit

@Suite struct QuotedSpanTests {
  let french: French

  init() throws { french = try French() }

  func spans(_ paragraphs: String...) -> [String] {
    let tokenized = paragraphs.map { tokenize(Paragraph($0), using: french) }
    return findQuotedSpans(in: tokenized).map { span in
      let text = tokenized[span.paragraph].text(span.content)
      return "\(span.paragraph)\(span.continues ? "+" : "") \(text)"
    }
  }

  @Test(arguments: [
    ("« Oui », dit-il.", ["0 Oui"]),
    ("«Oui» et « non »", ["0 Oui", "0 non"]),
    ("Un “mot” et \"un autre\".", ["0 mot", "0 un autre"]),
    ("l'\"arrogance\" et d'\"autres\"", ["0 arrogance", "0 autres"]),
    ("« Il a dit “non” hier », dit-elle.", ["0 Il a dit “non” hier"]),
    ("« Un « deux » trois »", ["0 Un « deux » trois"]),
    ("« Jamais fermé.", ["0 Jamais fermé."]),
    ("Perdu », dit-il.", ["0+ Perdu"]),
    ("Un écran de 15\" neuf", []),
  ])
  func finds(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test func runsOverParagraphs() {
    #expect(spans("« Un.", "Deux.", "Trois. »") == ["0 Un.", "1+ Deux.", "2+ Trois."])
  }

  @Test func reopensOnEachParagraph() {
    #expect(spans("« Un.", "« Deux. »") == ["0 Un.", "1+ Deux."])
  }

  @Test func stopsWhereAnotherBegins() {
    #expect(spans("« Un.", "Puis « deux ».") == ["0 Un.", "1 deux"])
  }
}
