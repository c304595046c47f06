/// The keys that a table of sources declares in its first column.
public func readSourceKeys(_ bytes: [UInt8], file: String) -> Set<String> {
  Set(DelimitedTable(bytes, file: file).rows.compactMap(\.cells.first))
}
