import ArgumentParser
import HTMLArticle
import QuoteFormats
import QuoteKit

struct ExplainCommand: ParsableCommand, FileReading {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: Messages.explainAbstract,
    discussion: Messages.explainDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl
  }

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.text
  @OptionGroup var reading: ReadingOptions
  @Argument(help: ArgumentHelp(Messages.explainedFileHelp), completion: .file()) var file: String
  @Argument(help: ArgumentHelp(Messages.idsHelp, valueName: "id"), transform: readIdentifier)
  var ids: [String] = []

  var files: [String] { [file] }

  func run() throws {
    var output = StandardOutput()
    let french = try loadFrench()
    let style = TableStyle.standardOutput
    var shown = 0
    if format == .json, areSeveral { output.write("[") }
    let status = forEachArticle { path, article in
      let quoted = try find(in: article, path: path, using: french)
      let isSilent = format == .text && areSeveral && selection.narrows
      if isSilent, quoted.findings.quotations.isEmpty { return }
      switch format {
      case .text:
        if shown > 0 { output.write("\n") }
        if areSeveral {
          output.write(articleHeading(quoted.article, path: quoted.path, style) + "\n")
        }
        output.write(explanation(quoted, style))
        output.flushOnTerminal()
      case .json:
        let value = explanationJSON(quoted, form: jsonForm)
        output.writeElement(value, after: shown, of: self)
      case .jsonl: output.write(explanationJSON(quoted, form: .line) + [0x0A])
      }
      shown += 1
    }
    if format == .json, areSeveral { output.write(shown == 0 ? "]\n" : "\n]\n") }
    output.flush()
    throw ExitCode(status.rawValue)
  }

  private func find(
    in article: Article, path: String, using french: French
  ) throws(InputError) -> QuotedArticle {
    var quoted = try SelectionOptions.findAll(in: article, path: path, using: french)
    guard !ids.isEmpty else {
      return selection.keep(quoted, kinds: [.direct, .partial, .indirect])
    }
    let known = quoted.findings.quotations.map(\.id)
    if let unknown = ids.first(where: { !known.contains($0) }) {
      throw .noSuchQuotation(unknown, count: known.count)
    }
    quoted.findings.quotations.removeAll { !ids.contains($0.id) }
    return selection.keep(quoted, kinds: Set(Quotation.Kind.allCases))
  }
}

private func readIdentifier(_ text: String) throws -> String {
  guard text.first == "q", Int(text.dropFirst()) != nil else {
    throw ValidationError(Messages.noIdentifier(text))
  }
  return text
}
