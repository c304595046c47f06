import ArgumentParser
import GlossaryKit

/// Which glossary to use.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Messages.glossaryHelp, valueName: "file"), completion: .file())
  var glossary: [String] = []

  /// The built-in glossary, or the files named, one after the other. What cannot be read of them is
  /// told on standard error.
  func load() throws -> (glossary: Glossary, status: Status) {
    guard !glossary.isEmpty else { return (builtInGlossary(), .allRead) }
    return try loadGlossary(glossary, from: nil)
  }
}

/// Reads glossaries one after the other into one.
func loadGlossary(
  _ paths: [String], from format: ImportFormat?
) throws -> (glossary: Glossary, status: Status) {
  var loaded = Glossary()
  var status = Status.allRead
  for path in paths {
    do {
      for file in try readGlossaryFiles(path) {
        let (more, problems) = importGlossary(file, from: format)
        loaded.entries += more.entries
        if tell(problems) { status = .someFailed }
      }
    } catch {
      StandardError.write(Messages.file(path, error.description))
      status = .someFailed
    }
  }
  guard !loaded.entries.isEmpty else {
    if status == .allRead { StandardError.write(Messages.emptyGlossary) }
    throw ExitCode(Status.someFailed.rawValue)
  }
  return (loaded, status)
}

/// Writes problems to standard error; true where one of them is an error.
func tell(_ problems: [Problem]) -> Bool {
  for problem in problems { StandardError.write(Messages.problem(problem)) }
  return problems.contains { !$0.isWarning }
}
