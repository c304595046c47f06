import Testing

@testable import QuoteKit

/// Every example of every language table, as a test.
@Suite struct TableExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var table: String
    var key: String
    /// The words of the row that must not be a cue or a source where it does not fire.
    var words: Set<String>
    var example: Table.Example

    var testDescription: String { "\(table):\(example.line) \(key): \(example.text)" }
  }

  static let columns: [String: [String]] = [
    "abbreviations": Abbreviations.columns,
    "asides": Asides.columns,
    "demonyms": ["masculine", "feminine"],
    "documents": ["noun", "gender"],
    "frequent-verbs": ["label", "verbs"],
    "function-words": ["label", "class", "gender", "words"],
    "given-names": ["label", "gender", "names"],
    "groups": ["noun", "gender"],
    "irregular-verbs": Conjugation.columns,
    "known-organisations": KnownOrganisations.columns,
    "marked-terms": MarkedTerms.columns,
    "metonyms": ["name", "gender"],
    "name-particles": ["particle"],
    "name-words": NameWords.columns,
    "office-names": OfficeNames.columns,
    "organisations": ["noun", "gender", "class", "kind"],
    "portfolios": ["nouns"],
    "public-offices": PublicOffices.columns,
    "report-adjectives": ReportAdjectives.columns,
    "report-nouns": ReportNouns.columns,
    "reporting-verbs": VerbLexicon.columns,
    "roles": ["masculine", "feminine", "class"],
    "source-phrases": SourcePhrases.columns,
    "titles": TitleNouns.columns,
    "naming-nouns": NamingNouns.columns,
  ]

  /// The public offices are tested apart.
  static let examples: [Example] = BuiltInTables().names.flatMap { name -> [Example] in
    guard name != "public-offices",
      let table = try? BuiltInTables().table(
        name, columns: columns[name] ?? [], keepsExamples: true)
    else { return [] }
    return table.rows.flatMap { row in
      let isLabelled = table.columns.first == "label"
      let words = isLabelled ? row.parts(row.cells.count - 1, " ") : row.parts(0, "|")
      return row.examples.map {
        Example(
          table: name, key: row.cells[0], words: Set(words.map { Letters.folded($0.utf8) }),
          example: $0)
      }
    }
  }

  static let french = Result { () throws(TableError) in try French() }

  @Test func everyTableIsRead() throws {
    for name in BuiltInTables().names {
      let columns = try #require(Self.columns[name], "\(name) has no columns here")
      let table = try BuiltInTables().table(name, columns: columns, keepsExamples: true)
      #expect(!table.rows.isEmpty, "\(name)")
    }
  }

  @Test(arguments: examples.filter { $0.example.fires })
  func fires(_ one: Example) throws {
    let french = try Self.french.get()
    let (sentence, wanted) = Self.withoutBrackets(one.example.text)
    let found = findQuotations(in: [Paragraph(sentence)], using: french).quotations
    if one.table == "naming-nouns" || one.table == "marked-terms" {
      #expect(found.contains { $0.kind == .nonquote && $0.text == wanted })
    } else if one.table == "office-names" {
      let findings = findQuotations(in: [Paragraph(sentence)], using: french)
      #expect(findings.speakers.map(\.name) == [wanted])
    } else {
      let sources = found.compactMap { $0.source?.text }
      #expect(sources.contains(wanted), "found \(sources)")
    }
  }

  @Test(arguments: examples.filter { !$0.example.fires })
  func doesNotFire(_ one: Example) throws {
    let french = try Self.french.get()
    let found = findQuotations(in: [Paragraph(one.example.text)], using: french).quotations
    for quotation in found where quotation.kind != .nonquote {
      let words = [quotation.cue?.text, quotation.source?.text].compactMap { $0 }
        .flatMap { tokenize(Paragraph($0), using: french).tokens }
      let touches = words.contains { token in
        one.words.contains(token.key)
          || french.verbs.readings(token.key).contains { reading in
            french.verbs.heads[reading.head].contains { french.verbs.verbs[$0].lemma == one.key }
          }
      }
      #expect(
        !touches, "\(quotation.kind) “\(quotation.text)”, cue \(quotation.cue?.text ?? "none")")
    }
  }

  static func withoutBrackets(_ text: String) -> (sentence: String, inside: String) {
    guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]") else {
      return (text, "")
    }
    let inside = String(text[text.index(after: open)..<close])
    let sentence = text.filter { $0 != "[" && $0 != "]" }
    return (sentence, inside)
  }
}
