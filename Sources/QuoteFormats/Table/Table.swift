/// Rows of cells in aligned columns; each cell is wrapped in its own column.
struct Table {
  struct Column {
    var title: String
    /// Never narrower than this, unless all its cells are.
    var least = 1
    /// Never wider than this.
    var most: Int
    var alignRight = false
  }

  /// Texts one below the other.
  struct Cell {
    var parts: [(text: String, style: Style)]

    init(_ text: String, _ style: Style = .plain) { parts = [(text, style)] }
  }

  var columns: [Column]
  var rows: [[Cell]] = []
  /// The column that gets the room the others leave.
  var widest: Int

  private static let gap = 2

  func text(_ style: TableStyle) -> String {
    guard let widths = widths(style.width) else { return stacked(style) }
    let titles = columns.map { Cell($0.title, .bold) }
    var out = lines(of: titles, widths, style).joined()
    out += style.line(
      widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), .dim)
    let blocks = rows.map { lines(of: $0, widths, style) }
    // A blank line keeps rows apart, once one of them takes several lines.
    let isLoose = blocks.contains { $0.count > 1 }
    out += blocks.map { $0.joined() }.joined(separator: isLoose ? "\n" : "")
    return out
  }

  /// Nil where the columns have no room side by side.
  private func widths(_ available: Int) -> [Int]? {
    var widths = columns.indices.map { column in
      let cells = rows.lazy.flatMap { $0[column].parts }.map { DisplayWidth.of($0.text) }
      let natural = max(cells.max() ?? 0, DisplayWidth.of(columns[column].title))
      return min(natural, columns[column].most)
    }
    let others = widths.indices.filter { $0 != widest }.reduce(0) { $0 + widths[$1] + Self.gap }
    var missing = others + min(columns[widest].least, widths[widest]) - available
    for column in widths.indices where column != widest && missing > 0 {
      let given = min(missing, max(widths[column] - columns[column].least, 0))
      widths[column] -= given
      missing -= given
    }
    guard missing <= 0 else { return nil }
    let taken = widths.indices.filter { $0 != widest }.reduce(0) { $0 + widths[$1] + Self.gap }
    widths[widest] = min(widths[widest], available - taken)
    return widths
  }

  private func lines(of row: [Cell], _ widths: [Int], _ style: TableStyle) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      cell.parts.flatMap { part in wrap(part.text, width: width).map { ($0, part.style) } }
    }
    let height = max(cells.map(\.count).max() ?? 0, 1)
    let last = cells.count - 1
    return (0..<height).map { line in
      var out = ""
      var pending = 0
      for (column, cell) in cells.enumerated() {
        let (text, look) = line < cell.count ? cell[line] : ("", .plain)
        let room = widths[column] - DisplayWidth.of(text)
        if columns[column].alignRight { pending += room }
        if !text.isEmpty {
          out +=
            String(repeating: " ", count: pending) + look.applied(to: text, colour: style.colour)
          pending = 0
        }
        if !columns[column].alignRight { pending += room }
        if column < last { pending += Self.gap }
      }
      return out + "\n"
    }
  }

  /// The short cells on a line, the widest below them, for a terminal too narrow for columns.
  private func stacked(_ style: TableStyle) -> String {
    rows.map { row in
      let short = row.indices.filter { $0 != widest }.compactMap { row[$0].parts.first?.text }
      let heading = short.filter { !$0.isEmpty }.joined(separator: " · ")
      let parts = [(text: heading, style: Style.bold)] + row[widest].parts
      return parts.flatMap { part in
        wrap(part.text, width: style.width).map { style.line($0, part.style) }
      }.joined()
    }.joined(separator: "\n")
  }
}
