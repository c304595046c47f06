import HTMLArticle
import QuoteKit
import Testing

@testable import QuoteFormats

@Suite struct ExplanationTests {
  private let text = "Le pont, dit-il à Brest, rouvrira au printemps."

  private func range(_ words: String) -> Range<Int> {
    guard let found = text.firstRange(of: words) else { return 0..<0 }
    let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
    return start..<(start + words.utf8.count)
  }

  private func excerpt(_ words: String) -> Quotation.Excerpt {
    Quotation.Excerpt(text: words, range: range(words))
  }

  private var quoted: QuotedArticle {
    var article = Article()
    article.paragraphs = [
      Article.Paragraph("Paul Roy arrive."), Article.Paragraph(text),
    ]
    return QuotedArticle(
      path: "page.html", article: article,
      findings: Findings(
        quotations: [
          Quotation(
            id: "q1", kind: .indirect, text: "Le pont rouvrira au printemps", paragraph: 1,
            spans: [range("Le pont"), range("rouvrira au printemps")], cue: excerpt("dit-il"),
            source: excerpt("il"), speaker: "s1", foundBy: "bare-incise", confidence: 0.673,
            sentence: 0..<text.utf8.count,
            trail: [
              Quotation.Step(kind: .source, paragraph: 1, range: range("il")),
              Quotation.Step(kind: .mention, paragraph: 0, range: 0..<8),
            ])
        ],
        speakers: [
          Speaker(id: "s1", name: "Paul Roy", type: .person, roles: ["maire"], quotations: ["q1"])
        ]))
  }

  @Test func marksWithSignsWhereThereIsNoColour() {
    #expect(
      explanation(quoted, TableStyle(width: 60, colour: false)) == """
        q1 · indirect · ¶2
          Le pont, dit-il à Brest, rouvrira au printemps.
          ~~~~~~~  ^^^^==          ~~~~~~~~~~~~~~~~~~~~~
          sieve       bare-incise (…, a dit X, without marks)
          confidence  0.67
          speaker     Paul Roy, maire
          trail       “il” ¶2 → “Paul Roy” ¶1

        ~ content   ^ cue   = source

        """)
  }

  @Test func marksWithColourOnATerminal() {
    let shown = explanation(quoted, TableStyle(width: 60, colour: true))
    #expect(
      shown.contains(
        "\u{1B}[34mLe pont\u{1B}[0m, \u{1B}[35mdit-\u{1B}[0m\u{1B}[36mil\u{1B}[0m à Brest, "))
    #expect(!shown.contains("~"))
  }

  @Test(arguments: [24, 30, 44]) func fitsTheWidth(width: Int) {
    let shown = explanation(quoted, TableStyle(width: width, colour: false))
    for line in shown.split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test func keepsSignsBelowTheirWordsOverLines() {
    let lines = explanation(quoted, TableStyle(width: 24, colour: false)).split(separator: "\n")
    #expect(
      lines[1...6] == [
        "  Le pont, dit-il à", "  ~~~~~~~  ^^^^==", "  Brest, rouvrira au",
        "         ~~~~~~~~~~~", "  printemps.", "  ~~~~~~~~~",
      ])
  }

  @Test func saysWhereNobodySpeaks() {
    var quoted = quoted
    quoted.findings.speakers = []
    quoted.findings.quotations[0].speaker = nil
    quoted.findings.quotations[0].trail = []
    let shown = explanation(quoted, TableStyle(width: 60, colour: false))
    #expect(shown.contains("  speaker     the article does not say\n"))
    #expect(!shown.contains("trail"))
    quoted.findings.quotations = []
    #expect(explanation(quoted, TableStyle(width: 60, colour: false)) == "No quotations.\n")
  }

  @Test func writesJSON() {
    let written = String(decoding: explanationJSON(quoted, form: .line), as: UTF8.self)
    #expect(
      written.hasSuffix(
        #""foundBy":"bare-incise","confidence":0.673,"pattern":"…, a dit X, without marks","#
          + #""sentence":{"start":17,"end":64},"trail":["#
          + #"{"kind":"source","text":"il","paragraph":1,"start":30,"end":32,"quotation":null},"#
          + #"{"kind":"mention","text":"Paul Roy","paragraph":0,"start":0,"end":8,"quotation":null}"#
          + "]}]}"))
  }
}
