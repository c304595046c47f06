import Foundation
import Testing

@Suite struct GlossaryTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      """
      id,fr,fr_variants,pos,gender,en,en_variants,zh_hans,zh_hant,pinyin,note
      t1,passerelle,,noun,f,footbridge,,人行桥,人行橋,rénxíngqiáo,
      t2,conseil municipal,,noun,m,city council,,市议会,市議會,shì yìhuì,"a ""council"" of the town"

      """, to: "team.csv")
    try place.write(
      "Les passerelles rouvrent. Le conseil municipal a voté.\nLa passerelle tient.\n",
      to: "article.txt")
  }

  func team(_ arguments: String...) throws -> Outcome {
    try place.run(
      ["glossary", arguments[0], "--glossary", "team.csv"] + arguments.dropFirst())
  }

  @Test func findsTermsInATable() throws {
    let outcome = try team("find", "article.txt")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("footbridge"))
    #expect(outcome.output.contains("人行橋"))
    #expect(outcome.output.contains("2 terms, 3 occurrences"))
  }

  struct Answer: Decodable {
    struct Occurrence: Decodable { var text: String, start: Int, end: Int, paragraph: Int }
    struct Term: Decodable {
      var id: String, fr: String, count: Int, forms: [String], en: [String], sentence: String
      var occurrences: [Occurrence]
    }
    var terms: [Term]
  }

  @Test func tellsPlacesInScalarsOfTheText() throws {
    let output = try team("find", "--format", "json", "article.txt").output
    let answer = try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
    let text = try place.quotes("text", "article.txt").output
    let scalars = Array(text.unicodeScalars)
    #expect(answer.terms.map(\.id) == ["t1", "t2"])
    #expect(answer.terms[0].forms == ["passerelles", "passerelle"])
    #expect(answer.terms[1].sentence == "Le conseil municipal a voté.")
    for occurrence in answer.terms.flatMap(\.occurrences) {
      let found = String(
        String.UnicodeScalarView(scalars[occurrence.start..<occurrence.end]))
      #expect(found == occurrence.text)
    }
  }

  @Test func writesRows() throws {
    let lines = try team("find", "--format", "tsv", "article.txt").output.split(separator: "\n")
    #expect(lines[0].hasPrefix("path\tid\tfr\tforms\tdomain\tcount"))
    #expect(
      lines[1].hasPrefix("article.txt\tt1\tpasserelle\tpasserelles|passerelle\t\t2\t0\t4\t15"))
  }

  @Test func looksUp() throws {
    let outcome = try team("lookup", "renxingqiao", "--format", "csv")
    #expect(outcome.output.contains("t1,passerelle,"))
    let missed = try team("lookup", "paserelle")
    #expect(missed.status == 1)
    #expect(missed.errors.contains("passerelle"))
  }

  @Test func checksATranslation() throws {
    try place.write(
      "The footbridges reopen. The council voted.\nThe footbridge holds.\n", to: "en.txt")
    let outcome = try team("check", "article.txt", "en.txt", "--to", "en", "--format", "csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\r\n").count == 2)
    #expect(outcome.output.contains("missing,t2,conseil municipal,1,0,city council,"))
    #expect(try team("check", "article.txt", "en.txt", "--to", "en", "--strict").status == 1)
    #expect(try team("check", "article.txt", "en.txt", "--to", "de").status == 2)
    #expect(try team("check", "article.txt", "none.txt", "--to", "en").status == 1)
  }

  @Test func exportsAndImports() throws {
    let export = try team("export", "--to", "tbx2")
    #expect(export.status == 0)
    try place.write(export.output, to: "team.tbx")
    let back = try place.quotes("glossary", "import", "team.tbx")
    #expect(back.status == 0)
    #expect(back.output == (try team("csv").output))
    #expect(try team("export", "--to", "deepl").errors.contains("deepl: 1 note left out"))
  }

  @Test func lintsWithPlaces() throws {
    try place.write("fr,en\nun,one\ndeux\n", to: "bad.csv")
    let outcome = try place.quotes("glossary", "lint", "bad.csv")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("bad.csv:3:1: 1 cell where the header has 2; "))
  }

  @Test func usesWhatCanBeReadOfAGlossary() throws {
    try place.write("fr,en\nun,one,1\npasserelle,footbridge\n", to: "bad.csv")
    let outcome = try place.quotes("glossary", "find", "--glossary", "bad.csv", "article.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("bad.csv:2:1: "))
    #expect(outcome.output.contains("footbridge"))
  }

  @Test func addsAndMerges() throws {
    let added = try place.quotes(
      "glossary", "add", "own.csv", "--fr", "quai", "--gender", "m", "--en", "quay|wharf")
    #expect(added.status == 0)
    #expect(try place.quotes("glossary", "add", "own.csv", "--fr", "Quai", "--en", "x").status == 1)
    #expect(try place.quotes("glossary", "add", "own.csv", "--fr", "cale").status == 2)
    let merged = try place.quotes("glossary", "merge", "own.csv", "team.csv")
    #expect(merged.status == 0)
    #expect(merged.output.split(separator: "\n").count == 4)
    #expect(merged.output.contains(",quay,wharf,"))
  }

  @Test(arguments: [
    ["--fr", " ", "--en", "quay"], ["--fr", "quai", "--en", "quay", "--note", "a\tb"],
  ])
  func addsNothingThatIsNotRead(options: [String]) throws {
    #expect(try place.run(["glossary", "add", "new.csv"] + options).status == 2)
  }

  @Test func mergesWhatCanBeRead() throws {
    let merged = try place.quotes("glossary", "merge", "none.csv")
    #expect(merged.status == 1)
    #expect(merged.output.isEmpty)
    let both = try place.quotes("glossary", "merge", "team.csv", "none.csv")
    #expect(both.status == 1)
    #expect(both.output.contains("passerelle"))
  }

  @Test func exportsOneLanguageAlone() throws {
    let outcome = try team("export", "--to", "memoq", "--language", "en")
    #expect(outcome.output.contains("city council"))
    #expect(!outcome.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(outcome.errors.contains("memoq: "))
  }

  @Test(arguments: ["none.csv", "empty.csv", "."])
  func tellsWhatIsWrongWithAGlossary(file: String) throws {
    try place.write("", to: "empty.csv")
    try place.write("x", to: "x")
    let outcome = try place.quotes(
      "glossary", "find", "--glossary", file == "." ? "/proc/self/fd" : file, "article.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.count == 1)
  }

  @Test(arguments: [
    ["find"], ["lookup"], ["csv"], ["lint"], ["check"], ["export"], ["import"], ["add"], ["merge"],
    [],
  ])
  func helps(command: [String]) throws {
    let outcome = try place.run(["glossary"] + command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Examples:"))
  }
}
