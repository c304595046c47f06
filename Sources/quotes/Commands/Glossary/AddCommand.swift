public import ArgumentParser
public import GlossaryKit

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Messages.addAbstract, discussion: Messages.addDiscussion)

  @Option(help: ArgumentHelp(Messages.addFrenchHelp)) var fr: String
  @Option(help: ArgumentHelp(Messages.addRenderingHelp)) var en: String?
  @Option(help: ArgumentHelp(Messages.addRenderingHelp)) var zhHans: String?
  @Option(help: ArgumentHelp(Messages.addRenderingHelp)) var zhHant: String?
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var pinyin = ""
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var pos = PartOfSpeech.noun
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var gender: Gender?
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var domain = ""
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var status = TermStatus.preferred
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var note = ""
  @Option(help: ArgumentHelp(Messages.addWordHelp)) var id = ""
  @Argument(help: ArgumentHelp(Messages.addFileHelp), completion: .file()) var file: String

  func validate() throws {
    if fr.allSatisfy(\.isWhitespace) { throw ValidationError(Messages.noFrench) }
    for text in [fr, en ?? "", zhHans ?? "", zhHant ?? "", pinyin, domain, note, id]
    where text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) {
      throw ValidationError(Messages.controlCharacter)
    }
    if [en, zhHans, zhHant].allSatisfy({ $0?.isEmpty ?? true }) {
      throw ValidationError(Messages.nothingToAdd)
    }
  }

  func run() throws {
    do {
      let known = try readIfThere()
      let bytes = try appending(entry, to: known, file: file)
      try writeFile(bytes, to: file)
      StandardError.write(Messages.added(fr, path: file))
    } catch let error as InputError {
      StandardError.write(Messages.file(file, error.description))
      throw ExitCode(Status.someFailed.rawValue)
    } catch let error as AppendError {
      switch error {
      case .malformed(let problems): _ = tell(problems)
      case .known(let problem): _ = tell([problem])
      case .noColumn(let name): StandardError.write(Messages.file(file, Messages.noColumn(name)))
      }
      throw ExitCode(Status.someFailed.rawValue)
    }
  }

  private func readIfThere() throws -> [UInt8] {
    do {
      return try readFile(file)
    } catch InputError.noSuchFile {
      return []
    }
  }

  private var entry: Entry {
    let term = Term(
      french: fr, partOfSpeech: pos, gender: gender, english: renderings(inCell: en ?? ""),
      simplified: renderings(inCell: zhHans ?? ""),
      traditional: renderings(inCell: zhHant ?? ""), pinyin: pinyin,
      status: status)
    return Entry(id: id, domain: domain, terms: [term], note: note)
  }
}

extension PartOfSpeech: ExpressibleByArgument {}
extension Gender: ExpressibleByArgument {}
extension TermStatus: ExpressibleByArgument {}
