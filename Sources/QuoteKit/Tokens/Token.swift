/// A word, a number or a mark of punctuation.
struct Token: Sendable {
  enum Kind: Sendable {
    case word
    /// A subject pronoun tied to its verb by a hyphen: the "il" of "a-t-il".
    case clitic
    case number
    case punctuation
    /// « » “ ” " ‹ ›
    case mark
  }

  /// UTF-8 offsets in the paragraph.
  var range: Range<Int>
  var kind: Kind
  /// Lower case, ’ as '; what the tables are asked for.
  var key: String
  var isCapitalised = false
  /// Two letters or more, none of them small.
  var isAllCapitals = false
  var spaceBefore = false
  /// What the tables know of the word.
  var word = Word()
  /// What verb forms the word can be.
  var forms: [VerbForm] = []
}

extension Token {
  func isPunctuation(_ key: String) -> Bool { kind == .punctuation && self.key == key }

  func isForm(_ mood: VerbForm.Mood) -> Bool { forms.contains { $0.mood == mood } }

  /// "benoîtement": an adverb that no table holds.
  var looksLikeAdverb: Bool { word == Word() && key.hasSuffix("ment") }

  /// . ! ? …
  var endsSentence: Bool {
    kind == .punctuation && (key == "." || key == "!" || key == "?" || key == "…")
  }
}
