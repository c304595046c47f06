import ArgumentParser
import HTMLArticle
import QuoteFormats
import QuoteKit

struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers", abstract: Messages.speakersAbstract,
    discussion: Messages.speakersDiscussion)

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = AnswerFormat.table
  @OptionGroup var input: InputOptions

  func run() throws {
    var output = StandardOutput()
    let french = try loadFrench()
    var tally = SpeakerTally()
    var articles = 0
    let status = input.forEachArticle(gathers: true) { path, article in
      tally.add(try selection.find(in: article, path: path, using: french))
      articles += 1
    }
    let speakers = tally.entries
    switch format {
    case .table:
      output.write(speakerTable(speakers, articles: articles, .standardOutput))
    case .json: output.write(json(speakers) + [0x0A])
    case .jsonl: for speaker in speakers { output.write(jsonLine(speaker) + [0x0A]) }
    case .csv:
      for row in [speakerColumns] + speakerRows(speakers) {
        output.write(DelimitedText.csv.row(row))
      }
    case .tsv:
      for row in [speakerColumns] + speakerRows(speakers) {
        output.write(DelimitedText.tsv.row(row))
      }
    }
    output.flush()
    throw ExitCode(status.rawValue)
  }
}
