import Testing

@Suite struct MinConfidenceTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(twoVoices, to: "voices.txt")
  }

  /// The confidences that `list` tells with a least one.
  func confidences(_ least: String) throws -> [Double] {
    try place.quotes("list", "--format", "tsv", "--min-confidence", least, "voices.txt").output
      .split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: "\t").last.flatMap { Double($0) } }
  }

  @Test func keepsTheSurest() throws {
    let all = try confidences("0")
    #expect(all.count == 2)
    let best = try #require(all.max())
    #expect(all.contains { $0 < best })
    #expect(try confidences("\(best)") == [best])
    #expect(try confidences("1") == all.filter { $0 == 1 })
  }

  @Test func countsForSpeakersAndExplanationsToo() throws {
    let best = try #require(try confidences("0").max())
    let speakers = try place.quotes(
      "speakers", "--format", "tsv", "--min-confidence", "\(best)", "voices.txt")
    #expect(speakers.output.split(separator: "\n").count == 2)
    let explained = try place.quotes("explain", "--min-confidence", "\(best)", "voices.txt")
    #expect(explained.output.split(separator: "\n").count { $0.hasPrefix("q") } == 1)
  }

  @Test(arguments: ["0,9", "1.1", "-0.1", "nan", "sure"])
  func saysWhatAConfidenceIs(text: String) throws {
    let outcome = try place.quotes("list", "--min-confidence=\(text)", "voices.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'\(text)' is not a confidence; give a number from 0 to 1"))
  }
}
