/// A language that French terms are rendered in, by its BCP 47 tag.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case simplified = "zh-Hans"
  case traditional = "zh-Hant"

  public var isChinese: Bool { self != .english }
}
