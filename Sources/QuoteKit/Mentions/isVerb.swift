/// Whether a word is a finite verb where it stands.
///
/// A verb of the tables is one unless what stands before makes a noun of it; a verb that no table
/// knows shows by its pronoun, its negation or its ending.
func isVerb(_ index: Int, in sentence: Sentence, _ french: French) -> Bool {
  guard let token = sentence.token(index), token.kind == .word, !token.isCapitalised else {
    return false
  }
  if sentence.token(index + 1)?.kind == .clitic { return true }
  guard token.isForm(.finite) else { return isUnknownVerb(index, token, sentence) }
  if token.word.isAny([.reporterNoun, .determiner, .preposition, .adverb]) { return false }
  let before = sentence.word(index - 1)
  // "un haut risque"
  if token.word.isAny(.deverbal), before.isAny(.prenominal),
    sentence.word(index - 2).isAny(.determiner.union(.contraction))
  {
    return false
  }
  // "il la juge", "s'en prend", "la ville en a dressé dix"
  let isPronoun =
    sentence.word(index - 2).isAny([.subject, .negation])
    || sentence.key(index - 1) == "en"
      && (auxiliaries.contains(token.key)
        || ["s'", "m'", "t'"].contains(sentence.key(index - 2) ?? ""))
  return !before.isAny([.indefinite, .demonstrative, .possessive, .contraction])
    && (isPronoun || !before.isAny(.definite) && !before.isAny(.preposition))
}

private let auxiliaries: Set<String> = [
  "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "est", "sont", "était",
  "étaient", "sera", "seront", "serait", "seraient",
]

/// Whether a finite verb stands at a unit, its clitics, negation and adverbs before it.
func hasVerb(at index: Int, in sentence: Sentence, _ french: French) -> Bool {
  var next = index
  while sentence.word(next).isAny([.clitic, .negation, .adverb])
    || sentence.key(next) == "en" && next > index
  {
    next += 1
  }
  return isVerb(next, in: sentence, french)
}

private func isUnknownVerb(_ index: Int, _ token: Token, _ sentence: Sentence) -> Bool {
  guard token.forms.isEmpty, token.word == Word(), token.key.utf8.count > 3 else { return false }
  if ["aient", "èrent", "eront", "erait"].contains(where: token.key.hasSuffix) { return true }
  let isOtherForm = ["er", "ir", "re", "ant"].contains(where: token.key.hasSuffix)
  guard !isOtherForm, let before = sentence.token(index - 1) else { return false }
  if ["ne", "n'", "se", "s'"].contains(before.key) { return true }
  return before.kind == .word && before.word.isAny(.subject) && !before.word.isAny(.clitic)
}

extension Word.Classes {
  /// Nouns that look like verbs: "le juge", "la note".
  static let reporterNoun: Word.Classes = [.office, .role, .epithet, .organisation, .group]
}
