/// Whether marks stand in an aside behind the sentence's subject: "La préfecture, « à la demande des
/// maires », a annoncé", "Leurs élus, réunis dans un collectif baptisé « Rives », réclament".
func isAside(_ span: Int, in sentence: Sentence, _ french: French) -> Bool {
  guard let subject = NounPhrase(at: 0, in: sentence, french),
    subject.canReport(in: sentence, french)
  else { return false }
  let comma = subject.units.upperBound
  guard comma < span, sentence.isPunctuation(comma, ",") else { return false }
  // "Paul Marin, qui parle d'un « échec », a salué le vote"
  let isRelative =
    sentence.word(comma + 1).isAny(.relative)
    && !(comma + 1..<span).contains { sentence.token($0)?.kind == .punctuation }
  return comma == span - 1 || isRelative
    || sentence.isForm(comma + 1, .pastParticiple)
      && !(comma..<span).contains { isVerb($0, in: sentence, french) }
}
