import ArgumentParser
import QuoteKit

struct SievesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sieves",
    abstract: "Show what each sieve is worth: the scores with all of them, and without each.",
    discussion: """
      Behind each score stands what is lost without the sieve, in points of F1. A sieve worth \
      nothing may be left out; one below nothing does harm.
      """)

  @Argument(help: "The corpus.", completion: .directory) var folder = "Corpus"

  func run() throws {
    print(sieveTable(try SieveWorth.measure(CorpusFolder(folder).texts(), using: French())))
  }
}
