import ArgumentParser
import Glibc

@main
struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: Messages.abstract, discussion: Messages.discussion,
    version: Messages.version,
    subcommands: [
      ListCommand.self, TextCommand.self, SpeakersCommand.self, ExplainCommand.self,
      GlossaryCommand.self,
    ])

  /// argument-parser ends wrong use with 64; here it is 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      StandardError.write(fullMessage(for: error))
      Glibc.exit(Status.wrongUse.rawValue)
    }
  }
}

/// How the program ends.
enum Status: Int32 {
  case allRead = 0
  case someFailed = 1
  case wrongUse = 2
}
