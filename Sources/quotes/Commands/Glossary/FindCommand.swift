import ArgumentParser
import GlossaryKit
import HTMLArticle
import QuoteFormats
import QuoteKit

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: Messages.findAbstract, discussion: Messages.findDiscussion)

  @OptionGroup var options: GlossaryOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = AnswerFormat.table
  @OptionGroup var input: InputOptions

  func run() throws {
    let (glossary, loaded) = try options.load()
    let french = try loadFrench()
    let matcher = FrenchMatcher(glossary, french: french)
    let style = TableStyle.standardOutput
    var output = StandardOutput()
    var shown = 0
    start(&output)
    let read = input.forEachArticle { path, article in
      try article.checkLength()
      let texts = article.paragraphs.map(\.text)
      let found = ArticleTerms(
        path: path, article: article, glossary: glossary,
        terms: findTerms(in: texts, with: matcher, using: french),
        sentences: texts.map { sentenceRanges(of: $0, using: french) })
      write(found, after: shown, style, to: &output)
      shown += 1
    }
    if format == .json, input.areSeveral { output.write(shown == 0 ? "]\n" : "\n]\n") }
    output.flush()
    throw ExitCode(max(loaded.rawValue, read.rawValue))
  }

  private func start(_ output: inout StandardOutput) {
    switch format {
    case .json: if input.areSeveral { output.write("[") }
    case .csv: output.write(DelimitedText.csv.row(termColumns))
    case .tsv: output.write(DelimitedText.tsv.row(termColumns))
    case .table, .jsonl: break
    }
  }

  private func write(
    _ found: ArticleTerms, after shown: Int, _ style: TableStyle, to output: inout StandardOutput
  ) {
    switch format {
    case .table:
      if shown > 0 { output.write("\n") }
      if input.areSeveral {
        output.write(articleHeading(found.article, path: found.path, style) + "\n")
      }
      output.write(termTable(found, style))
      output.flushOnTerminal()
    case .json: output.writeElement(json(found, form: input.jsonForm), after: shown, of: input)
    case .jsonl: output.write(json(found, form: .line) + [0x0A])
    case .csv: for row in termRows(found) { output.write(DelimitedText.csv.row(row)) }
    case .tsv: for row in termRows(found) { output.write(DelimitedText.tsv.row(row)) }
    }
  }
}
