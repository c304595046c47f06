import ArgumentParser
import HTMLArticle
import QuoteFormats

/// Which files to read, and as what.
struct InputOptions: ParsableArguments, FileReading {
  @OptionGroup var reading: ReadingOptions

  @Argument(help: ArgumentHelp(Messages.filesHelp, valueName: "file"), completion: .file())
  var files: [String]
}

/// A command line that names files and folders.
protocol FileReading {
  var files: [String] { get }
  var reading: ReadingOptions { get }
}

extension FileReading {
  /// Whether the answer is about several articles, as told by the command line alone: a script gets
  /// the same form from a folder of one page and of thousands.
  var areSeveral: Bool { files.count > 1 || files.contains { isFolder($0) } }

  var jsonForm: JSONForm { .indented(depth: areSeveral ? 1 : 0) }

  /// Reads one article after the other. A file that cannot be read is told on standard error, and
  /// the rest goes on. `gathers`: nothing is shown before all is read.
  func forEachArticle(
    gathers: Bool = false, _ use: (_ path: String, _ article: Article) throws -> Void
  ) -> Status {
    forEachFile(gathers: gathers) { path, file in
      let article = try file.article(encoding: reading.encoding)
      try use(path, article)
      return article
    }
  }

  /// As `forEachArticle`, for commands that read a file in their own way and give its article.
  func forEachFile(
    gathers: Bool = false, _ use: (_ path: String, _ file: InputFile) throws -> Article
  ) -> Status {
    let pages = files.flatMap(findPages)
    var progress = Progress(of: pages.count, gathers: gathers)
    var status = Status.allRead
    func tell(_ path: String, _ problem: String) {
      progress.clear()
      StandardError.write(Messages.file(path, problem))
    }
    for page in pages {
      do {
        let article = try use(page.path, try open(page))
        if article.isStub { tell(page.path, Messages.isStub) }
        if article.repairedCharacters > 0 {
          tell(page.path, Messages.repaired(article.repairedCharacters))
        }
      } catch {
        tell(page.path, readingProblem(error))
        status = .someFailed
      }
      progress.advance()
    }
    progress.clear()
    return status
  }

  private func open(_ page: PageFile) throws -> InputFile {
    if let error = page.error { throw error }
    return try InputFile(at: page.path, as: reading.input)
  }
}
