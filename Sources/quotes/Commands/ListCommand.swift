import ArgumentParser
import HTMLArticle
import QuoteFormats
import QuoteKit

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Messages.listAbstract, discussion: Messages.listDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, jsonl, csv, tsv, annotations
  }

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.table
  @OptionGroup var input: InputOptions

  func run() throws {
    var output = StandardOutput()
    let french = try loadFrench()
    let style = TableStyle.standardOutput
    var shown = 0
    start(&output)
    let status = input.forEachFile { path, file in
      let (article, places) = try read(file)
      let quoted = try selection.find(in: article, path: path, using: french)
      if isSilent(quoted) { return article }
      write(quoted, places, after: shown, style, to: &output)
      shown += 1
      return article
    }
    if format == .table, shown == 0, status == .allRead { output.write(Messages.noQuotations) }
    if isArray, input.areSeveral { output.write(shown == 0 ? "]\n" : "\n]\n") }
    output.flush()
    throw ExitCode(status.rawValue)
  }

  /// Whoever looks for somebody in a table is not told of each article without him.
  private func isSilent(_ quoted: QuotedArticle) -> Bool {
    format == .table && input.areSeveral && selection.narrows
      && quoted.findings.quotations.isEmpty
  }

  private var isArray: Bool { format == .json || format == .annotations }

  /// Where the paragraphs stand in the page only annotations tell.
  private func read(
    _ file: InputFile
  ) throws(ArticleError) -> (Article, [PlacedParagraph?]) {
    guard format == .annotations, !file.isText else {
      return (try file.article(encoding: input.reading.encoding), [])
    }
    return try placeArticle(file.bytes, encoding: input.reading.encoding)
  }

  private func start(_ output: inout StandardOutput) {
    switch format {
    case .json, .annotations: if input.areSeveral { output.write("[") }
    case .csv: output.write(DelimitedText.csv.row(quotationColumns))
    case .tsv: output.write(DelimitedText.tsv.row(quotationColumns))
    case .table, .jsonl: break
    }
  }

  private func write(
    _ quoted: QuotedArticle, _ places: [PlacedParagraph?], after shown: Int, _ style: TableStyle,
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
    case .annotations:
      let page = annotationsJSON(quoted, places: places, form: input.jsonForm)
      output.writeElement(page, after: shown, of: input)
    case .jsonl: output.write(json(quoted, form: .line) + [0x0A])
    case .csv: for row in quotationRows(quoted) { output.write(DelimitedText.csv.row(row)) }
    case .tsv: for row in quotationRows(quoted) { output.write(DelimitedText.tsv.row(row)) }
    }
  }
}
