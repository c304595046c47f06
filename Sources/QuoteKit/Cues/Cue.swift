/// The words that signal a report, in one sentence.
struct Cue: Sendable, Equatable {
  enum Form: Sendable {
    /// "a déclaré", "dit-il"
    case finite
    /// "tient à préciser", "incite X à avertir"
    case infinitive
    /// "ajoutant", "en rappelant"
    case participle
    /// "qualifié de … par"
    case passive
    /// "selon", "aux yeux de"
    case phrase
    /// "pour" at the head of a clause
    case opinion
    /// "selon lequel", "pour qui": the source stands before
    case relative
    /// "ces mots", "l'idée que"
    case noun
  }

  var form: Form
  /// The units it takes in its sentence.
  var units: Range<Int>
  var frames: VerbLexicon.Frames
  /// The unit of the pronoun inside it: the "il" of "a-t-il".
  var subject: Int?
  /// "est-il précisé": the pronoun stands for nobody.
  var isImpersonal = false
  var person: UInt8 = 3
  var isPlural = false
}
