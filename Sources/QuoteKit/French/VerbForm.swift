/// One reading of a verb form.
struct VerbForm: Sendable, Equatable {
  enum Mood: UInt8, Sendable {
    case finite, infinitive, presentParticiple, pastParticiple
  }

  /// The verb's index in `VerbLexicon.heads`.
  var head: Int
  var mood: Mood
  /// 1 or 3.
  var person: UInt8 = 3
  var isPlural = false
}
