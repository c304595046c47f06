import ArgumentParser
import HTMLArticle
import QuoteFormats

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: Messages.textAbstract, discussion: Messages.textDiscussion)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl, markdown, tei
  }

  @Option(help: ArgumentHelp(Messages.formatHelp)) var format = Format.text
  @Flag(help: ArgumentHelp(Messages.explainHelp)) var explain = false
  @OptionGroup var input: InputOptions

  func validate() throws {
    if explain, format != .text { throw ValidationError(Messages.explainsAsText) }
  }

  func run() throws {
    var output = StandardOutput()
    var shown = 0
    if input.areSeveral { output.write(brackets.start) }
    let status =
      explain
      ? input.forEachFile { path, file in
        if shown > 0 { output.write("\n") }
        shown += 1
        return try explain(path, file, to: &output)
      }
      : input.forEachArticle { path, article in
        write(article, path, after: shown, to: &output)
        shown += 1
      }
    if input.areSeveral { output.write(shown == 0 ? brackets.emptyEnd : brackets.end) }
    output.flush()
    throw ExitCode(status.rawValue)
  }

  /// What stands around several articles.
  private var brackets: (start: String, end: String, emptyEnd: String) {
    switch format {
    case .json: ("[", "\n]\n", "]\n")
    case .tei: (teiCorpus.start, teiCorpus.end, teiCorpus.end)
    case .text, .jsonl, .markdown: ("", "", "")
    }
  }

  private func write(
    _ article: Article, _ path: String, after shown: Int, to output: inout StandardOutput
  ) {
    switch format {
    case .text:
      if shown > 0 { output.write("\n") }
      for paragraph in article.paragraphs { output.write(paragraph.text + "\n") }
      output.flushOnTerminal()
    case .json:
      let value = json(article, path: path, form: input.jsonForm)
      output.writeElement(value, after: shown, of: input)
    case .jsonl: output.write(json(article, path: path, form: .line) + [0x0A])
    case .markdown:
      if shown > 0 { output.write("\n") }
      output.write(markdown(article))
    case .tei: output.write(tei(article, inCorpus: input.areSeveral ? shown + 1 : nil))
    }
  }

  private func explain(
    _ path: String, _ file: InputFile, to output: inout StandardOutput
  ) throws(ArticleError) -> Article {
    if file.isText {
      output.write(Messages.isPlainText(path) + "\n")
      return try file.article(encoding: input.reading.encoding)
    }
    let (article, explanation) = try explainArticle(file.bytes, encoding: input.reading.encoding)
    output.write(explanationText(explanation, of: article, path: path, .standardOutput))
    return article
  }
}
