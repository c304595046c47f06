import Foundation
import QuoteKit
import Testing

@testable import corpus

@Suite final class CorpusFolderTests {
  let folder: String
  let french: French

  init() throws {
    folder = NSTemporaryDirectory() + "corpus-\(UUID().uuidString)"
    french = try French()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to name: String) throws {
    let path = folder + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try writeText(text, path)
  }

  private let page = """
    <html lang="fr"><head><title>Le quai rouvre</title></head><body><article><h1>Le quai rouvre</h1>
    <p>Le vieux quai de Port-Aubry accueille de nouveau les promeneurs depuis lundi matin.</p>
    <p>« Nous avons tenu parole devant tous », a déclaré Maëlle Corvin, maire de Port-Aubry.</p>
    </article></body></html>
    """

  @Test func recordsAPageAndThenFindsItAsExpected() throws {
    try write(page, to: "pages/quai/page.html")
    let missing = #expect(throws: CorpusError.self) {
      try CorpusFolder(self.folder).score(using: self.french)
    }
    #expect(missing?.description.contains("is missing") == true)

    #expect(try CorpusFolder(folder).record(using: french).count == 3)
    #expect(try CorpusFolder(folder).record(using: french).isEmpty)
    let scores = try CorpusFolder(folder).score(using: french)
    #expect(scores.parts.map(\.name) == ["page quai"])
    #expect(scores.parts[0].deviations.isEmpty)
    #expect(scores.total[.paragraphs].score == 1)
    #expect(scores.total[.metadata].score == 1)
    #expect(scores.total[.strict].score == 1)
  }

  @Test func scoresAFolderOfOnesOwn() throws {
    try write(page, to: "quai.html")
    try write("« Oui », a dit Léo Tanguy.\n", to: "oui.txt")
    try write("direct 1: Oui\n  cue: a dit\n  source: Léo Tanguy\n", to: "oui.expected")
    let scores = try CorpusFolder(folder).score(using: french)
    #expect(scores.parts.map(\.name) == ["page oui"])
    #expect(scores.total[.quoted].score == 1)
    #expect(scores.total[.attributed].score == 0)
    #expect(scores.total[.paragraphs].score == nil)
  }

  @Test func readsAliases() throws {
    try write("« Oui », a dit l'élue.\n", to: "oui.txt")
    try write(
      "direct 1: Oui\n  cue: a dit\n  speaker: Maëlle Corvin (person)\n  alias: la maire\n"
        + "  alias: l'élue\n", to: "oui.expected")
    let scores = try CorpusFolder(folder).score(using: french)
    #expect(scores.total[.attributed].score == 1)
    #expect(scores.total[.strict].score == 0)
  }

  @Test func failsBelowAFloor() throws {
    try write("=== A\nLe « vide ».\n---\ndirect 1: vide\n", to: "cases/a.txt")
    try write("kind 100\n", to: "floors.txt")
    let scores = try CorpusFolder(folder).score(using: french)
    #expect(scores.breaches == ["kind is 0.0, below its floor of 100.0"])
  }

  @Test func recordingFails() throws {
    try write("=== A\nLe « vide ».\n---\ndirect 1: vide\n", to: "cases/a.txt")
    #expect(UpdateCommand.isCI(["CI": "true"]))
    #expect(!UpdateCommand.isCI(["CI": ""]))
    #expect(try CorpusFolder(folder).record(using: french).count == 1)
    #expect(
      try readText(folder + "/cases/a.txt") == "=== A\nLe « vide ».\n---\nnonquote 1: vide\n")
  }

  @Test func saysWhereThereIsNoCorpus() throws {
    let error = #expect(throws: CorpusError.self) { try CorpusFolder(self.folder) }
    #expect(error?.message.hasPrefix("no cases/*.txt") == true)
    try write("", to: "a.expected")
    let alone = #expect(throws: CorpusError.self) { try CorpusFolder(self.folder) }
    #expect(alone?.message.contains("a.html or .txt beside it") == true)
  }
}
