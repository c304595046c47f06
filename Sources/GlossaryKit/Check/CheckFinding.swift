/// Something in a translation that does not agree with the glossary.
public struct CheckFinding: Sendable, Equatable {
  /// What does not agree.
  public enum Kind: String, Sendable, CaseIterable {
    /// None of the entry's renderings is there.
    case missing
    /// The renderings are there less often than the French term.
    case fewer
    /// A rendering that the glossary advises against.
    case forbidden
    /// One French term rendered in two ways.
    case inconsistent
    /// A large number that the translation does not have.
    case number
    /// Characters of the other Chinese script.
    case script
  }

  public var kind: Kind
  /// The entry's index in the glossary; nil where none is concerned.
  public var entry: Int?
  /// The French words as the source has them.
  public var source: String
  /// How often they stand in the source.
  public var sourceCount: Int
  /// How often a right rendering stands in the translation.
  public var targetCount: Int
  /// What the translation should have.
  public var expected: [String]
  /// What it has instead.
  public var found: [String]
  /// Where the words stand first.
  public var sourcePlace: Spot?
  /// Where the rendering or what stands instead is; nil where nothing is.
  public var targetPlace: Spot?

  /// A place in a text.
  public struct Spot: Sendable, Equatable {
    /// From 0.
    public var paragraph: Int
    /// UTF-8 offsets in the paragraph.
    public var range: Range<Int>
  }
}
