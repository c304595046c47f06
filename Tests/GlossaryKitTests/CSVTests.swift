import Testing

@testable import GlossaryKit

@Suite struct CSVTests {
  @Test func writesAnEntryARow() {
    let lines = writeCSV(sampleGlossary()).split(separator: "\n")
    #expect(
      lines[0]
        == "id,fr,fr_variants,pos,gender,domain,en,en_variants,zh_hans,zh_hans_variants,zh_hant,zh_hant_variants,pinyin,status,source,note"
    )
    #expect(
      lines[1]
        == "t0001,intelligence artificielle,,noun,f,,artificial intelligence,machine intelligence,人工智能,,人工智慧,人工智能,réngōng zhìnéng,preferred,own,Taiwan 人工智慧"
    )
    #expect(lines[2] == "t0001.2,IA,,noun,f,,AI,,AI,,AI,,AI,admitted,own,")
    #expect(
      lines[3]
        == "t0001.3,intelligence artificielle,,noun,f,,smart brain,,人造智慧,,人造智慧,,rénzào zhìhuì,deprecated,own,"
    )
    #expect(lines[4].hasSuffix(",own|cldr,\"10^9; \"\"milliard\"\" is no English\""))
    #expect(lines.count == 10)
  }

  @Test func readsWhatItWrites() {
    let csv = writeCSV(sampleGlossary())
    let (again, problems) = readGlossary(Array(csv.utf8), file: "glossary.csv")
    #expect(problems == [])
    #expect(writeCSV(again) == csv)
  }

  @Test func writesAnEntryWithoutTerms() {
    let entry = Entry(id: "a1", domain: "", terms: [])
    #expect(entry.term == Term(french: ""))
    #expect(writeCSV(Glossary([entry])).contains("\na1,,"))
  }

  @Test func isTheSameEachTime() {
    #expect(writeCSV(sampleGlossary()) == writeCSV(sampleGlossary()))
  }

  @Test func writesForExcel() {
    let text = writeCSV(sampleGlossary(), forExcel: true)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.utf8.count { $0 == 0x0D } == 10)
    let (again, problems) = readGlossary(Array(text.utf8), file: "glossary.csv")
    #expect(problems == [])
    #expect(writeCSV(again) == writeCSV(sampleGlossary()))
  }
}
