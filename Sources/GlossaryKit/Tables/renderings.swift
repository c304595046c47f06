/// The renderings in a cell; they stand between "|", and empty ones are left out.
public func renderings(inCell cell: String) -> [String] {
  EntryTable.alternatives(cell).filter { !$0.isEmpty }
}
