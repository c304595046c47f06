/// A character encoding that pages come in, by the WHATWG Encoding Standard.
public struct CharacterEncoding: Sendable, Hashable {
  /// The standard's name, in lower case ("windows-1252").
  public let name: String

  /// The encoding a label stands for, in any case: iso-8859-1 and ascii mean windows-1252. nil for
  /// what is no label.
  public init?(label: String) {
    let label = label.lowercased().filter { !$0.isWhitespace }
    guard let name = CharacterEncoding.namesByLabel[label] else { return nil }
    self.name = name
  }

  private init(name: String) { self.name = name }

  static let utf8 = CharacterEncoding(name: "utf-8")
  static let utf16LittleEndian = CharacterEncoding(name: "utf-16le")
  static let utf16BigEndian = CharacterEncoding(name: "utf-16be")
  static let windows1252 = CharacterEncoding(name: "windows-1252")

  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  private static let namesByLabel: [String: String] = {
    var names: [String: String] = [:]
    for row in ConventionTable.rows("encodings", "encoding", "labels") {
      for label in row.words(1) { names[String(label)] = row.cells[0] }
    }
    return names
  }()
}
