import ArgumentParser
import GlossaryKit

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: Messages.mergeAbstract, discussion: Messages.mergeDiscussion)

  @Flag(help: ArgumentHelp(Messages.mergeBuiltInHelp)) var builtIn = false
  @Argument(help: ArgumentHelp(Messages.mergeFilesHelp, valueName: "file"), completion: .file())
  var files: [String]

  func run() throws {
    var glossaries: [Glossary] = []
    var status = Status.allRead
    for path in files {
      // What is wrong with a file was told; the others are merged.
      guard let (glossary, read) = try? loadGlossary([path], from: nil) else {
        status = .someFailed
        continue
      }
      glossaries.append(glossary)
      if read != .allRead { status = read }
    }
    if glossaries.isEmpty { throw ExitCode(status.rawValue) }
    if builtIn { glossaries.append(builtInGlossary()) }
    let (merged, conflicts) = merge(glossaries)
    var output = StandardOutput()
    output.write(writeCSV(merged))
    output.flush()
    for conflict in conflicts { StandardError.write(Messages.conflict(conflict)) }
    StandardError.write(
      Messages.merged(entries: merged.entries.count, conflicts: conflicts.count))
    throw ExitCode(status.rawValue)
  }
}
