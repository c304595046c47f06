import Testing

@Suite struct InputTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  @Test func readsAPage() throws {
    try place.write(corvinPage, to: "page.html")
    let outcome = try place.quotes("list", "page.html")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("Maëlle Corvin"))
  }

  @Test func readsPagesOfAFolderInOrder() throws {
    try place.write(corvinPage, to: "archive/b.htm")
    try place.write(twoVoices, to: "archive/a/c.TXT")
    try place.write(corvinPage, to: "archive/a.xhtml")
    try place.write("no page", to: "archive/notes.md")
    try place.write("hidden", to: "archive/.hidden.html")
    try place.write("hidden", to: "archive/.git/page.html")
    let outcome = try place.quotes("list", "--format", "csv", "archive")
    #expect(outcome.status == 0)
    let paths = outcome.output.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(
      paths == ["archive/a.xhtml", "archive/b.htm", "archive/a/c.TXT", "archive/a/c.TXT"])
  }

  @Test func tellsThatAFolderHasNoPages() throws {
    try place.write("", to: "archive/notes.md")
    let outcome = try place.quotes("list", "archive")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("quotes: archive: there are no pages in this folder"))
  }

  @Test func readsStandardInput() throws {
    let outcome = try place.quotes("list", "-", input: corvinPage)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Maëlle Corvin"))
  }

  @Test func takesTextAsText() throws {
    try place.write(twoVoices, to: "article")
    for arguments in [["article"], ["--input", "text", "article"]] {
      let outcome = try place.run(["text"] + arguments)
      #expect(outcome.output.hasPrefix("Le chantier a pris du retard.\n"))
    }
    try place.write("Un <b>mot</b> gras.", to: "page")
    #expect(try place.quotes("text", "--input", "text", "page").output == "Un <b>mot</b> gras.\n")
    #expect(try place.quotes("text", "page").output == "Un mot gras.\n")
  }

  @Test(
    arguments: [
      ("missing.html", nil, "there is no such file"),
      ("paper.html", Array("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8), "PDF"),
      ("packed.html", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3], "gzip"),
      ("empty.html", [], "there is no text in it"),
      ("blank.txt", Array(" \n\t\n".utf8), "there is no text in it"),
      ("nul.html", [UInt8](repeating: 0, count: 4096), nil),
    ] as [(String, [UInt8]?, String?)])
  func tellsInOneLineWhatCannotBeRead(name: String, bytes: [UInt8]?, problem: String?) throws {
    if let bytes { try place.write(bytes, to: name) }
    try place.write(corvinPage, to: "page.html")
    let outcome = try place.quotes("list", name, "page.html")
    #expect(outcome.status == 1)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.hasPrefix("quotes: \(name): "))
    if let problem { #expect(outcome.errors.contains(problem)) }
    #expect(outcome.output.contains("Maëlle Corvin"), "the rest goes on")
  }

  @Test func survivesBrokenBytes() throws {
    let page = Array(corvinPage.utf8)
    for end in stride(from: 1, to: page.count, by: 23) {
      try place.write(Array(page[..<end]), to: "cut-\(end).html")
    }
    try place.write(Array(twoVoices.utf8.dropLast(2)) + [0xC3], to: "cut.txt")
    try place.write(Array("a\u{0}« b\u{0} »".utf8) + [0xFF, 0xFE, 0x80], to: "nul.txt")
    let outcome = try place.quotes("list", "--format", "jsonl", ".")
    #expect([0, 1].contains(outcome.status))
    #expect(outcome.output.contains("Bastien Roche"))
    for line in outcome.errorLines { #expect(line.hasPrefix("quotes: ./")) }
  }

  @Test func refusesWhatIsTooLarge() throws {
    try place.write(corvinPage, to: "page.html")
    let outcome = try place.quotes("list", "/dev/zero", "page.html")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("over 256 MB"))
    #expect(outcome.output.contains("Maëlle Corvin"))
  }

  @Test func refusesMoreTextThanAnArticleHas() throws {
    try place.write(corvinPage, to: "page.html")
    try place.write(String(repeating: "mot ", count: 1_100_000), to: "mots.txt")
    let outcome = try place.quotes("list", "mots.txt", "page.html")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("over 4 MB of text"))
    #expect(outcome.output.contains("Maëlle Corvin"))
  }
}
