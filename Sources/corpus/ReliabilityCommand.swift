import ArgumentParser
import QuoteKit

struct ReliabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reliability",
    abstract: "Show how many answers of each confidence, and of each sieve, are right.",
    discussion: """
      A quotation is right with at least half of its words and the right speaker; a nonquote where \
      one is expected. The confidence means what it says where the mean is near the share right.
      """)

  @Argument(help: "The corpus.", completion: .directory) var folder = "Corpus"

  func run() throws {
    let french = try French()
    let judged = try CorpusFolder(folder).texts().flatMap { judge($0, using: french) }
    print(reliabilityTable(judged))
  }
}
