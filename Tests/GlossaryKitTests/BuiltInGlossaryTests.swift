import Foundation
import Testing

@testable import GlossaryKit

/// The glossary that is part of the program.
@Suite struct BuiltInGlossaryTests {
  @Test func isWithoutErrors() {
    let errors = lint(builtInGlossaryFiles(), sources: builtInSourceKeys())
      .filter { !$0.isWarning }
    #expect(errors == [])
  }

  /// `make glossary` writes the file.
  @Test func isTheCSV() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Glossary/glossary.csv")
    let isUpToDate = try Data(contentsOf: file) == Data(writeCSV(builtInGlossary()).utf8)
    #expect(isUpToDate, "run make glossary")
  }

  @Test func readsItsOwnCSV() {
    let csv = writeCSV(builtInGlossary())
    let (again, problems) = readGlossary(Array(csv.utf8), file: "glossary.csv")
    #expect(problems == [])
    #expect(writeCSV(again) == csv)
  }

  @Test func hasAllDomains() {
    let files = Set(builtInGlossaryFiles().map { String($0.name.prefix { $0 != "." }) })
    #expect(files == Set(Domain.prefixes.map(\.key)))
  }

  @Test func namesWhereEachFactComesFrom() {
    let keys = builtInSourceKeys()
    for entry in builtInGlossary().entries {
      #expect(!entry.sources.isEmpty && keys.isSuperset(of: entry.sources), "\(entry.id)")
    }
  }
}
