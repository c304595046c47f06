import Foundation
import QuoteKit
import Testing

@testable import corpus

/// What Corpus/README.md shows is read, and found.
@Test func theDocumentedCaseHolds() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let readme = try readText(root.appendingPathComponent("Corpus/README.md").path)
  let example = readme.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
  let file = try CaseFile(example.joined(separator: "\n"), path: "Corpus/README.md")
  #expect(file.score(using: try French()).deviations == [])
}
