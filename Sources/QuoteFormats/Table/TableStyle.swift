/// The place a table is written to.
public struct TableStyle: Sendable {
  /// How many columns a line may take.
  public var width: Int
  public var colour: Bool

  public init(width: Int, colour: Bool) {
    self.width = max(width, 24)
    self.colour = colour
  }

  func line(_ text: String, _ style: Style = .plain) -> String {
    style.applied(to: text, colour: colour) + "\n"
  }
}
