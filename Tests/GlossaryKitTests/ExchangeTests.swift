import Testing

@testable import GlossaryKit

@Suite struct ExchangeTests {
  let glossary = sampleGlossary()

  func exported(_ format: ExportFormat, _ language: Language? = nil) -> String {
    String(decoding: export(glossary, to: format, language: language).bytes, as: UTF8.self)
  }

  func imported(_ text: String, file: String = "a.xml") -> (glossary: Glossary, problems: [Problem])
  {
    importGlossary(GlossaryFile(name: file, bytes: Array(text.utf8)))
  }

  func losses(_ format: ExportFormat, _ language: Language? = nil) -> [Loss.Kind: Int] {
    Dictionary(
      uniqueKeysWithValues: export(glossary, to: format, language: language).losses.map {
        ($0.kind, $0.count)
      })
  }

  @Test func losesInTBX2OnlyThePluralOfGenders() {
    var expected = glossary
    expected.entries[3].terms[0].gender = .masculine
    // A form advised against that is a term of its own keeps its note; its place is the same.
    #expect(writeCSV(imported(exported(.tbx2)).glossary) == writeCSV(expected))
    #expect(losses(.tbx2) == [.pluralGenders: 1])
  }

  @Test func losesInTBX3WhatItReports() {
    var expected = glossary
    expected.entries[3].terms[0].gender = .masculine
    for term in expected.entries[2].terms.indices {
      expected.entries[2].terms[term].partOfSpeech = .noun
    }
    #expect(writeCSV(imported(exported(.tbx)).glossary) == writeCSV(expected))
    #expect(losses(.tbx) == [.pluralGenders: 1, .properNouns: 2])
  }

  @Test func carriesTermsThroughTMX() {
    let back = imported(exported(.tmx)).glossary
    #expect(back.entries.map(\.id) == glossary.entries.map(\.id))
    #expect(back.entries[0].terms.map(\.french) == ["intelligence artificielle", "IA"])
    #expect(back.entries[0].terms[1].english == ["AI"])
    #expect(back.entries[2].terms[0].traditional == ["唐納·川普"])
    #expect(losses(.tmx)[.otherRenderings] == 7)
    #expect(losses(.tmx)[.renderingsToAvoid] == 3)
  }

  @Test func writesOmegaTARenderingALine() {
    #expect(
      exported(.omegat, .english).split(separator: "\n").prefix(4) == [
        "# Glossary in tab-separated format -*- coding: utf-8 -*-",
        "intelligence artificielle\tartificial intelligence\tTaiwan 人工智慧",
        "intelligence artificielle\tmachine intelligence\tTaiwan 人工智慧",
        "IA\tAI\tTaiwan 人工智慧",
      ])
    #expect(losses(.omegat, .english)[.otherLanguages] == 20)
  }

  @Test func keepsToTheLimitsOfDeepL() {
    let long = String(repeating: "é", count: 513)
    let glossary = Glossary(
      [("a", "b"), ("a", "c"), (long, "d"), ("e", "f\u{2028}g"), ("g", ""), (" h ", "i")]
        .enumerated()
        .map { number, pair in
          Entry(
            id: "x\(number)", domain: "",
            terms: [Term(french: pair.0, english: pair.1.isEmpty ? [] : [pair.1])])
        })
    let export = export(glossary, to: .deepl, language: .english)
    #expect(String(decoding: export.bytes, as: UTF8.self) == "a\tb\nh\ti\n")
    let counts = export.losses.filter { $0.kind != .partsOfSpeech && $0.kind != .statuses }
    #expect(
      counts == [
        Loss(kind: .repeatedTerms, count: 1), Loss(kind: .untranslatedTerms, count: 1),
        Loss(kind: .tooLongTerms, count: 1), Loss(kind: .refusedCharacters, count: 1),
      ])
  }

  @Test func writesTheHeadersThatSystemsAskFor() {
    #expect(exported(.google).hasPrefix("fr,en,zh-CN,zh-TW,pos,description\n"))
    #expect(exported(.google, .english).hasPrefix("intelligence artificielle\tartificial"))
    #expect(exported(.aws).hasPrefix("fr,en,zh,zh-TW\nintelligence artificielle,artificial"))
    #expect(exported(.aws, .traditional).hasPrefix("fr,zh-TW\n"))
    #expect(exported(.azure, .simplified).hasPrefix("intelligence artificielle\t人工智能\n"))
    #expect(exported(.memoq).hasPrefix("\u{FEFF}id,domain,note,french,"))
    #expect(exported(.memoq).contains("\r\n"))
    #expect(export(glossary, to: .multiterm).bytes.starts(with: [0xFF, 0xFE]))
  }

  @Test func givesSKOSOnePreferredLabelALanguage() {
    let concept = exported(.skos).split(separator: "\n\n")[2]
    #expect(concept.contains("skos:prefLabel \"intelligence artificielle\"@fr"))
    #expect(concept.contains("skos:altLabel \"IA\"@fr"))
    #expect(concept.contains("skos:hiddenLabel \"smart brain\"@en"))
    #expect(concept.contains("skos:altLabel \"réngōng zhìnéng\"@zh-Latn-pinyin"))
    #expect(concept.split(separator: "prefLabel").count == 5)
  }

  @Test func makesXMLIDs() {
    let odd = Glossary(
      ["1", "1", "a b", "é"].map { Entry(id: $0, domain: "", terms: [Term(french: "x")]) })
    let text = String(decoding: export(odd, to: .tbx).bytes, as: UTF8.self)
    for id in ["x1", "x1_2", "a_b", "x_"] { #expect(text.contains("conceptEntry id=\"\(id)\"")) }
  }

  @Test func readsForeignTBX() {
    let text = """
      <?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd" [<!ENTITY a "b">]>
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">
      <!-- a comment --><langSet xml:lang="zh-TW"><ntig><termGrp><term>軟體</term></termGrp></ntig></langSet>
      <langSet xml:lang="fr-FR"><tig><term>logiciel &amp; cie &#233;</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
      <langSet xml:lang="en"><tig><term><![CDATA[software]]></term></tig></langSet>
      <langSet xml:lang="de"><tig><term>Software</term></tig></langSet>
      </termEntry><termEntry id="c2"><langSet xml:lang="en"><tig><term>x</term></tig></langSet></termEntry>
      </body></text></martif>
      """
    let (glossary, problems) = imported(text)
    #expect(glossary.entries.map(\.term.french) == ["logiciel & cie é"])
    #expect(glossary.entries.map(\.term.traditional) == [["軟體"]])
    #expect(glossary.entries.map(\.term.english) == [["software"]])
    #expect(problems.map(\.kind) == [.noFrench(entry: "c2")])
    #expect(problems.map(\.isWarning) == [true])
  }

  @Test(arguments: [
    ("<tbx><text>", "a.xml:1:12"), ("<tbx>\n <a></b></tbx>", "a.xml:2:9"),
    ("<tbx a=b></tbx>", "a.xml:1:8"),
    ("<tbx><conceptEntry>&x;</conceptEntry></tbx>", "a.xml:1:20"), ("<tbx>\n\n<", "a.xml:3:2"),
    ("<tmx><body><tu>&lol</tu></body></tmx>", "a.xml:1:16"),
  ])
  func placesMalformedMarkup(text: String, place: String) {
    let problems = imported(text).problems
    #expect(problems.count == 1)
    #expect(problems.map(\.place.description) == [place])
  }

  @Test func refusesAnotherFormat() {
    let file = GlossaryFile(name: "a", bytes: Array("<tmx version='1.4'></tmx>".utf8))
    #expect(
      importGlossary(file, from: .tbx).problems.map(\.kind) == [
        .notThisFormat(expected: "<tbx>", found: "tmx")
      ])
  }

  @Test func refusesMarkupThatIsNestedTooDeep() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(imported("<tbx>" + deep).problems.count == 1)
  }
}
