import Foundation
import Testing

@Suite struct ExplainTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(corvinPage, to: "page.html")
    try place.write(twoVoices, to: "voices.txt")
  }

  func headings(_ outcome: Outcome) -> [Substring] {
    outcome.output.split(separator: "\n").filter { $0.hasPrefix("q") }
  }

  @Test func explainsWhatIsReported() throws {
    let outcome = try place.quotes("explain", "page.html")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("q1 · direct · ¶"))
    #expect(outcome.output.contains("\n  sieve       incise-after (« … », a dit X)\n"))
    #expect(outcome.output.contains("  trail       “Maëlle Corvin, maire de Port-Aubry” ¶"))
    #expect(!outcome.output.contains("\u{1B}"), "no colour but on a terminal")
  }

  @Test func takesIndirectQuotationsToo() throws {
    let all = headings(try place.quotes("explain", "voices.txt"))
    #expect(all.contains { $0.contains("indirect") })
    let direct = headings(try place.quotes("explain", "--kinds", "direct", "voices.txt"))
    #expect(direct.count == 1)
  }

  @Test func explainsThoseNamed() throws {
    let outcome = try place.quotes("explain", "voices.txt", "q3", "q1")
    #expect(headings(outcome).map { $0.prefix(2) } == ["q1", "q3"])
    #expect(try headings(place.quotes("explain", "voices.txt", "--speaker", "ost")).count == 1)
  }

  @Test func saysWhichThereAre() throws {
    let outcome = try place.quotes("explain", "voices.txt", "q9")
    #expect(outcome.status == 1)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("voices.txt: it has no quotation q9; take one of q1 to q3"))
    try place.write("Il pleut.\n", to: "rain.txt")
    #expect(try place.quotes("explain", "rain.txt", "q1").errors.contains("none at all"))
  }

  @Test(arguments: [["explain"], ["explain", "voices.txt", "9"], ["explain", "voices.txt", "qq"]])
  func endsWrongUseWithTwo(arguments: [String]) throws {
    #expect(try place.run(arguments).status == 2)
  }

  @Test func readsStandardInputAndFolders() throws {
    #expect(try place.quotes("explain", "-", input: twoVoices).output.contains("Léa Øst"))
    let folder = try place.quotes("explain", ".")
    #expect(folder.output.contains("Le quai rouvre\n./page.html\n"))
    #expect(folder.output.contains("./voices.txt"))
    #expect(try place.quotes("explain", "none.txt").status == 1)
  }

  @Test func writesJSON() throws {
    struct Step: Decodable, Equatable {
      var kind: String, text: String, paragraph: Int, start: Int, end: Int, quotation: String?
    }
    struct Span: Decodable { var start: Int, end: Int }
    struct Quotation: Decodable {
      var id: String, foundBy: String, pattern: String, sentence: Span, trail: [Step]
    }
    struct Answer: Decodable {
      struct Article: Decodable { var text: String }
      var article: Article, quotations: [Quotation]
    }
    let outcome = try place.quotes("explain", "--format", "json", "voices.txt", "q1")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
    let quotation = try #require(answer.quotations.first)
    let scalars = Array(answer.article.text.unicodeScalars)
    func text(_ start: Int, _ end: Int) -> String {
      String(String.UnicodeScalarView(scalars[start..<end]))
    }
    #expect(
      text(quotation.sentence.start, quotation.sentence.end)
        == twoVoices.split(separator: "\n")[1])
    #expect(quotation.trail.map(\.text) == ["Léa Øst, cheffe du chantier"])
    #expect(quotation.trail.allSatisfy { text($0.start, $0.end) == $0.text })
    let lines = try place.quotes("explain", "--format", "jsonl", ".").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(try place.quotes("explain", "--format", "json", ".").output.hasPrefix("[\n"))
    #expect(!(try place.quotes("list", "--format", "json", "voices.txt").output.contains("trail")))
  }

  @Test(arguments: [40, 80, 132]) func fitsTheWidth(width: Int) throws {
    let outcome = try place.quotes("explain", ".", environment: ["COLUMNS": String(width)])
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= width) }
  }
}
