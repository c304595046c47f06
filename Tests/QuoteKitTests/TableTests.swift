import Testing

@testable import QuoteKit

/// Malformed tables are refused with file, line, column and what to do.
@Suite struct TableTests {
  static let good = "# c\ncolumns: verb frames\ndire\tquote que\n+ « Oui », dit [Paul].\n- Non.\n"

  func read(_ text: String) throws(TableError) -> Table {
    try Table(Array(text.utf8), file: "t.txt", columns: ["verb", "frames"], keepsExamples: true)
  }

  @Test func readsRowsAndExamples() throws {
    let table = try read(Self.good)
    #expect(table.rows.map(\.cells) == [["dire", "quote que"]])
    #expect(table.rows[0].examples.map(\.fires) == [true, false])
    #expect(table.rows[0].line == 3)
  }

  @Test(arguments: [
    ("dire\tquote\n+ [x]\n", 1, 1, "columns:"),
    ("columns: verb\ndire\n", 1, 1, "columns: verb frames"),
    ("columns: verb frames\ndire\n+ [x]\n", 2, 1, "1 cells where 2"),
    ("columns: verb frames\ndire\tquote\tque\n+ [x]\n", 2, 1, "3 cells where 2"),
    ("columns: verb frames\ndire\t\n+ [x]\n", 2, 5, "white space"),
    ("columns: verb frames\n\tquote\n+ [x]\n", 2, 1, "empty"),
    ("columns: verb frames\ndire \tquote\n+ [x]\n", 2, 1, "padded"),
    ("columns: verb frames\ndire\tquote \n+ [x]\n", 2, 11, "white space"),
    ("columns: verb frames\ndire\tquote\n", 2, 1, "no “+” example"),
    ("columns: verb frames\ndire\tquote\n- Non.\n", 2, 1, "no “+” example"),
    ("columns: verb frames\ndire\tquote\n+ [x]\ndire\tque\n+ [x]\n", 4, 1, "has a row already"),
    ("columns: verb frames\n+ [x]\n", 2, 1, "before any row"),
    ("columns: verb frames\ndire\tquote\n+ Non.\n", 3, 3, "one pair of [ ]"),
    ("columns: verb frames\ndire\tquote\n+ [a] [b]\n", 3, 3, "one pair of [ ]"),
    ("columns: verb frames\ndire\tquote\n+non\n", 3, 1, "“+ ”"),
    ("", 1, 1, "no “columns:” line"),
  ])
  func refuses(text: String, line: Int, column: Int, message: String) {
    #expect {
      try read(text)
    } throws: { error in
      let error = error as? TableError
      return error?.file == "t.txt" && error?.line == line && error?.column == column
        && error?.message.contains(message) == true
    }
  }

  @Test func holdsEachGivenNameOnce() throws {
    let table = try BuiltInTables().table("given-names", columns: ["label", "gender", "names"])
    for (gender, rows) in Dictionary(grouping: table.rows, by: { $0.cells[1] }) {
      let names = rows.flatMap { $0.cells[2].split(separator: " ") }
      let repeated = Dictionary(grouping: names, by: \.self).filter { $0.value.count > 1 }
      #expect(repeated.keys.sorted() == [], "\(gender)")
    }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let bytes = Array("columns: verb frames\nd".utf8) + [0xE9] + Array("dire\tquote\n".utf8)
    #expect {
      try Table(bytes, file: "t.txt", columns: ["verb", "frames"])
    } throws: { error in
      let error = error as? TableError
      return error?.line == 2 && error?.message.contains("UTF-8") == true
    }
  }

  @Test func refusesAnUnknownFrame() throws {
    let table = try read("columns: verb frames\ndire\tquote qeu\n+ [x]\n")
    let patterns = try Table(
      Array("columns: \(Conjugation.columns.joined(separator: " "))\n".utf8), file: "i.txt",
      columns: Conjugation.columns)
    let frequent = try Table(
      Array("columns: label verbs\n".utf8), file: "f.txt", columns: ["label", "verbs"])
    #expect {
      try VerbLexicon(reporting: table, frequent: frequent, conjugation: Conjugation(patterns))
    } throws: { error in
      let error = error as? TableError
      return error?.description.hasPrefix("t.txt:2:6: unknown frame “qeu”") == true
    }
  }

  @Test(arguments: [
    ("source-phrases", "columns: phrase kind\nselon\tallways\n+ [x]\n"),
    ("report-nouns", "columns: noun frames\nmot\tquot\n+ [x]\n"),
    ("naming-nouns", "columns: noun class\nfilm\twok\n+ [x]\n"),
  ])
  func refusesUnknownValues(name: String, text: String) throws {
    let columns = try #require(TableExampleTests.columns[name])
    let table = try Table(Array(text.utf8), file: name, columns: columns)
    #expect(throws: TableError.self) {
      switch name {
      case "source-phrases": _ = try SourcePhrases(table)
      case "report-nouns": _ = try ReportNouns(table)
      default: _ = try NamingNouns(table)
      }
    }
  }
}
