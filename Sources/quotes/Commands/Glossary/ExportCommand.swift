public import ArgumentParser
public import GlossaryKit

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Messages.exportAbstract,
    discussion: Messages.exportDiscussion)

  @OptionGroup var options: GlossaryOptions
  @Option(help: ArgumentHelp(Messages.exportToHelp)) var to: ExportFormat
  @Option(help: ArgumentHelp(Messages.exportLanguageHelp)) var language: Language?

  func run() throws {
    let (glossary, status) = try options.load()
    let export = export(glossary, to: to, language: language)
    var output = StandardOutput()
    output.write(export.bytes)
    output.flush()
    if to.isBilingual, language == nil {
      StandardError.write(Messages.exportsEnglish(to))
    }
    for loss in export.losses { StandardError.write(Messages.loss(loss, format: to)) }
    throw ExitCode(status.rawValue)
  }
}

extension ExportFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
