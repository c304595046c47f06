/// The French language as far as reporting needs it: the tables, read and indexed.
public struct French: Sendable {
  public init() throws(TableError) {}
}
