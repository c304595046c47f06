import QuoteKit
import Testing

@Test func builtInTablesLoad() throws {
  _ = try French()
}
