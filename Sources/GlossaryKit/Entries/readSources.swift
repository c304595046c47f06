/// The keys that a table of sources declares in its first column.
public func readSourceKeys(_ bytes: [UInt8], file: String) -> Set<String> {
  let table = DelimitedTable(bytes, file: file)
  return Set(table.rows.map { table.text($0, cell: 0) })
}
