public import GlossaryKit
public import HTMLArticle

/// A translation with what does not agree with the glossary.
public struct CheckedTranslation: Sendable {
  public var source: Article
  public var translation: Article
  public var glossary: Glossary
  public var findings: [CheckFinding]

  public init(
    source: Article, translation: Article, glossary: Glossary, findings: [CheckFinding]
  ) {
    self.source = source
    self.translation = translation
    self.glossary = glossary
    self.findings = findings
  }

  func id(_ finding: CheckFinding) -> String? { finding.entry.map { glossary.entries[$0].id } }
}
