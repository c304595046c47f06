import ArgumentParser
import Foundation
import QuoteKit

struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Record what is found now as what is expected.",
    discussion: """
      Rewrites the expected part of what deviates and leaves the rest as it is. Fails where it wrote \
      something, so that a recording never passes for a test, and refuses where CI is set.
      """)

  @Argument(help: "The corpus.", completion: .directory) var folder = "Corpus"

  func run() throws {
    guard !Self.isCI(ProcessInfo.processInfo.environment) else {
      throw CorpusError(
        path: folder, message: "CI records nothing; run `make corpus-update` on your own machine")
    }
    let changes = try CorpusFolder(folder).record(using: French())
    guard !changes.isEmpty else {
      return print("Nothing to record: the corpus says what is found.")
    }
    for change in changes { print(change) }
    print("Recorded. Read it again with git diff: what is found need not be right.")
    throw ExitCode.failure
  }

  static func isCI(_ environment: [String: String]) -> Bool {
    !["", "0", "false"].contains(environment["CI"]?.lowercased() ?? "")
  }
}
