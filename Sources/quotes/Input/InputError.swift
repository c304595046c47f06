/// Why a file could not be read.
enum InputError: Error {
  case noSuchFile
  case notPermitted
  case tooLarge
  /// An article longer than any.
  case tooMuchText
  /// A folder without pages.
  case noPages
  /// An article without the quotation asked for.
  case noSuchQuotation(String, count: Int)
  /// A folder without glossaries.
  case noGlossaries
  /// The system's own words.
  case system(String)

  var description: String {
    switch self {
    case .noSuchFile: Messages.noSuchFile
    case .notPermitted: Messages.notPermitted
    case .tooLarge: Messages.fileTooLarge
    case .tooMuchText: Messages.tooMuchText
    case .noPages: Messages.noPages
    case .noSuchQuotation(let id, let count): Messages.noSuchQuotation(id, of: count)
    case .noGlossaries: Messages.noGlossaryFiles
    case .system(let reason): Messages.cannotRead(reason)
    }
  }
}
