private import FrenchTables

/// The tables that are part of the program.
struct BuiltInTables: Sendable {
  private let bytes: [String: [UInt8]]

  init() {
    var bytes: [String: [UInt8]] = [:]
    for index in 0..<french_table_count() {
      let table = unsafe french_table(index)
      let name = unsafe String(cString: table.name)
      bytes[name] = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    }
    self.bytes = bytes
  }

  var names: [String] { bytes.keys.sorted() }

  func table(
    _ name: String, columns: [String], keepsExamples: Bool = false
  ) throws(TableError) -> Table {
    try Table(
      bytes[name] ?? [], file: name + ".txt", columns: columns, keepsExamples: keepsExamples)
  }
}
