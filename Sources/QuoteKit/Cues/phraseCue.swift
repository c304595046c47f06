/// "selon", "d'après", "aux yeux de", and "pour" where it can only mean an opinion.
func phraseCue(at index: Int, in sentence: Sentence, _ french: French) -> Cue? {
  if isOwnView(at: index, in: sentence) {
    return Cue(form: .phrase, units: index..<(index + 3), frames: .quote)
  }
  if isFromSource(at: index, in: sentence) {
    return Cue(form: .phrase, units: index..<(index + 1), frames: .quote)
  }
  guard let (phrase, length) = french.sourcePhrases.phrase(at: index, in: sentence.key) else {
    return nil
  }
  let end = index + length
  if isSourceRelative(end, in: sentence), !phrase.isOpinion || sentence.key(end) == "qui" {
    return Cue(form: .relative, units: index..<(end + 1), frames: .que)
  }
  let cue = Cue(
    form: phrase.isOpinion ? .opinion : .phrase, units: index..<end, frames: .quote)
  guard phrase.isOpinion else {
    // "selon que": no source follows. "le mois suivant le vote": no source either.
    let next = sentence.word(end)
    let isVerb = isVerb(end, in: sentence, french)
    let isAfterNoun =
      sentence.key(index) == "suivant" && !isHeadOfClause(index, in: sentence)
      && !sentence.isPunctuation(index - 1, ",")
    return next.isAny([.subordinator, .relative]) || isVerb || isAfterNoun ? nil : cue
  }
  let isHead = isHeadOfClause(index, in: sentence)
  let isAside = sentence.isPunctuation(index - 1, ",")
  guard isHead || isAside else { return nil }
  return isFollowedByOpinionHolder(end, in: sentence, isHead: isHead, french) ? cue : nil
}

/// "à ses yeux", "à leur avis"
private func isOwnView(at index: Int, in sentence: Sentence) -> Bool {
  guard sentence.key(index) == "à",
    ["ses", "leurs", "son", "leur"].contains(sentence.key(index + 1) ?? ""),
    ["yeux", "avis"].contains(sentence.key(index + 2) ?? "")
  else { return false }
  return isHeadOfClause(index, in: sentence) || sentence.isPunctuation(index - 1, ",")
}

/// "De sources proches du dossier, le pont ferme"
private func isFromSource(at index: Int, in sentence: Sentence) -> Bool {
  sentence.key(index) == "de" && ["source", "sources"].contains(sentence.key(index + 1) ?? "")
    && isHeadOfClause(index, in: sentence)
}

/// "un communiqué selon lequel", "la présentatrice, pour qui"
private func isSourceRelative(_ index: Int, in sentence: Sentence) -> Bool {
  ["lequel", "laquelle", "lesquels", "lesquelles", "qui"].contains(sentence.key(index) ?? "")
}

/// At the sentence's or a reported clause's head, its connective aside.
private func isHeadOfClause(_ index: Int, in sentence: Sentence) -> Bool {
  var first = index
  while first > 0, sentence.word(first - 1).isAny([.coordinator, .adverb]) { first -= 1 }
  if first == 0 { return true }
  guard let before = sentence.token(first - 1) else { return false }
  return before.key == "que" || before.key == "qu'"
    || before.kind == .punctuation && "—–:;•".contains(before.key)
}

/// Somebody who can have an opinion, up to a comma: not "pour la première fois". What serves a
/// common noun ("pour les habitants, la mairie a ouvert") is told from its opinion by the verb.
private func isFollowedByOpinionHolder(
  _ start: Int, in sentence: Sentence, isHead: Bool, _ french: French
) -> Bool {
  guard let first = sentence.token(start), !isFollowedByColon(start, in: sentence)
  else { return false }
  // "Pour 42 % des sondés, la ville est sûre"
  if first.kind == .number {
    return isHead && sentence.isPunctuation(start + 1, "%")
      && NounPhrase(at: start, in: sentence, french).map {
        sentence.word($0.head).isAny(.person.union(.group)) || isDemonym($0.head, in: sentence)
      } == true
  }
  // "Pour ceux qui ont épargné, la vie est belle"
  if first.word.isAny(.strong), sentence.word(start + 1).isAny(.relative) { return false }
  // "Pour lui redonner vie"
  if ["lui", "leur"].contains(first.key), isInfinitive(start, in: sentence, french) {
    return false
  }
  if first.word.isAny(.strong) || ["elle", "elles"].contains(first.key) {
    return isHead || sentence.isPunctuation(start + 1, ",")
  }
  guard let phrase = NounPhrase(at: start, in: sentence, french, bare: true),
    !(start..<phrase.units.upperBound).contains(where: {
      sentence.isTime($0) && !isAge(at: $0, in: sentence)
    })
  else { return false }
  if phrase.isName || first.word.isAny(.title) {
    let end = phrase.units.upperBound
    // "les conséquences, pour la France, de la crise"
    return isHead || sentence.isPunctuation(end, ",") && !sentence.isOf(end + 1)
  }
  let isOneOf =
    sentence.word(phrase.head).isAny([.quantifier, .indefinite])
    && phrase.units.contains(where: sentence.isOf)
  guard isHead,
    sentence.word(phrase.head).isAny([.person, .group, .organisation]) || isOneOf
      || isCompoundRole(phrase.head, in: sentence, french)
      || french.markedTerms.begins(at: phrase.head, in: sentence)
  else { return false }
  if hasName(phrase, in: sentence) { return true }
  return judges(after: phrase.units.upperBound, in: sentence, french)
}

/// The "ans" of "cet agriculteur de 52 ans".
private func isAge(at index: Int, in sentence: Sentence) -> Bool {
  sentence.key(index) == "ans" && sentence.isOf(index - 2)
}

/// "Pour nos lecteurs : …" addresses them.
private func isFollowedByColon(_ start: Int, in sentence: Sentence) -> Bool {
  let end = (start..<min(start + 12, sentence.units.count)).first {
    sentence.token($0)?.kind == .punctuation
  }
  return end.map { sentence.isPunctuation($0, ":") } ?? false
}

/// "le maire Paul Marin", "la procureure, Anna Vidal"
private func hasName(_ phrase: NounPhrase, in sentence: Sentence) -> Bool {
  let end = phrase.units.upperBound
  return sentence.token(end - 1)?.isCapitalised == true && phrase.units.count > 2
    || sentence.isPunctuation(end, ",") && sentence.token(end + 1)?.isCapitalised == true
}

/// The clause behind the comma says what is, must or may be, or quotes.
private func judges(after start: Int, in sentence: Sentence, _ french: French) -> Bool {
  let verbs = [
    "être", "rester", "demeurer", "sembler", "paraître", "falloir", "devoir", "pouvoir", "valoir",
    "agir", "relever", "constituer", "représenter", "signifier", "montrer", "traduire",
  ]
  for index in start..<sentence.units.count {
    if sentence.isSpan(index) { return true }
    guard isVerb(index, in: sentence, french) else { continue }
    // "Pour les voisins, la mairie mentirait"
    let key = sentence.key(index) ?? ""
    if key.hasSuffix("rait") || key.hasSuffix("raient") { return true }
    let lemmas = sentence.forms(index).flatMap { form in
      french.verbs.heads[form.head].map { french.verbs.verbs[$0].lemma }
    }
    return lemmas.contains { verbs.contains($0) } && !isPassive(after: index, in: sentence)
  }
  return false
}

/// "a été ouvert" tells what was done.
private func isPassive(after index: Int, in sentence: Sentence) -> Bool {
  sentence.key(index + 1) == "été"
}
