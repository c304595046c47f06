import HTMLArticle

/// A file's bytes, and whether they are plain text.
struct InputFile {
  var bytes: [UInt8]
  var isText: Bool

  init(at path: String, as form: ReadingOptions.Form) throws {
    bytes = try readFile(path)
    isText =
      switch form {
      case .text: true
      case .html: false
      case .auto: path.lowercased().hasSuffix(".txt") || !hasMarkup(bytes)
      }
  }

  func article(encoding: CharacterEncoding? = nil) throws(ArticleError) -> Article {
    isText
      ? try readPlainText(bytes, encoding: encoding) : try readArticle(bytes, encoding: encoding)
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
