/// Entries in the order of their files.
public struct Glossary: Sendable, Equatable {
  public var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }
}
