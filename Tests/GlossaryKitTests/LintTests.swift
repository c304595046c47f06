import Testing

@testable import GlossaryKit

@Suite struct LintTests {
  static let header =
    "id\tfr\tpos\tgender\ten\tzh_hans\tzh_hant\tpinyin\tstatus\tsource\tnote\n"

  func problems(_ rows: String, file: String = "economy.tsv") -> [Problem] {
    lint(
      [GlossaryFile(name: file, bytes: Array((Self.header + rows).utf8))], sources: ["own"])
  }

  func row(
    id: String = "e0001", fr: String = "croissance", pos: String = "noun", gender: String = "f",
    en: String = "growth", hans: String = "增长", hant: String = "增長",
    pinyin: String = "zēngzhǎng", status: String = "preferred", source: String = "own"
  ) -> String {
    [id, fr, pos, gender, en, hans, hant, pinyin, status, source, ""].joined(separator: "\t") + "\n"
  }

  @Test func findsNothingWrongWithAGoodEntry() {
    #expect(problems(row() + "+\tcroissance économique\t\t\teconomic growth\n") == [])
  }

  @Test func comparesPinyinWithCharacters() {
    let wrong = problems(row(pinyin: "zēngchǎng"))
    #expect(wrong.map(\.place.description) == ["economy.tsv:2:38"])
    #expect(
      wrong.map(\.kind) == [.pinyin("chǎng", of: "长", readings: ["cháng", "zhǎng"])])
    #expect(problems(row(pinyin: "zēng")).map(\.kind) == [.pinyinTooShort(missing: "长")])
    #expect(problems(row(pinyin: "zēngzhǎng lǜ")).map(\.kind) == [.pinyinTooLong(rest: "lǜ")])
    let toneless = problems(row(pinyin: "zēngzhang"))
    #expect(toneless.map(\.kind) == [.pinyinWithoutTone("zhang")])
    #expect(toneless.map(\.isWarning) == [true])
  }

  @Test(arguments: [
    ("5G网络", "5G wǎngluò"), ("西安", "Xī'ān"), ("唐纳德·特朗普", "Tángnàdé Tèlǎngpǔ"), ("AI", "AI"),
    ("孩子", "háizi"), ("花儿", "huār"), ("不锈钢", "bùxiùgāng"), ("银行", "yínháng"),
    ("黑神话：悟空", "Hēi Shénhuà: Wùkōng"), ("女儿", "nǚ'ér"),
  ])
  func readsPinyin(chinese: String, pinyin: String) {
    let found = problems(row(hans: chinese, hant: "AI", pinyin: pinyin))
    #expect(found.filter { !$0.isWarning } == [])
  }

  @Test func survivesALongCell() {
    func found(_ count: Int) -> [Problem] {
      problems(
        row(
          hans: String(repeating: "一", count: count), hant: "AI",
          pinyin: String(repeating: "yī", count: count) + "x"))
    }
    #expect(found(200).map(\.kind) == [.pinyinTooLong(rest: "x")])
    #expect(found(60_000) == [])
  }

  @Test func tellsScriptsApart() {
    #expect(
      problems(row(hans: "增長")).map(\.kind) == [
        .traditionalCharacter("長", simplified: "长", column: "zh_hans")
      ])
    #expect(
      problems(row(hant: "增长")).map(\.kind) == [
        .simplifiedCharacter("长", traditional: "長", column: "zh_hant")
      ])
    // 后, 台, 里 and 干 are characters of both scripts.
    #expect(problems(row(hans: "后台", hant: "后台", pinyin: "hòutái")) == [])
  }

  @Test func comparesGenderWithTheArticleAndTheEnding() {
    #expect(
      problems(row(fr: "le croissance")).map(\.kind) == [
        .article("le"), .articleAgainstGender(article: "le", gender: "f"),
      ])
    let pinyin = "Zēngzhǎng"
    #expect(problems(row(fr: "Le Caire", pos: "propn", gender: "m", pinyin: pinyin)) == [])
    #expect(
      problems(row(fr: "La Haye", pos: "propn", gender: "m", pinyin: pinyin)).map(\.kind) == [
        .articleAgainstGender(article: "La", gender: "m")
      ])
    #expect(
      problems(row(fr: "inflation", gender: "m")).map(\.kind) == [
        .endingAgainstGender(word: "inflation", ending: "tion", gender: "m")
      ])
    #expect(problems(row(fr: "comité", gender: "m")) == [])
    #expect(
      problems(row(fr: "donnée", gender: "fp")).map(\.kind) == [.pluralWithoutEnding("donnée")])
  }

  @Test func findsDuplicatesAcrossFiles() {
    let other = row(id: "t0001", fr: "Croissance")
    let found = lint(
      [
        GlossaryFile(name: "economy.tsv", bytes: Array((Self.header + row()).utf8)),
        GlossaryFile(name: "technology.tsv", bytes: Array((Self.header + other).utf8)),
      ], sources: ["own"])
    let first = Place(file: "economy.tsv", line: 2, column: 7)
    #expect(
      found.map(\.kind) == [
        .sameFolded("Croissance", other: "croissance", first: first),
        .sameEquivalents(other: "croissance", place: Place(file: "economy.tsv", line: 2)),
      ])
    #expect(
      problems(row() + row(id: "e0002", en: "rise")).map(\.kind).contains(
        .repeatedTerm("croissance", first: first)))
    #expect(
      problems(
        row() + row(fr: "essor", gender: "m", en: "boom", hans: "繁荣", hant: "繁榮", pinyin: "fánróng")
      )
      .map(\.kind) == [.repeatedID("e0001", first: Place(file: "economy.tsv", line: 2))])
  }

  /// A deprecated line that repeats its entry's French names renderings to avoid.
  @Test func letsADeprecatedLineRepeatATerm() {
    #expect(
      problems(row() + "+\tcroissance\t\t\tgrow-up\t成长度\t成長度\tchéngzhǎngdù\tdeprecated\n") == [])
  }

  @Test func findsARenderingOfAnotherEntry() {
    let kinds = problems(
      row()
        + row(
          id: "e0002", fr: "inflation", en: "inflation | growth", hans: "通货膨胀", hant: "通貨膨脹",
          pinyin: "tōnghuò péngzhàng")
    ).map(\.kind)
    #expect(
      kinds == [
        .belongsToAnother(
          "growth", column: "en", owner: "croissance",
          place: Place(file: "economy.tsv", line: 2))
      ])
  }

  @Test(arguments: [
    ("e0001\tcroissance\n", Problem.Kind.ragged(cells: 2, columns: 11), "economy.tsv:2:1"),
    ("\"e0001\tcroissance\n", .unclosedQuote, "economy.tsv:2:1"),
    ("\"e0001\"x\tcroissance\n", .textAfterQuote, "economy.tsv:2:1"),
    ("e0001\tcrois\u{7}sance\n", .controlCharacter(7), "economy.tsv:2:7"),
    ("+\tessor\t\t\trise\n", .variantWithoutEntry, "economy.tsv:2:1"),
  ])
  func placesMalformedRows(rows: String, kind: Problem.Kind, place: String) {
    let found = problems(rows)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.place.description) == [place])
  }

  /// A team's CSV may leave out all but a term and a rendering.
  @Test func warnsOfWhatATeamDoesNotKnow() {
    func found(_ text: String) -> [Problem] {
      lint([GlossaryFile(name: "team.csv", bytes: Array(text.utf8))], sources: [])
    }
    let header = "id,fr,fr_variants,en,zh_hans,pinyin\n"
    #expect(found(header + ",nuage,,cloud,,\n").map(\.isWarning) == [true, true, true])
    #expect(
      found(header + "x1,nuage,,,,\n").filter { !$0.isWarning }.map(\.kind) == [
        .emptyCell(column: "en")
      ])
    #expect(found("fr,en\nnuage,cloud\n") == [])
  }

  @Test func placesMalformedCells() {
    func kinds(_ row: String) -> [Problem.Kind] { problems(row).map(\.kind) }
    #expect(kinds(row(en: "")) == [.emptyCell(column: "en")])
    #expect(kinds(row(en: "growth | ")).contains(.emptyAlternative(column: "en")))
    #expect(kinds(row(en: " growth")) == [.padded(column: "en")])
    #expect(
      kinds(row(en: "growth | growth")) == [.repeatedAlternative("growth", column: "en")])
    #expect(
      kinds(row(status: "new")) == [
        .unknown("new", column: "status", known: ["preferred", "admitted", "deprecated"])
      ])
    #expect(kinds(row(source: "me")) == [.unknownSource("me", known: ["own"])])
    #expect(kinds(row(id: "1")) == [.malformedID("1")])
    #expect(
      kinds(row(id: "t0001")) == [.foreignID("t0001", prefix: "e", domain: "economy")])
    #expect(kinds(row(fr: "e\u{301}lan", gender: "m")) == [.notComposed(column: "fr")])
  }
}
