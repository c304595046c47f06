import ArgumentParser
import HTMLArticle
import QuoteFormats

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: Messages.textAbstract, discussion: Messages.textDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl
  }

  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.text
  @OptionGroup var input: InputOptions

  func run() throws {
    var output = StandardOutput()
    var shown = 0
    if format == .json, input.areSeveral { output.write("[") }
    let status = input.forEachArticle { path, article in
      switch format {
      case .text:
        if shown > 0 { output.write("\n") }
        for paragraph in article.paragraphs { output.write(paragraph.text + "\n") }
        output.flushOnTerminal()
      case .json:
        let value = json(article, path: path, form: input.jsonForm)
        output.writeElement(value, after: shown, of: input)
      case .jsonl: output.write(json(article, path: path, form: .line) + [0x0A])
      }
      shown += 1
    }
    if format == .json, input.areSeveral { output.write(shown == 0 ? "]\n" : "\n]\n") }
    output.flush()
    throw ExitCode(status.rawValue)
  }
}
