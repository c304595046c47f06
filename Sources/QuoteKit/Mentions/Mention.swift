/// The words by which the article calls a source in one place.
struct Mention: Sendable, Equatable {
  enum Kind: Sendable {
    case pronoun, name, description
  }

  var paragraph: Int
  /// UTF-8 offsets in the paragraph.
  var range: Range<Int>
  var kind: Kind
  /// The words of the name; empty without one.
  var name: [String] = []
  /// The noun phrase without appositions, its determiner's first letter small.
  var text: String
  /// The lower-case head noun or pronoun.
  var head: String
  var classes: Word.Classes = []
  var gender: Word.Gender = []
  var isPlural = false
  /// "le", "ce", "son": the phrase points to something known.
  var isDefinite = false
  /// Written with an article before a capital: "le Kremlin", "la CGT".
  var hasArticle = false
  /// Written with "M.", "Mme" or another title.
  var hasTitle = false
  /// What the article says the source is.
  var roles: [String] = []

  /// "ce dernier", "celui-ci": the nearest person before, subject or not.
  var isNearest: Bool {
    kind == .pronoun
      && [
        "dernier", "dernière", "celui-ci", "celle-ci", "derniers", "dernières", "ceux-ci",
        "celles-ci",
      ].contains(head)
  }

  /// The others who speak with the source: the "Anna Vidal" of "Paul Marin et Anna Vidal".
  var companions: [Mention] = []

  /// "le château de Versailles": a definite phrase that holds a name may be an institution's.
  var holdsName = false

  /// Whether these words can stand for somebody who speaks or a text that says something.
  var isReporter: Bool {
    switch kind {
    case .name: true
    case .pronoun: !["ce", "c'", "ça", "cela"].contains(head)
    case .description:
      !classes.isDisjoint(with: .reporter.union([.quantifier, .strong])) || !roles.isEmpty
    }
  }
}
