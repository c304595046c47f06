import ArgumentParser
import GlossaryKit

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: Messages.lintAbstract, discussion: Messages.lintDiscussion)

  @Flag(help: ArgumentHelp(Messages.lintQuietHelp)) var quiet = false
  @Option(
    help: ArgumentHelp(Messages.lintSourcesHelp, valueName: "file"), completion: .file())
  var sources: String?
  @Argument(
    help: ArgumentHelp(Messages.lintFilesHelp, valueName: "file"), completion: .file())
  var files: [String] = []

  func run() throws {
    var output = StandardOutput()
    var status = Status.allRead
    var tables: [GlossaryFile] = []
    for path in files {
      do {
        tables += try readGlossaryFiles(path)
      } catch {
        StandardError.write(Messages.file(path, error.description))
        status = .someFailed
      }
    }
    if files.isEmpty { tables = builtInGlossaryFiles() }
    let problems = lint(tables, sources: try sourceKeys())
    for problem in problems where !(quiet && problem.isWarning) {
      output.write(Messages.problem(problem) + "\n")
    }
    output.flush()
    let warnings = problems.count(where: \.isWarning)
    let entries = tables.reduce(0) { $0 + readGlossary($1.bytes, file: $1.name).0.entries.count }
    StandardError.write(
      Messages.lintSummary(
        errors: problems.count - warnings, warnings: warnings, entries: entries))
    if problems.count > warnings { status = .someFailed }
    throw ExitCode(status.rawValue)
  }

  private func sourceKeys() throws -> Set<String> {
    let beside = files.first.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + "../SOURCES.tsv" }
    guard let path = sources ?? beside else { return builtInSourceKeys() }
    do {
      return readSourceKeys(try readFile(path), file: path)
    } catch {
      guard sources != nil else { return builtInSourceKeys() }
      StandardError.write(Messages.file(path, error.description))
      throw ExitCode(Status.someFailed.rawValue)
    }
  }
}
