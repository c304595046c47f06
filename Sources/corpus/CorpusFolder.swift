import Foundation
import QuoteKit

/// A folder of cases and pages.
struct CorpusFolder {
  let cases: [CaseFile]
  let pages: [CorpusPage]
  let floors: Floors

  init(_ folder: String) throws(CorpusError) {
    cases = try names(in: folder + "/cases").filter { $0.hasSuffix(".txt") }
      .map { name throws(CorpusError) in
        try CaseFile(readText("\(folder)/cases/\(name)"), path: "\(folder)/cases/\(name)")
      }
    let whole = try names(in: folder + "/pages")
      .map { CorpusPage(folder: "\(folder)/pages/\($0)", name: $0) }
    let pairs = try names(in: folder).filter { $0.hasSuffix(".expected") }
      .map { name throws(CorpusError) in try CorpusPage(expected: "\(folder)/\(name)") }
    pages = whole + pairs
    guard !cases.isEmpty || !pages.isEmpty else {
      throw CorpusError(
        path: folder,
        message: "no cases/*.txt, no pages/NAME and no NAME.expected here; name another folder")
    }
    let path = folder + "/floors.txt"
    floors = isFile(path) ? try Floors(readText(path), path: path) : Floors()
  }

  func score(using french: French) throws(CorpusError) -> Scores {
    var scores = Scores()
    for file in cases { scores.parts.append(file.score(using: french)) }
    for page in pages { scores.parts.append(try page.score(using: french)) }
    scores.breaches = floors.breaches(scores.total)
    return scores
  }

  /// Every case and page, for what looks at answers rather than at files.
  func texts() throws(CorpusError) -> [CorpusText] {
    let cases = cases.flatMap(\.cases)
    return cases.map { CorpusText(paragraphs: $0.paragraphs, expected: $0.expected) }
      + (try pages.map { page throws(CorpusError) in try page.text() })
  }

  /// Writes what is found over what is expected. Returns what it changed, for a person to read.
  func record(using french: French) throws(CorpusError) -> [String] {
    var changes: [String] = []
    for file in cases { changes += try file.record(using: french) }
    for page in pages { changes += try page.record(using: french) }
    return changes
  }
}

/// A text and what must be found in it.
struct CorpusText {
  var paragraphs: [Paragraph]
  var expected: [ExpectedQuotation]
}

/// The scores of a corpus.
struct Scores {
  struct Part {
    var name: String
    var tally = Tally()
    /// A text each, for a person to read.
    var deviations: [String] = []
  }

  /// A file of cases or a page each.
  var parts: [Part] = []
  /// What is below its floor.
  var breaches: [String] = []

  var total: Tally { parts.reduce(into: Tally()) { $0.add($1.tally) } }
}

/// The visible names in a folder, sorted; none where there is no such folder.
private func names(in folder: String) throws(CorpusError) -> [String] {
  guard FileManager.default.fileExists(atPath: folder) else { return [] }
  do {
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasPrefix(".") }.sorted()
  } catch {
    throw CorpusError(path: folder, message: "cannot be listed; check that it is a readable folder")
  }
}
