/// One paragraph of an article, as the reader sees it.
public struct Paragraph: Sendable, Equatable {
  public enum Role: String, Sendable {
    case body, heading
  }

  public var text: String
  public var role: Role

  public init(_ text: String, role: Role = .body) {
    self.text = text
    self.role = role
  }
}
