import ArgumentParser
import GlossaryKit

struct CSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: Messages.csvAbstract, discussion: Messages.csvDiscussion)

  @OptionGroup var options: GlossaryOptions

  @Flag(help: ArgumentHelp(Messages.excelHelp)) var excel = false

  func run() throws {
    let (glossary, status) = try options.load()
    var output = StandardOutput()
    output.write(writeCSV(glossary, forExcel: excel))
    output.flush()
    throw ExitCode(status.rawValue)
  }
}
