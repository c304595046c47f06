import ArgumentParser
import GlossaryKit

struct CSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: Messages.csvAbstract, discussion: Messages.csvDiscussion)

  @OptionGroup var options: GlossaryOptions

  func run() throws {
    let (glossary, status) = try options.load()
    var output = StandardOutput()
    output.write(writeCSV(glossary))
    output.flush()
    throw ExitCode(status.rawValue)
  }
}
