import ArgumentParser
import GlossaryKit
import QuoteFormats

struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: Messages.lookupAbstract,
    discussion: Messages.lookupDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, jsonl, csv
  }

  @OptionGroup var options: GlossaryOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.table
  @Argument(help: ArgumentHelp(Messages.termHelp, valueName: "term")) var words: [String]

  /// Words without quotation marks around them are one term.
  func run() throws {
    let (glossary, status) = try options.load()
    let word = words.joined(separator: " ")
    let entries: [Entry]
    switch lookUp(word, in: glossary) {
    case .found(let indices): entries = indices.map { glossary.entries[$0] }
    case .near(let words):
      StandardError.write(Messages.notFound(word, near: words))
      throw ExitCode(Status.someFailed.rawValue)
    }
    var output = StandardOutput()
    switch format {
    case .table: output.write(entryTable(entries, .standardOutput))
    case .json: output.write(json(entries, form: .indented()))
    case .jsonl: output.write(json(entries, form: .line))
    case .csv: output.write(writeCSV(Glossary(entries)))
    }
    output.flush()
    throw ExitCode(status.rawValue)
  }
}
