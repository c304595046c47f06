import Testing

@Suite struct OutputTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(twoVoices, to: "voices.txt")
  }

  @Test func endsQuietlyWhereNobodyReads() throws {
    let many = Array(repeating: "voices.txt", count: 200).joined(separator: " ")
    let outcome = try place.shell(
      "{ \"$QUOTES\" list --format json \(many); echo $? >status; } | head -c 1; cat status")
    #expect(outcome.output == "[0\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test func tellsThatTheAnswerCannotBeWritten() throws {
    let outcome = try place.shell("\"$QUOTES\" list voices.txt >/dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("quotes: cannot write the answer"))
  }

  @Test func writesCompletions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let outcome = try place.quotes("--generate-completion-script", shell)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("speakers"))
    }
  }
}
