/// A glossary's table with its columns told by their names.
///
/// Two forms are one: the hand-kept entries, where a line whose id is "+" is a variant of the entry
/// above, and the CSV, where variants have columns of their own.
struct EntryTable: Sendable {
  /// In the order of the CSV.
  enum Column: Int, CaseIterable, Sendable {
    case id, fr, frVariants, pos, gender, domain, en, enVariants, simplified, simplifiedVariants
    case traditional, traditionalVariants, pinyin, status, source, note

    static let names = [
      "id", "fr", "fr_variants", "pos", "gender", "domain", "en", "en_variants", "zh_hans",
      "zh_hans_variants", "zh_hant", "zh_hant_variants", "pinyin", "status", "source", "note",
    ]

    var name: String { Self.names[rawValue] }

    /// The names other programs and teams give to columns, in lower case, "-" as "_".
    static let byName: [String: Column] = {
      var names: [String: Column] = [
        "french": .fr, "français": .fr, "francais": .fr, "fra": .fr, "fr_fr": .fr, "term_fr": .fr,
        "english": .en, "anglais": .en, "eng": .en, "en_us": .en, "en_gb": .en, "term_en": .en,
        "zh": .simplified, "zh_cn": .simplified, "chinese": .simplified, "chinois": .simplified,
        "zh_tw": .traditional, "zh_hk": .traditional, "variants": .frVariants,
        "description": .note, "comment": .note,
      ]
      for column in Column.allCases { names[column.name] = column }
      return names
    }()
  }

  let table: DelimitedTable
  /// For each column, which of the table's cells it is.
  private let cells: [Int?]
  private(set) var problems: [Problem]

  init(_ bytes: [UInt8], file: String) {
    table = DelimitedTable(bytes, file: file)
    problems = table.problems
    var cells = [Int?](repeating: nil, count: Column.allCases.count)
    for (index, name) in table.header.enumerated() {
      let key = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
      guard let column = Column.byName[key] else { continue }
      if cells[column.rawValue] != nil {
        let place = table.place(of: table.headerRow, cell: index)
        problems.append(Problem(.repeatedColumn(name), at: place))
      } else {
        cells[column.rawValue] = index
      }
    }
    self.cells = cells
    let found = table.header.joined(separator: ", ")
    let place = table.place(of: table.headerRow)
    if table.header.isEmpty { return }
    if !has(.fr) { problems.append(Problem(.noFrenchColumn(found: found), at: place)) }
    if has(.fr), !has(.en), !has(.simplified), !has(.traditional) {
      problems.append(Problem(.noTargetColumn(found: found), at: place))
    }
  }

  /// Whether its entries can be read at all.
  var isReadable: Bool { has(.fr) && (has(.en) || has(.simplified) || has(.traditional)) }

  /// Whether it is of the glossary's own form, in which every cell is filled; a team's CSV may leave
  /// out what it does not know.
  var isHandKept: Bool { has(.status) && has(.source) && !has(.domain) && !has(.frVariants) }

  var rows: [DelimitedTable.Row] { isReadable ? table.rows : [] }

  func has(_ column: Column) -> Bool { cells[column.rawValue] != nil }

  /// Which of the table's columns it is.
  func index(of column: Column) -> Int? { cells[column.rawValue] }

  func cell(_ row: DelimitedTable.Row, _ column: Column) -> String {
    cells[column.rawValue].map { table.text(row, cell: $0) } ?? ""
  }

  func place(_ row: DelimitedTable.Row, _ column: Column = .id) -> Place {
    table.place(of: row, cell: cells[column.rawValue] ?? 0)
  }

  func isVariant(_ row: DelimitedTable.Row) -> Bool { cell(row, .id) == "+" }

  /// The renderings in a cell; they stand between "|".
  static func alternatives(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    var isOne = cell.utf8.first != 0x20 && cell.utf8.last != 0x20
    for byte in cell.utf8 where byte == UInt8(ascii: "|") { isOne = false }
    if isOne { return [cell] }
    return cell.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map(trimmed)
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return String(Substring(text))
  }
}
