import ArgumentParser
import HTMLArticle
import QuoteFormats
import QuoteKit

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Messages.listAbstract, discussion: Messages.listDiscussion)

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = AnswerFormat.table
  @OptionGroup var input: InputOptions

  func run() throws {
    var output = StandardOutput()
    let french = try loadFrench()
    let style = TableStyle.standardOutput
    var shown = 0
    start(&output)
    let status = input.forEachArticle { path, article in
      let quoted = try selection.find(in: article, path: path, using: french)
      write(quoted, after: shown, style, to: &output)
      shown += 1
    }
    if format == .json, input.areSeveral { output.write(shown == 0 ? "]\n" : "\n]\n") }
    output.flush()
    throw ExitCode(status.rawValue)
  }

  private func start(_ output: inout StandardOutput) {
    switch format {
    case .json: if input.areSeveral { output.write("[") }
    case .csv: output.write(DelimitedText.csv.row(quotationColumns))
    case .tsv: output.write(DelimitedText.tsv.row(quotationColumns))
    case .table, .jsonl: break
    }
  }

  private func write(
    _ quoted: QuotedArticle, after shown: Int, _ style: TableStyle,
    to output: inout StandardOutput
  ) {
    switch format {
    case .table:
      if shown > 0 { output.write("\n") }
      if input.areSeveral {
        output.write(articleHeading(quoted.article, path: quoted.path, style) + "\n")
      }
      output.write(quotationTable(quoted, style))
      output.flushOnTerminal()
    case .json:
      output.writeElement(json(quoted, form: input.jsonForm), after: shown, of: input)
    case .jsonl: output.write(json(quoted, form: .line) + [0x0A])
    case .csv: for row in quotationRows(quoted) { output.write(DelimitedText.csv.row(row)) }
    case .tsv: for row in quotationRows(quoted) { output.write(DelimitedText.tsv.row(row)) }
    }
  }
}
