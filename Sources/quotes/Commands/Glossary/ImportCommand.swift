public import ArgumentParser
public import GlossaryKit

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Messages.importAbstract,
    discussion: Messages.importDiscussion)

  @Option(help: ArgumentHelp(Messages.importFromHelp)) var from: ImportFormat?
  @Argument(help: ArgumentHelp(Messages.importFilesHelp, valueName: "file"), completion: .file())
  var files: [String]

  func run() throws {
    let (glossary, status) = try loadGlossary(files, from: from)
    var output = StandardOutput()
    output.write(writeCSV(glossary))
    output.flush()
    throw ExitCode(status.rawValue)
  }
}

extension ImportFormat: ExpressibleByArgument {}
