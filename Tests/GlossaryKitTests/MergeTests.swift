import Testing

@testable import GlossaryKit

@Suite struct MergeTests {
  func glossary(_ text: String) -> Glossary { readGlossary(Array(text.utf8), file: "a.csv").0 }

  @Test func joinsEntriesOfOneTerm() {
    let (merged, conflicts) = merge([
      glossary("id,fr,en,note\na1,nuage,cloud,\n"),
      glossary(
        "id,fr,fr_variants,en,zh_hans,note\na1,Nuage,nuées,computing cloud,云,weather too\na2,lac,,lake,湖,\n"
      ),
    ])
    #expect(merged.entries.map(\.id) == ["a1", "a2"])
    #expect(merged.entries[0].terms.map(\.french) == ["nuage", "nuées"])
    #expect(merged.entries[0].term.english == ["cloud", "computing cloud"])
    #expect(merged.entries[0].term.simplified == ["云"])
    #expect(merged.entries[0].note == "weather too")
    #expect(
      conflicts == [
        MergeConflict(
          french: "Nuage", language: .english, kept: "cloud", keptID: "a1",
          other: "computing cloud", otherID: "a1")
      ])
  }

  @Test func keepsHomonymsApart() {
    let homonyms = "id,fr,en\nb1,Bourse,stock exchange\nb2,bourse,scholarship\n"
    #expect(merge([glossary(homonyms)]).merged.entries.map(\.id) == ["b1", "b2"])
    let own = glossary("id,fr,en\na1,Bourse,stock exchange | bourse\n")
    let merged = merge([own, glossary(homonyms)]).merged
    #expect(merged.entries.map(\.id) == ["a1", "b2"])
  }

  @Test func asksForColumnsOfWhatIsGiven() {
    let entry = Entry(id: "", domain: "sea", terms: [Term(french: "quai", english: ["quay"])])
    #expect(throws: AppendError.noColumn("domain")) {
      try appending(entry, to: Array("fr,en\nlac,lake\n".utf8), file: "a.csv")
    }
  }

  @Test func numbersIDsThatAreTaken() {
    let merged = merge([glossary("id,fr,en\na1,un,one\n"), glossary("id,fr,en\na1,deux,two\n")])
      .merged
    #expect(merged.entries.map(\.id) == ["a1", "a1-2"])
  }

  func appended(_ text: String, _ term: Term) throws -> String {
    let entry = Entry(id: "", domain: "", terms: [term])
    return String(
      decoding: try appending(entry, to: Array(text.utf8), file: "a.csv"), as: UTF8.self)
  }

  @Test func keepsATablesWays() throws {
    let lake = Term(french: "lac", english: ["lake", "loch"])
    #expect(
      try appended("\u{FEFF}en;fr;en_variants\r\ncloud;nuage;\r\n", lake)
        == "\u{FEFF}en;fr;en_variants\r\ncloud;nuage;\r\nlake;lac;loch\r\n")
    #expect(
      try appended("fr\ten\nnuage\tcloud", lake) == "fr\ten\nnuage\tcloud\nlac\tlake | loch\n")
    #expect(
      try appended("fr,en\n", Term(french: "a, b", english: ["\"c\""]))
        == "fr,en\n\"a, b\",\"\"\"c\"\"\"\n")
    #expect(try appended("", lake).hasPrefix("id,fr,"))
    #expect(try appended("", lake).contains("\nx1,lac,"))
    #expect(try appended("id,fr,en\nx2,nuage,cloud\n", lake).hasSuffix("\nx3,lac,lake | loch\n"))
  }

  @Test(arguments: ["a\nb", "a\rb", "a\r\nb", "\"\u{301}", "a;\u{301}", "a,b"])
  func quotesWhatWouldBreakARow(note: String) throws {
    for header in ["fr;en;note\n", "fr,en,note\n", "fr\ten\tnote\n"] {
      let entry = Entry(
        id: "", domain: "", terms: [Term(french: "lac", english: ["lake"])], note: note)
      let bytes = try appending(entry, to: Array(header.utf8), file: "a.csv")
      let (again, problems) = readGlossary(bytes, file: "a.csv")
      #expect(problems == [])
      #expect(again.entries.map { Array($0.note.utf8) } == [Array(note.utf8)])
    }
  }

  @Test func refusesWhatDoesNotFit() {
    let lake = Term(french: "Lac", english: ["lake"])
    #expect(throws: AppendError.noColumn("en")) { try appended("fr,zh_hans\n", lake) }
    #expect(throws: AppendError.self) { try appended("fr,en\nlac,lake\n", lake) }
    #expect(throws: AppendError.self) { try appended("fr,en\nun\n", lake) }
  }
}
