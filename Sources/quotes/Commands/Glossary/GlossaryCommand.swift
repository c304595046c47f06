import ArgumentParser

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: Messages.glossaryAbstract,
    discussion: Messages.glossaryDiscussion,
    subcommands: [
      FindCommand.self, LookupCommand.self, CheckCommand.self, CSVCommand.self, LintCommand.self,
      ExportCommand.self, ImportCommand.self, AddCommand.self, MergeCommand.self,
    ])
}
