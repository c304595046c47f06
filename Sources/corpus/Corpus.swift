import ArgumentParser

/// The developers' tool: scores the program on texts whose outcome is known, and records outcomes.
@main
struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score who-said-what on texts whose outcome is known.",
    discussion: """
      A corpus is a folder with cases/*.txt, pages/NAME/page.html and floors.txt. A folder of your \
      own serves as well: beside each NAME.html or NAME.txt, the quotations in NAME.expected. \
      Corpus/README.md says how they are written.

      Examples:
        corpus score
        corpus score --all my-articles
        corpus sieves my-articles
        corpus reliability my-articles
        corpus update
      """,
    subcommands: [
      ScoreCommand.self, UpdateCommand.self, SievesCommand.self, ReliabilityCommand.self,
    ],
    defaultSubcommand: ScoreCommand.self)
}
