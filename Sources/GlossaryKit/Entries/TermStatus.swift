/// How much a term is advised.
public enum TermStatus: String, Sendable, CaseIterable {
  case preferred, admitted
  /// Advised against. On a variant that repeats its entry's own French, the renderings are.
  case deprecated
}
