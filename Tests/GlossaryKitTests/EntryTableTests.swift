import Testing

@testable import GlossaryKit

@Suite struct EntryTableTests {
  func read(_ text: String, file: String = "team.csv") -> (Glossary, [Problem]) {
    readGlossary(Array(text.utf8), file: file)
  }

  @Test(arguments: [
    "fr,en\nlapin,rabbit\n", "fr;en\r\nlapin;rabbit\r\n", "fr\ten\nlapin\trabbit",
    "\u{FEFF}fr,en\nlapin,rabbit",
    "sep=;\r\nfr;en\r\nlapin;rabbit", "\"fr\",\"en\"\n\"lapin\",\"rabbit\"\n",
    "French,English\nlapin,rabbit\n,\n",
    "en,fr\nrabbit,lapin\n\n",
  ])
  func readsWhatSpreadsheetsWrite(text: String) {
    let (glossary, problems) = read(text)
    #expect(problems == [])
    #expect(glossary.entries.map(\.term.french) == ["lapin"])
    #expect(glossary.entries.map(\.term.english) == [["rabbit"]])
    #expect(glossary.entries.map(\.domain) == [""])
  }

  @Test func readsUTF16AndWindows1252() {
    let utf16: [UInt8] =
      [0xFF, 0xFE]
      + "fr\ten\nété\tsummer\n".utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    #expect(readGlossary(utf16, file: "a").0.entries.map(\.term.french) == ["été"])
    let legacy = Array("fr;en\n".utf8) + [0x9C, 0x75, 0x66, 0x3B] + Array("egg\n".utf8)
    let (glossary, problems) = readGlossary(legacy, file: "a")
    #expect(glossary.entries.map(\.term.french) == ["œuf"])
    #expect(problems.map(\.kind) == [.legacyEncoding])
    #expect(problems.map(\.isWarning) == [true])
  }

  @Test(arguments: [
    ("", Problem.Kind.empty, "team.csv:1:1"),
    ("\n\n", .empty, "team.csv:1:1"),
    ("mot,word\na,b\n", .noFrenchColumn(found: "mot, word"), "team.csv:1:1"),
    ("fr,note\na,b\n", .noTargetColumn(found: "fr, note"), "team.csv:1:1"),
    ("fr,en,en\na,b,c\n", .repeatedColumn("en"), "team.csv:1:7"),
    ("fr,en\na,b\nc\n", .ragged(cells: 1, columns: 2), "team.csv:3:1"),
    ("fr,en\na,b,c\n", .ragged(cells: 3, columns: 2), "team.csv:2:1"),
    ("fr,en\nété,\"b\n", .unclosedQuote, "team.csv:2:5"),
    ("fr,en\n\"a\nb\",\"c\"d\n", .textAfterQuote, "team.csv:3:4"),
    ("fr,en\na,b\u{0}\n", .controlCharacter(0), "team.csv:2:3"),
  ])
  func placesTenKindsOfMalformedTables(text: String, kind: Problem.Kind, place: String) {
    let (_, problems) = read(text)
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.map(\.place.description) == [place])
  }

  @Test func goesOnAfterAMalformedRow() {
    let (glossary, problems) = read("fr,en\na,b,c\nlapin,rabbit\n")
    #expect(glossary.entries.map(\.term.french) == ["lapin"])
    #expect(problems.count == 1)
  }

  @Test func pairsVariantsWithTheirOwnRenderings() throws {
    let (glossary, _) = read(
      """
      id,fr,fr_variants,en,en_variants,status
      p1,Donald Trump,le Donald,Donald Trump,President Trump,preferred
      p1.2,Trump,,Trump,,admitted
      p10,Donald,,Donald,,preferred
      ,Donald,,Ronald,,deprecated

      """)
    #expect(glossary.entries.map(\.id) == ["p1", "p10"])
    let entry = try #require(glossary.entries.first)
    #expect(entry.terms.map(\.french) == ["Donald Trump", "le Donald", "Trump"])
    #expect(entry.renderings(of: 0, in: .english) == ["Donald Trump", "President Trump"])
    #expect(entry.renderings(of: 1, in: .english) == ["Donald Trump", "President Trump"])
    #expect(entry.renderings(of: 2, in: .english) == ["Trump"])
    #expect(glossary.entries[1].renderings(in: .english) == ["Donald"])
    #expect(glossary.entries[1].namesRenderingsToAvoid(1))
  }
}
