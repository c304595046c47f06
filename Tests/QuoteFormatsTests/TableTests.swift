import HTMLArticle
import QuoteKit
import Testing

@testable import QuoteFormats

@Suite struct TableTests {
  let quoted = QuotedArticle(
    path: "page.html", article: Article(),
    findings: Findings(
      quotations: [
        Quotation(
          id: "q1", kind: .direct, text: "Le pont rouvrira au printemps", paragraph: 0, spans: [],
          cue: Quotation.Excerpt(text: "a promis", range: 0..<8), source: nil, speaker: "s1",
          foundBy: "incise-after", confidence: 1),
        Quotation(
          id: "q2", kind: .partial, text: "vite", paragraph: 0, spans: [], cue: nil, source: nil,
          speaker: nil, foundBy: "loose", confidence: 0.5),
      ],
      speakers: [
        Speaker(
          id: "s1", name: "Jean Dubreuil", type: .person, roles: ["maire"], quotations: ["q1"])
      ]))

  @Test func alignsColumns() {
    #expect(
      quotationTable(quoted, TableStyle(width: 80, colour: false)) == """
        Speaker        Kind     Quotation                          Cue
        ─────────────  ───────  ─────────────────────────────────  ────────
        Jean Dubreuil  direct   «\u{A0}Le pont rouvrira au printemps\u{A0}»  a promis
        maire

        —              partial  «\u{A0}vite\u{A0}»

        2 quotations (1 direct, 1 partial), 1 speaker

        """)
  }

  @Test func stacksWhereItIsNarrow() {
    #expect(
      quotationTable(quoted, TableStyle(width: 30, colour: false)) == """
        Jean Dubreuil · direct · a
        promis
        «\u{A0}Le pont rouvrira au
        printemps\u{A0}»

        — · partial
        «\u{A0}vite\u{A0}»

        2 quotations (1 direct, 1
        partial), 1 speaker

        """)
  }

  @Test func coloursOnRequestAlone() {
    let table = quotationTable(quoted, TableStyle(width: 80, colour: true))
    #expect(table.contains("\u{1B}[1mJean Dubreuil\u{1B}[0m  \u{1B}[32mdirect\u{1B}[0m"))
  }
}
