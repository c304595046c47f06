import Testing

@testable import QuoteKit

/// Every example of the table of public offices: the holder in [ ] is found by the words for the
/// office, and none of the row's by those of a "-" example.
@Suite struct PublicOfficeTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var holders: [String]
    var example: Table.Example

    var testDescription: String { example.text }
  }

  static let examples: [Example] = {
    let table = try? BuiltInTables().table(
      "public-offices", columns: PublicOffices.columns, keepsExamples: true)
    return (table?.rows ?? []).flatMap { row in
      row.examples.map { Example(holders: row.parts(1, "|").map(String.init), example: $0) }
    }
  }()

  static let french = Result { () throws(TableError) in try French() }

  @Test(arguments: examples) func holderIsFound(_ one: Example) throws {
    let french = try Self.french.get()
    let (sentence, wanted) = TableExampleTests.withoutBrackets(one.example.text)
    let directory = Directory(one.holders.map(occurrence), using: french)
    let office = try #require(lastMention(in: sentence, french))
    let found = directory.holders(of: office).map {
      directory.entries[$0].name.joined(separator: " ")
    }
    if one.example.fires {
      #expect(found.contains(wanted), "found \(found) by \(office.text)")
    } else {
      #expect(found.isEmpty, "found \(found) by \(office.text)")
    }
  }

  private func occurrence(of name: String) -> NameOccurrence {
    NameOccurrence(
      paragraph: 0, range: 0..<1, words: name.split(separator: " ").map(String.init), gender: [],
      isPerson: true, hasArticle: false, isGoverned: false, roles: [], isQuoted: false)
  }

  /// The office behind "a été" or "a vu".
  private func lastMention(in text: String, _ french: French) -> Mention? {
    let paragraph = tokenize(Paragraph(text), using: french)
    guard let sentence = splitSentences([paragraph], spans: []).first,
      let verb = sentence.units.indices.first(where: {
        ["été", "vu"].contains(sentence.key($0) ?? "")
      }),
      let phrase = NounPhrase(at: verb + 1, in: sentence, french)
    else { return nil }
    return readMention(phrase.units, in: sentence, of: paragraph, french)
  }

  @Test func anotherOfficeOfTheArticleIsRespected() throws {
    let french = try Self.french.get()
    var health = occurrence(of: "Olivier Véran")
    health.roles = ["ministre de la Santé"]
    let directory = Directory([health], using: french)
    let spokesman = try #require(
      lastMention(in: "On a vu le porte-parole du gouvernement.", french))
    #expect(directory.holders(of: spokesman).isEmpty)
  }
}
