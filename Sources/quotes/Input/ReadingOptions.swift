import ArgumentParser
import HTMLArticle

/// As what files are read.
struct ReadingOptions: ParsableArguments {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case auto, html, text
  }

  @Option(help: ArgumentHelp(Messages.inputHelp)) var input = Form.auto

  @Option(help: ArgumentHelp(Messages.encodingHelp, valueName: "label"), transform: readEncoding)
  var encoding: CharacterEncoding?

  /// The article of one file; nil, and told on standard error, where it cannot be read.
  func article(at path: String) -> Article? {
    do {
      return try InputFile(at: path, as: input).article(encoding: encoding)
    } catch {
      StandardError.write(Messages.file(path, readingProblem(error)))
      return nil
    }
  }
}

/// Why a file could not be read.
func readingProblem(_ error: any Error) -> String {
  switch error {
  case let error as InputError: error.description
  case let error as ArticleError: error.description
  default: Messages.cannotRead("\(error)")
  }
}

private func readEncoding(_ label: String) throws -> CharacterEncoding {
  guard let encoding = CharacterEncoding(label: label) else {
    throw ValidationError(Messages.unknownEncoding(label))
  }
  return encoding
}
