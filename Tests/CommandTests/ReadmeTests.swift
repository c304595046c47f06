import Foundation
import Testing

/// What README.md shows is what the program prints.
@Suite struct ReadmeTests {
  let place: Workplace
  /// What stands between ``` marks, with the language after the first of them.
  let blocks: [(language: String, text: String)]

  init() throws {
    place = try Workplace()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "```")
    blocks = stride(from: 1, to: parts.count, by: 2).map { index in
      let lines = parts[index].split(separator: "\n", maxSplits: 1)
      return (String(lines.first ?? ""), String(lines.last ?? ""))
    }
    let cat = "$ cat passerelle.txt\n"
    let article = try #require(blocks.first { $0.text.hasPrefix(cat) })
    try place.write(String(article.text.dropFirst(cat.count)), to: "passerelle.txt")
  }

  @Test func showsWhatIsPrinted() throws {
    let runs = blocks.filter { $0.text.hasPrefix("$ quotes ") }
    #expect(runs.count >= 2)
    for run in runs {
      let lines = run.text.split(separator: "\n", maxSplits: 1)
      let arguments = lines[0].split(separator: " ").dropFirst(2).map(String.init)
      let outcome = try place.run(arguments, environment: ["COLUMNS": "88"])
      #expect(outcome.output == lines[1])
    }
  }

  @Test func showsTheJSONThatIsWritten() throws {
    let json = try #require(blocks.first { $0.language == "json" })
    let output = try place.quotes("list", "--format", "json", "passerelle.txt").output
    #expect(output.contains(json.text.dropLast()))
  }
}
