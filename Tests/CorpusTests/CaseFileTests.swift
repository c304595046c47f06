import QuoteKit
import Testing

@testable import corpus

@Suite struct CaseFileTests {
  let text = """
    What incises do.
    Two sentences at most.

    === An incise inside
    # Le quai rouvre
    « Le quai rouvrira, a dit Maëlle Corvin, maire de Port-Aubry. Il le faut. »

    Le restaurant « Au vieux mât » reste ouvert.
    ---
    direct 2: Le quai rouvrira | Il le faut.
      cue: a dit
      source: Maëlle Corvin, maire de Port-Aubry
      speaker: Maëlle Corvin (person)
      role: maire de Port-Aubry
    nonquote 3: Au vieux mât

    === Nothing
    Le patron a annoncé sa démission.
    ---

    """

  @Test func readsTextAndOutcome() throws {
    let file = try CaseFile(text, path: "incise.txt")
    #expect(file.cases.map(\.name) == ["An incise inside", "Nothing"])
    #expect(file.cases.map(\.line) == [4, 17])
    let first = file.cases[0]
    #expect(first.paragraphs.map(\.role) == [.heading, .body, .body])
    #expect(first.paragraphs[0].text == "Le quai rouvre")
    #expect(
      first.expected == [
        ExpectedQuotation(
          kind: .direct, paragraph: 2, pieces: ["Le quai rouvrira", "Il le faut."], cue: "a dit",
          source: "Maëlle Corvin, maire de Port-Aubry", speaker: "Maëlle Corvin", type: .person,
          role: "maire de Port-Aubry"),
        ExpectedQuotation(kind: .nonquote, paragraph: 3, pieces: ["Au vieux mât"]),
      ])
    #expect(file.cases[1].expected.isEmpty)
  }

  @Test func writesAQuotationAsItReadsIt() throws {
    let file = try CaseFile(text, path: "incise.txt")
    let lines = file.cases[0].expected.flatMap(\.lines)
    #expect(text.contains(lines.joined(separator: "\n")))
  }

  @Test func keepsAllButWhatDeviatesWhenRecording() throws {
    let wrong = text.replacing("maire de Port-Aubry\nnonquote", with: "adjoint\nnonquote")
    let file = try CaseFile(wrong, path: "incise.txt")
    #expect(file.recorded(using: try French()) == text)
  }

  /// Lines of a file, and what is wrong in which of them.
  @Test(arguments: [
    ("Le port.", "f.txt:1: no case"),
    ("===Name\nLe port.\n---", "f.txt:1: a case begins with"),
    ("=== A\nLe port.", "f.txt:1: “A” has no line “---”"),
    ("=== A\n---", "f.txt:1: “A” has no text"),
    ("=== A\nLe port.\n---\n=== A\nLe port.\n---", "f.txt:4: “A” is the name of an earlier case"),
    ("=== A\nLe port.\n---\ndirect 1", "f.txt:4: “direct 1” is not “KIND PARAGRAPH: content”"),
    ("=== A\nLe port.\n---\ndirect 1: ", "f.txt:4: “direct 1: ” is not"),
    ("=== A\nLe port.\n---\ndirekt 1: port", "f.txt:4: “direkt 1” is not one of direct, partial"),
    ("=== A\nLe port.\n---\ndirect 2: port", "f.txt:4: “direct 2” is not one of"),
    ("=== A\nLe port.\n---\ndirect 1: quai", "f.txt:4: “quai” does not stand there in paragraph 1"),
    ("=== A\nLe port.\n---\ndirect 1: port | Le", "f.txt:4: “Le” does not stand there"),
    ("=== A\nLe port.\n---\n  cue: dit", "f.txt:4: a field before any quotation"),
    ("=== A\nLe port.\n---\ndirect 1: port\n  cue: dit", "f.txt:5: “dit” does not stand in"),
    ("=== A\nLe port.\n---\ndirect 1: port\n  que: Le", "f.txt:5: no field “que”"),
    ("=== A\nLe port.\n---\ndirect 1: port\n  cue: Le\n  cue: Le", "f.txt:6: a second cue"),
    ("=== A\nLe port.\n---\ndirect 1: port\n  speaker: Léo", "f.txt:5: “Léo” is not a name and"),
    ("=== A\nLe port.\n---\ndirect 1: port\n  speaker: (person)", "f.txt:5: “(person)” is not a"),
    ("=== A\nLe port.\n---\ndirect 1: port\n  speaker: Léo (man)", "f.txt:5: “Léo (man)” is not a"),
  ])
  func saysWhatIsWrongWhere(text: String, message: String) {
    let error = #expect(throws: CorpusError.self) { try CaseFile(text, path: "f.txt") }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}
