import ArgumentParser
import GlossaryKit
import HTMLArticle
import QuoteFormats

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Messages.checkAbstract, discussion: Messages.checkDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, tsv
  }

  @OptionGroup var options: GlossaryOptions
  @Option(help: ArgumentHelp(Messages.checkToHelp)) var to: Language
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.table
  @OptionGroup var reading: ReadingOptions
  @Flag(help: ArgumentHelp(Messages.checkStrictHelp)) var strict = false
  @Argument(help: ArgumentHelp(Messages.checkSourceHelp), completion: .file())
  var source: String
  @Argument(help: ArgumentHelp(Messages.checkTranslationHelp), completion: .file())
  var translation: String

  func run() throws {
    let (glossary, status) = try options.load()
    let french = try loadFrench()
    guard let source = reading.article(at: source),
      let translation = reading.article(at: translation)
    else {
      throw ExitCode(Status.someFailed.rawValue)
    }
    let findings = checkTranslation(
      translation.paragraphs.map(\.text), of: source.paragraphs.map(\.text), to: to,
      by: glossary, with: FrenchMatcher(glossary, french: french))
    let checked = CheckedTranslation(
      source: source, translation: translation, glossary: glossary, findings: findings)
    var output = StandardOutput()
    switch format {
    case .table: output.write(checkTable(checked, .standardOutput))
    case .json: output.write(json(checked, form: .indented()) + [0x0A])
    case .csv:
      for row in [checkColumns] + checkRows(checked) { output.write(DelimitedText.csv.row(row)) }
    case .tsv:
      for row in [checkColumns] + checkRows(checked) { output.write(DelimitedText.tsv.row(row)) }
    }
    output.flush()
    let fails = strict && !findings.isEmpty
    throw ExitCode(fails ? Status.someFailed.rawValue : status.rawValue)
  }
}
