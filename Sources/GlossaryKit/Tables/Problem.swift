/// What is wrong with a glossary, and where.
public struct Problem: Error, Sendable, Equatable {
  public var place: Place
  public var kind: Kind
  /// A warning is to be looked at; an error keeps the glossary from being made.
  public var isWarning: Bool

  public init(_ kind: Kind, at place: Place, isWarning: Bool = false) {
    self.place = place
    self.kind = kind
    self.isWarning = isWarning
  }

  public enum Kind: Sendable, Equatable {
    // The table
    case empty
    /// Read as Windows-1252.
    case legacyEncoding
    case noFrenchColumn(found: String)
    case noTargetColumn(found: String)
    case repeatedColumn(String)
    case ragged(cells: Int, columns: Int)
    case unclosedQuote
    case textAfterQuote
    case controlCharacter(UInt32)
    // Cells
    case padded(column: String)
    case emptyCell(column: String)
    case emptyAlternative(column: String)
    case repeatedAlternative(String, column: String)
    case notComposed(column: String)
    case unknown(String, column: String, known: [String])
    case unknownSource(String, known: [String])
    // Entries
    case variantWithoutEntry
    case malformedID(String)
    case foreignID(String, prefix: String, domain: String)
    case repeatedID(String, first: Place)
    case repeatedTerm(String, first: Place)
    case sameFolded(String, other: String, first: Place)
    case article(String)
    case articleAgainstGender(article: String, gender: String)
    case endingAgainstGender(word: String, ending: String, gender: String)
    case pluralWithoutEnding(String)
    case missingGender(String)
    // Chinese
    case traditionalCharacter(String, simplified: String, column: String)
    case simplifiedCharacter(String, traditional: String, column: String)
    case notChinese(String, column: String)
    case oneScriptOnly
    case pinyin(String, of: String, readings: [String])
    case pinyinTooShort(missing: String)
    case pinyinTooLong(rest: String)
    case pinyinWithoutTone(String)
    case pinyinSmallInitial(String)
    // Against other entries
    case belongsToAnother(String, column: String, owner: String, place: Place)
    case sameEquivalents(other: String, place: Place)
    // Exchange files
    case malformedMarkup(String)
    case notThisFormat(expected: String, found: String)
    case noFrench(entry: String)
  }
}

/// A place in a file, to be shown as file:line:column.
public struct Place: Sendable, Equatable, CustomStringConvertible {
  public var file: String
  /// From 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String { "\(file):\(line):\(column)" }
}
