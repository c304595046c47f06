import ArgumentParser
import HTMLArticle
import QuoteFormats
import QuoteKit

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: Messages.explainAbstract,
    discussion: Messages.explainDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl
  }

  @OptionGroup var selection: SelectionOptions
  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.text
  @Option(help: ArgumentHelp(Messages.inputHelp)) var input = InputOptions.Form.auto
  @Argument(help: ArgumentHelp(Messages.explainedFileHelp), completion: .file()) var file: String
  @Argument(help: ArgumentHelp(Messages.idsHelp, valueName: "id"), transform: readIdentifier)
  var ids: [String] = []

  func run() throws {
    var output = StandardOutput()
    let french = try loadFrench()
    let style = TableStyle.standardOutput
    let input = try InputOptions.parse(["--input", input.rawValue, "--", file])
    var shown = 0
    if format == .json, input.areSeveral { output.write("[") }
    let status = input.forEachArticle { path, article in
      let quoted = try find(in: article, path: path, using: french)
      switch format {
      case .text:
        if shown > 0 { output.write("\n") }
        if input.areSeveral {
          output.write(articleHeading(quoted.article, path: quoted.path, style) + "\n")
        }
        output.write(explanation(quoted, style))
        output.flushOnTerminal()
      case .json:
        let value = explanationJSON(quoted, form: input.jsonForm)
        output.writeElement(value, after: shown, of: input)
      case .jsonl: output.write(explanationJSON(quoted, form: .line) + [0x0A])
      }
      shown += 1
    }
    if format == .json, input.areSeveral { output.write(shown == 0 ? "]\n" : "\n]\n") }
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
