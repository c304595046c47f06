import Foundation
import QuoteKit
import Testing

/// The example of README.md, compiled and run.
@Suite struct ReadmeExampleTests {
  @Test func findsWhatTheReadmeSays() throws {
    let french = try French()
    let findings = findQuotations(
      in: [
        Paragraph("Le pont rouvre", role: .heading),
        Paragraph("« Nous avons tenu parole », a déclaré Maëlle Corvin, maire de Port-Aubry."),
      ], using: french)
    let lines = findings.quotations.map { quotation in
      "\(findings.speaker(of: quotation)?.name ?? "?"): \(quotation.text)"
    }
    // The example ends above.
    #expect(lines == ["Maëlle Corvin: Nous avons tenu parole"])
  }

  @Test func standsInTheReadmeWordForWord() throws {
    let here = URL(fileURLWithPath: #filePath)
    let source = try String(contentsOf: here, encoding: .utf8).split(separator: "\n")
    let first = try #require(source.firstIndex { $0.contains("let french = ") })
    let last = try #require(source.firstIndex { $0.contains("// The example ends") })
    let example = source[first..<last].map { $0.dropFirst(4) }.joined(separator: "\n")
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("```swift\nimport QuoteKit\n\n\(example)\n```"))
  }
}
