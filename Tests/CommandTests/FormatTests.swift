import Foundation
import Testing

@Suite struct FormatTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(corvinPage, to: "page.html")
    try place.write(twoVoices, to: "voices.txt")
  }

  struct Answer: Decodable {
    struct Span: Decodable, Equatable { var start: Int, end: Int }
    struct Excerpt: Decodable { var text: String, start: Int, end: Int }
    struct Paragraph: Decodable { var start: Int, end: Int, xpath: String? }
    struct Article: Decodable {
      var path: String, title: String?, text: String, paragraphs: [Paragraph]
    }
    struct Voice: Decodable { var id: String, name: String, type: String, role: String? }
    struct Quotation: Decodable {
      var id: String, kind: String, text: String, spans: [Span], paragraph: Int, cue: Excerpt?
      var source: Excerpt?, speaker: Voice?, foundBy: String, confidence: Double
    }
    struct Speaker: Decodable {
      var id: String, name: String, type: String, roles: [String], quotations: [String]
    }
    var article: Article, quotations: [Quotation], speakers: [Speaker]
  }

  func decode<Value: Decodable>(_ type: Value.Type, _ text: some StringProtocol) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test func answersOneFileWithAnObject() throws {
    let outcome = try place.quotes("list", "--format", "json", "page.html")
    let answer = try decode(Answer.self, outcome.output)
    #expect(answer.article.path == "page.html")
    #expect(answer.article.title == "Le quai rouvre")
    #expect(answer.article.paragraphs.allSatisfy { $0.xpath != nil })
    let quotation = try #require(answer.quotations.first)
    #expect(quotation.kind == "direct")
    #expect(quotation.speaker?.name == "Maëlle Corvin")
    #expect(quotation.speaker?.role == "maire de Port-Aubry")
    #expect(answer.speakers.map(\.quotations) == [["q1"]])
    let scalars = Array(answer.article.text.unicodeScalars)
    func text(_ start: Int, _ end: Int) -> String {
      String(String.UnicodeScalarView(scalars[start..<end]))
    }
    #expect(quotation.spans.map { text($0.start, $0.end) } == [quotation.text])
    let cue = try #require(quotation.cue)
    #expect(text(cue.start, cue.end) == cue.text)
    let paragraph = answer.article.paragraphs[quotation.paragraph]
    #expect(paragraph.start <= cue.start && cue.end <= paragraph.end)
  }

  @Test func keepsTheOrderOfKeys() throws {
    let output = try place.quotes("list", "--format", "jsonl", "page.html").output
    let keys = [
      "article", "path", "title", "bylines", "published", "site", "url", "language", "text",
      "paragraphs", "quotations", "id", "kind", "spans", "paragraph", "cue", "source", "speaker",
      "foundBy", "confidence", "speakers", "roles", "aliases",
    ]
    var rest = output[...]
    for key in keys {
      let found = try #require(rest.range(of: "\"\(key)\":"), "\(key) stands in its place")
      rest = rest[found.upperBound...]
    }
  }

  @Test func answersSeveralFilesWithAnArray() throws {
    let outcome = try place.quotes("list", "--format", "json", "page.html", "no.html", "voices.txt")
    #expect(outcome.status == 1)
    let answers = try decode([Answer].self, outcome.output)
    #expect(answers.map(\.article.path) == ["page.html", "voices.txt"])
    #expect(try place.quotes("list", "--format", "json", "no", "none").output == "[]\n")
    #expect(
      try decode([Answer].self, place.quotes("list", "--format", "json", ".").output).count == 2)
  }

  @Test func writesAnArticleALine() throws {
    let outcome = try place.quotes("list", "--format", "jsonl", "page.html", "voices.txt")
    let answers = try outcome.output.split(separator: "\n").map { try decode(Answer.self, $0) }
    #expect(answers.map(\.quotations.count) == [1, 2])
  }

  @Test func writesCSV() throws {
    let output = try place.quotes("list", "--format", "csv", "voices.txt").output
    let lines = output.components(separatedBy: "\r\n")
    #expect(
      lines.first == "path,id,kind,speaker,type,role,text,cue,source,paragraph,start,end,"
        + "foundBy,confidence")
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("voices.txt,q1,direct,Léa Øst,person,cheffe du chantier,"))
    #expect(lines.last == "")
  }

  @Test func printsTheText() throws {
    let outcome = try place.quotes("text", "voices.txt")
    #expect(outcome.output == twoVoices + "\n")
    let answer = try place.quotes("text", "--format", "json", "page.html").output
    struct TextAnswer: Decodable { var article: Answer.Article }
    let article = try decode(TextAnswer.self, answer).article
    #expect(article.paragraphs.count == article.text.split(separator: "\n").count)
    #expect(article.paragraphs.allSatisfy { $0.xpath?.hasPrefix("/html") == true })
  }

  @Test func countsSpeakersOverFiles() throws {
    struct Voice: Decodable {
      var name: String, type: String, roles: [String], quotations: Int, articles: [String]
    }
    try place.write(twoVoices, to: "again.txt")
    let outcome = try place.quotes("speakers", "--format", "json", "voices.txt", "again.txt")
    let voices = try decode([Voice].self, outcome.output)
    #expect(voices.map(\.name) == ["Léa Øst", "Bastien Roche"])
    #expect(voices.map(\.quotations) == [2, 2])
    #expect(voices.first?.roles == ["cheffe du chantier"])
    #expect(voices.allSatisfy { $0.articles == ["voices.txt", "again.txt"] })
    let csv = try place.quotes("speakers", "--format", "csv", "voices.txt").output
    #expect(csv.hasPrefix("name,type,roles,aliases,quotations,articles\r\nLéa Øst,person,"))
    #expect(try place.quotes("speakers", "voices.txt").output.contains("Bastien Roche"))
  }

  @Test(arguments: [40, 80, 132]) func fitsTheWidth(width: Int) throws {
    let outcome = try place.quotes(
      "list", "voices.txt", "page.html", environment: ["COLUMNS": String(width)])
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= width) }
    #expect(outcome.output.contains("Le quai rouvre\npage.html\n"))
    #expect(!outcome.output.contains("\u{1B}"), "no colour but on a terminal")
  }
}
