/// Articles where there should be none, and genders that the article or the ending contradicts.
func checkGender(_ line: LintLine) -> [Problem] {
  let form = line.cell(.fr)
  let part = line.inherited(.pos)
  let gender = line.inherited(.gender)
  var problems: [Problem] = []
  if let article = articleBefore(form) {
    let isOfTheName = article.first?.isUppercase == true && part != "noun"
    if !isOfTheName, part != "phrase", part != "adv" {
      problems.append(line.problem(.article(article), .fr))
    }
    if let told = genderTold(by: article), !gender.isEmpty, gender != "mf", !gender.hasPrefix(told)
    {
      problems.append(
        line.problem(.articleAgainstGender(article: article, gender: gender), .gender))
    }
  }
  guard part == "noun" else { return problems }
  if gender.isEmpty {
    problems.append(line.problem(.missingGender(form), .gender, isWarning: true))
  } else if gender == "mp" || gender == "fp" {
    // The first word of a plural ends in s, x or z: "droits de l'homme".
    if let last = headNoun(form).last, !"sxz".contains(last) {
      problems.append(line.problem(.pluralWithoutEnding(form), .gender, isWarning: true))
    }
  } else if let (ending, told) = genderTold(byEndingOf: headNoun(form)), gender != "mf",
    gender != told
  {
    let kind = Problem.Kind.endingAgainstGender(
      word: headNoun(form), ending: ending, gender: gender)
    problems.append(line.problem(kind, .gender, isWarning: true))
  }
  return problems
}

private func articleBefore(_ form: String) -> String? {
  for article in ["le ", "la ", "les ", "l'", "l’", "un ", "une ", "des ", "du "]
  where form.lowercased().hasPrefix(article) {
    return String(form.prefix(article.last == " " ? article.count - 1 : article.count))
  }
  return nil
}

private func genderTold(by article: String) -> String? {
  switch article.lowercased() {
  case "le", "un", "du": "m"
  case "la", "une": "f"
  default: nil
  }
}

private func headNoun(_ form: String) -> String {
  form.prefix { $0 != " " && $0 != "-" && $0 != "'" && $0 != "’" }.lowercased()
}

/// Endings that tell the gender of nouns, and the words of news that do not keep to them.
private let tellingEndings = [
  ("tion", "f"), ("sion", "f"), ("xion", "f"), ("isme", "m"), ("ité", "f"), ("logie", "f"),
  ("ance", "f"), ("ence", "f"), ("ement", "m"), ("age", "m"), ("itude", "f"), ("ure", "f"),
  ("oir", "m"), ("eau", "m"),
]
private let exceptions: Set<String> = [
  "bastion", "comité", "silence", "traité", "image", "page", "plage", "cage", "rage", "nage",
  "eau", "peau", "murmure", "mercure", "augure", "chlorure", "fluorure", "carbure", "hydrocarbure",
]

private func genderTold(byEndingOf word: String) -> (ending: String, gender: String)? {
  guard !exceptions.contains(word) else { return nil }
  return tellingEndings.first { word.hasSuffix($0.0) && word.count > $0.0.count + 1 }
}
