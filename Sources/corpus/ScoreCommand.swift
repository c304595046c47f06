import ArgumentParser
import QuoteKit

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Show every deviation and the scores; fail below a floor.")

  @Argument(help: "The corpus.", completion: .directory) var folder = "Corpus"
  @Flag(help: "Show the scores of the files without deviation too.") var all = false
  @Flag(help: "Show no deviations.") var quiet = false

  func run() throws {
    let scores = try CorpusFolder(folder).score(using: French())
    if !quiet {
      for score in scores.parts {
        for deviation in score.deviations { print(deviation) }
      }
    }
    print(scoreTable(scores, showingAll: all))
    for breach in scores.breaches { print(breach) }
    guard scores.breaches.isEmpty else { throw ExitCode.failure }
    print("No score is below its floor.")
  }
}
