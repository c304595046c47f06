import ArgumentParser
import HTMLArticle
import QuoteFormats

/// Which files to read, and as what.
struct InputOptions: ParsableArguments {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case auto, html, text
  }

  @Option(help: ArgumentHelp(Messages.inputHelp)) var input = Form.auto

  @Argument(help: ArgumentHelp(Messages.filesHelp, valueName: "file"), completion: .file())
  var files: [String]

  /// Whether the answer is about several articles, as told by the command line alone: a script gets
  /// the same form from a folder of one page and of thousands.
  var areSeveral: Bool { files.count > 1 || files.contains { isFolder($0) } }

  var jsonForm: JSONForm { .indented(depth: areSeveral ? 1 : 0) }

  /// Reads one article after the other. A file that cannot be read is told on standard error, and
  /// the rest goes on. `gathers`: nothing is shown before all is read.
  func forEachArticle(
    gathers: Bool = false, _ use: (_ path: String, _ article: Article) throws -> Void
  ) -> Status {
    let pages = files.flatMap(findPages)
    var progress = Progress(of: pages.count, gathers: gathers)
    var status = Status.allRead
    func report(_ path: String, _ problem: String) {
      progress.clear()
      StandardError.write(Messages.file(path, problem))
      status = .someFailed
    }
    for page in pages {
      do {
        try use(page.path, try read(page))
      } catch let error as InputError {
        report(page.path, error.description)
      } catch let error as ArticleError {
        report(page.path, error.description)
      } catch {
        report(page.path, Messages.cannotRead("\(error)"))
      }
      progress.advance()
    }
    progress.clear()
    return status
  }

  private func read(_ page: PageFile) throws -> Article {
    if let error = page.error { throw error }
    return try readArticle(at: page.path, as: input)
  }
}

/// More text than any article has: analysing it would take memory a hundred times its size.
private let mostText = 4 << 20

extension Article {
  func checkLength() throws(InputError) {
    let size = paragraphs.reduce(0) { $0 + $1.text.utf8.count }
    guard size <= mostText else { throw .tooMuchText }
  }
}

func readArticle(at path: String, as form: InputOptions.Form) throws -> Article {
  let bytes = try readFile(path)
  let isText =
    switch form {
    case .text: true
    case .html: false
    case .auto: path.lowercased().hasSuffix(".txt") || !hasMarkup(bytes)
    }
  return isText ? try readPlainText(bytes) : try readArticle(bytes)
}

/// Whether a tag, comment or declaration opens somewhere. NUL bytes are skipped, so that UTF-16 is
/// understood too.
private func hasMarkup(_ bytes: [UInt8]) -> Bool {
  var follows = false
  for byte in bytes where byte != 0 {
    if follows {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?"):
        return true
      default: break
      }
    }
    follows = byte == UInt8(ascii: "<")
  }
  return false
}
