/// Who says so where the subject is "on": the text that is read, the house where they sit.
extension SourceFinder {
  /// "peut-on lire dans le communiqué", "a-t-on appris de source policière": what is read speaks.
  func textRead(_ cue: Cue) -> Range<Int>? {
    guard let subject = cue.subject, sentence.key(subject) == "on" || cue.isImpersonal else {
      return nil
    }
    return textRead(behind: cue)
  }

  /// "on apprend via l'AFP que", "lit-on sur le site"
  func textRead(behind cue: Cue) -> Range<Int>? {
    var next = cue.units.upperBound
    while sentence.isTime(next) || sentence.token(next)?.kind == .number { next += 1 }
    // "a-t-on appris auprès de la préfecture", "de source policière"
    if sentence.key(next) == "auprès" { next += 1 }
    let link = sentence.key(next) ?? ""
    // The article stands in the preposition: "auprès du parquet".
    if link == "du" || link == "des" { return complement(at: next) ?? complement(at: next + 1) }
    if link == "chez", sentence.token(next + 1)?.isCapitalised == true {
      return complement(at: next + 1)
    }
    if ["à", "au", "chez"].contains(link) { return house(at: next + 1) }
    guard ["dans", "sur", "de", "d'", "via", "par"].contains(link),
      let text = complement(at: next + 1),
      !text.contains(where: { sentence.word($0).isAny(.platform) })
    else { return nil }
    return text
  }

  /// The "source policière" of ", a appris l'AFP de source policière".
  func informant(of medium: Range<Int>, _ cue: Cue) -> Range<Int>? {
    guard sentence.key(cue.units.upperBound - 1) == "appris" else { return nil }
    var next = medium.upperBound
    while sentence.isTime(next) || sentence.token(next)?.kind == .number { next += 1 }
    guard
      sentence.key(next) == "auprès"
        || ["source", "sources"].contains(sentence.key(next + 1) ?? "")
    else { return nil }
    if sentence.key(next) == "auprès" { next += 1 }
    let isContracted = ["du", "des"].contains(sentence.key(next) ?? "")
    return isContracted
      ? complement(at: next) ?? complement(at: next + 1) : complement(at: next + 1)
  }

  /// "Au ministère, on reconnaît que", "Dans l'entourage du maire, on assure que"
  func fronted(before subject: Int) -> Range<Int>? {
    guard sentence.isPunctuation(subject - 1, ",") else { return nil }
    // "Du côté de la mairie, on parle d'un malentendu"
    if sentence.key(0) == "du", sentence.key(1) == "côté", sentence.isOf(2) {
      return complement(at: 3).flatMap { $0.upperBound == subject - 1 ? $0 : nil }
    }
    guard ["à", "au", "chez", "dans"].contains(sentence.key(0) ?? "")
    else { return nil }
    let isCircle =
      sentence.key(0) == "dans"
      && NounPhrase(at: 1, in: sentence, french).map { sentence.word($0.head).isAny(.group) }
        == true
    let place = isCircle ? complement(at: 1) : house(at: 1)
    return place.flatMap { $0.upperBound == subject - 1 ? $0 : nil }
  }

  /// "explique-t-on au ministère", "à Matignon": where they say so; a paper is only told it.
  private func house(at start: Int) -> Range<Int>? {
    guard let place = complement(at: start),
      let phrase = NounPhrase(at: start, in: sentence, french, bare: true)
    else { return nil }
    let head = sentence.word(phrase.head)
    let isPublic = head.isAny(.organisation) && !head.isAny(.namedOrganisation)
    return isPublic || head.isAny(.metonym) ? place : nil
  }
}
