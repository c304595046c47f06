import Testing

@Suite struct OptionTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(twoVoices, to: "voices.txt")
  }

  func names(_ outcome: Outcome) -> [String] {
    outcome.output.split(separator: "\n").dropFirst().map {
      String($0.split(separator: "\t", omittingEmptySubsequences: false)[3])
    }
  }

  @Test(arguments: [
    ("ost", ["Léa Øst"]), ("LEA  ØST", ["Léa Øst"]), ("roche bastien", ["Bastien Roche"]),
    ("roch", []), ("lea roche", []),
  ])
  func keepsTheSpeakersOfAName(name: String, expected: [String]) throws {
    let outcome = try place.quotes("list", "--format", "tsv", "--speaker", name, "voices.txt")
    #expect(outcome.status == 0)
    #expect(names(outcome) == expected)
  }

  @Test func keepsTheKindsAskedFor() throws {
    func kinds(_ list: String) throws -> [String] {
      try place.quotes("list", "--format", "tsv", "--kinds", list, "voices.txt").output
        .split(separator: "\n").dropFirst().map { String($0.split(separator: "\t")[2]) }
    }
    #expect(try kinds("direct") == ["direct"])
    #expect(try kinds("partial") == ["partial"])
    #expect(try kinds("direct,partial") == ["direct", "partial"])
    #expect(try kinds("nonquote") == [])
  }

  @Test(arguments: [
    ["list"], ["list", "--kinds", "loud", "voices.txt"], ["list", "--kinds", "", "voices.txt"],
    ["list", "--format", "xml", "voices.txt"], ["list", "--input", "pdf", "voices.txt"],
    ["list", "--speaker", " ", "voices.txt"], ["list", "--wrong", "voices.txt"], ["sing"],
    ["text", "--format", "csv", "voices.txt"],
  ])
  func endsWrongUseWithTwo(arguments: [String]) throws {
    let outcome = try place.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test func namesTheKindsThereAre() throws {
    let outcome = try place.quotes("list", "--kinds", "direct,loud", "voices.txt")
    #expect(outcome.errors.contains("'loud'"))
    #expect(outcome.errors.contains("direct, partial, indirect, nonquote"))
  }

  @Test(arguments: [[], ["--help"], ["list", "--help"], ["help", "text"], ["speakers", "-h"]])
  func helps(arguments: [String]) throws {
    let outcome = try place.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Examples:"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func tellsItsVersion() throws {
    let outcome = try place.quotes("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: ".").count == 3)
  }
}
