import Testing

@testable import HTMLArticle

/// Each example of each table is a test, and malformed tables are refused.
@Suite struct ConventionTableTests {
  typealias Row = ConventionTable.Row
  typealias Example = (row: Row, text: String, fires: Bool)

  static func examples(_ name: String, _ columns: String...) throws -> [Example] {
    try ConventionTable(builtIn: name, columns: columns).rows.flatMap { row in
      row.examples.map { (row, $0.text, $0.fires) }
    }
  }

  /// The one element of a tag.
  func element(_ tag: String) throws -> (page: Page, node: Int) {
    let page = try readWithLibXML2(repairMarkup(Array("<body><i>a</i>\(tag)b".utf8)))
    let node = try #require(
      page.nodes.indices.last { !page.isText($0) && page.nodes[$0].count > 0 })
    return (page, node)
  }

  @Test func elementNames() throws {
    let columns = ["convention", "attribute", "means", "words"]
    for row in try ConventionTable(builtIn: "element-names", columns: columns).rows {
      // The row alone, but for the words after which others do not count.
      let alone = NameWords(
        [row]
          + ConventionTable.rows("element-names", "convention", "attribute", "means", "words")
          .filter { $0.cells[2] == "state" })
      for example in row.examples {
        let (page, node) = try element(example.text)
        var fires = false
        for attribute in NameWords.attributes {
          guard let names = page.range(attribute, of: node) else { continue }
          alone.forEachMeaning(page.bytes, names) {
            if $0.rawValue == row.cells[2] { fires = true }
          }
        }
        if row.cells[1] == "role", let role = page.value(.role, of: node) {
          fires = alone.roles.contains(fingerprint(role.utf8))
        }
        if row.cells[1] == "mark" { fires = alone.isMarkedText(page, node) }
        #expect(fires == example.fires, "element-names.txt:\(example.line): \(example.text)")
      }
    }
  }

  @Test func lineOpeners() throws {
    for (row, text, fires) in try Self.examples("line-openers", "convention", "means", "openers") {
      #expect(
        (LineOpeners([row]).meaning(Array(text.utf8), links: 0) != nil) == fires, "\(text)")
    }
  }

  @Test func agencies() throws {
    for (row, text, fires) in try Self.examples("agencies", "agency", "forms") {
      let signature = text.filter { $0 != "[" && $0 != "]" }
      #expect((Agencies([row]).named(in: signature) == [row.cells[0]]) == fires, "\(text)")
    }
  }

  @Test func newsroomWords() throws {
    for (_, text, fires) in try Self.examples("newsroom-words", "label", "words") {
      #expect(isPerson(text, site: nil) == !fires, "\(text)")
    }
  }

  @Test func dateWords() throws {
    for (_, text, fires) in try Self.examples("date-words", "label", "words") {
      #expect(isDateLine(text) == fires, "\(text)")
    }
  }

  @Test func metaNames() throws {
    for (row, text, fires) in try Self.examples("meta-names", "field", "names") {
      let page = try readWithLibXML2(repairMarkup(Array("<head>\(text)".utf8)))
      let field = try #require(PageMetadata.Field(rawValue: row.cells[0]))
      #expect((PageMetadata(page).meta(field) == "x") == fires, "\(text)")
    }
    #expect(
      try ConventionTable(builtIn: "meta-names", columns: ["field", "names"]).rows.count
        == PageMetadata.Field.allCases.count)
  }

  @Test func encodings() throws {
    for (row, text, fires) in try Self.examples("encodings", "encoding", "labels") {
      let encoding = try #require(CharacterEncoding(label: text.uppercased()))
      #expect((encoding.name == row.cells[0]) == fires)
      let ascii = Array("« ".utf8.filter { $0 < 0x80 }) + Array("oui".utf8)
      if !encoding.isUTF16 { #expect(decode(ascii, as: encoding).bytes == ascii) }
    }
  }

  @Test(arguments: [
    ("a\tb\n+ x\n", 1), ("columns: a\nb\n+ x\n", 1), ("columns: a b\nc\n+ x\n", 2),
    ("columns: a b\nc\t\n+ x\n", 2), ("columns: a b\n+ x\n", 2), ("columns: a b\nc\td\n", 2),
    ("columns: a b\nc\td\n- x\nc\te\n+ x\n", 2), ("columns: a b\nc\td\n+ x\nc\te\n+ x\n", 4),
    ("", 1),
  ])
  func malformedTablesAreRefused(text: String, line: Int) {
    #expect {
      try ConventionTable(text, file: "t.txt", columns: ["a", "b"])
    } throws: {
      ($0 as? ConventionTableError)?.line == line
    }
  }
}
