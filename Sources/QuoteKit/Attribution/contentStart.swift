extension SentenceContext {
  /// The unit after "que", or the infinitive or question word that opens what a cue reports.
  func contentStart(of cue: Cue) -> Int? {
    let first = cue.units.upperBound
    if cue.form == .relative { return first }
    // "disait-il, avant de"
    if cue.subject != nil, sentence.isPunctuation(first, ",") { return nil }
    if cue.form == .infinitive, isRequired(cue) || isDenied(cue) { return nil }
    return infinitive(of: cue) ?? judgement(of: cue) ?? clause(of: cue)
      ?? clauseBehindColon(of: cue)
  }

  /// The « nécessaire » of "estime mardi « nécessaire » que la route ferme", "juge « absurde » de payer".
  private func judgement(of cue: Cue) -> Int? {
    guard cue.frames.contains(.as), cue.form == .finite || cue.form == .participle else {
      return nil
    }
    var first = cue.units.upperBound
    while sentence.isTime(first) { first += 1 }
    var next = first
    while sentence.isSpan(next)
      || next > first && ["et", "voire", "ou"].contains(sentence.key(next))
    {
      next += 1
    }
    guard next > first else { return nil }
    let opens =
      ["que", "qu'"].contains(sentence.key(next) ?? "")
      || ["de", "d'"].contains(sentence.key(next) ?? "")
        && isInfinitive(next + 1, in: sentence, french)
    return opens ? first : nil
  }

  /// "dit vouloir", "avait avoué à Noël vivre", "se dit prêt à partir".
  private func infinitive(of cue: Cue) -> Int? {
    guard cue.frames.contains(.inf), cue.form != .noun else { return nil }
    // "affirmait de son côté avoir"
    var first = french.asides.end(at: cue.units.upperBound, in: sentence.key)
    while sentence.isTime(first) || isManner(first) || sentence.token(first)?.kind == .number
      || ["en", "le"].contains(sentence.key(first) ?? "")
        && sentence.token(first + 1)?.kind == .number
    {
      first += 1
    }
    // "a annoncé, jeudi 6 avril, ne pas exclure"
    if sentence.isPunctuation(first, ","),
      let close = ((first + 1)..<(first + 7)).first(where: { sentence.isPunctuation($0, ",") }),
      sentence.isTime(first + 1) || sentence.word(first + 1).isAny(.preposition)
    {
      first = close + 1
    }
    // "déclare à Paul Marin avoir", "a dit dans un tweet être", "contestent tous les deux avoir"
    if ["à", "au", "aux", "dans", "sur", "devant", "lors"].contains(sentence.key(first) ?? ""),
      let whom = NounPhrase(
        at: sentence.isOf(first + 1) ? first + 2 : first + 1, in: sentence, french, bare: true)
    {
      first = whom.units.upperBound
    }
    if ["tous", "toutes"].contains(sentence.key(first) ?? "") { first += 3 }
    if opensWithInfinitive(first) { return first }
    first = cue.units.upperBound
    let isPredicate =
      cue.frames.contains(.as) && !sentence.word(first).isAny(.function)
      && ["à", "de", "d'"].contains(sentence.key(first + 1) ?? "")
    return isPredicate && isInfinitive(first + 2, in: sentence, french) ? first : nil
  }

  /// "explique benoîtement vouloir"
  private func isManner(_ index: Int) -> Bool {
    sentence.word(index).isAny(.adverb) || sentence.token(index)?.looksLikeAdverb == true
  }

  /// An infinitive, marked or not: "demande à l'État d'« intervenir »".
  private func opensWithInfinitive(_ index: Int) -> Bool {
    if sentence.isSpan(index) {
      return opensInfinitive(inner(index))
    }
    return isInfinitive(index, in: sentence, french)
  }

  /// « se démobiliser » after "à"
  func opensInfinitive(_ words: ArraySlice<Token>) -> Bool {
    guard
      let verb = words.first(where: {
        $0.word.isAny(.definite) || !$0.word.isAny([.clitic, .negation, .adverb])
      }), verb.kind == .word
    else { return false }
    if verb.isForm(.infinitive) { return true }
    return verb.forms.isEmpty && !verb.word.isAny(.reporter.union(.nounlike))
      && (verb.key.hasSuffix("er") || verb.key.hasSuffix("ir")) && verb.key.utf8.count > 3
      && !verb.isCapitalised
  }

  /// "Le maire a prévenu : le pont fermera."
  private func clauseBehindColon(of cue: Cue) -> Int? {
    guard cue.form == .finite, cue.frames.isSuperset(of: [.quote, .que]) else { return nil }
    var colon = cue.units.upperBound
    while sentence.word(colon).isAny(.adverb) { colon += 1 }
    guard sentence.isPunctuation(colon, ":") || isForetold(colon, cue),
      colon + 1 < sentence.units.count,
      !sentence.isSpan(colon + 1), containsVerb(in: (colon + 1)..<sentence.units.count)
    else { return nil }
    // "Elle conteste : elle assure que", "Ils trancheront : est-ce la lune ?"
    let isOther = cues.contains { $0.units.lowerBound > colon && contentStart(of: $0) != nil }
    return isOther || sentence.isPunctuation(sentence.units.count - 1, "?") ? nil : colon + 1
  }

  /// "Le maire l'assure, le pont tiendra", "Elle en est certaine, le pont tiendra"
  private func isForetold(_ comma: Int, _ cue: Cue) -> Bool {
    let first = cue.units.lowerBound
    return sentence.isPunctuation(comma, ",") && cue.subject == nil
      && ["l'", "le", "en"].contains(sentence.key(first) ?? "") && cue.units.count < 5
      && !cue.units.contains {
        sentence.word($0).isAny(.negation) || ["aura", "auront"].contains(sentence.key($0) ?? "")
      }
      && !(0..<first).contains {
        sentence.word($0).isAny([.subordinator, .relative, .negation])
          || ["comme", "si", "s'"].contains(sentence.key($0) ?? "")
      }
      && opensMainClause(comma + 1)
  }

  private func clause(of cue: Cue) -> Int? {
    let first = asideEnd(cue.units.upperBound, cue)
    var sawObject = false
    var isWithin = false
    var isInRelative = false
    var resume = first
    for index in first..<max(first, min(first + 24, sentence.units.count)) where index >= resume {
      // "a averti les clients de « Rivage » que"
      let isNamed = sentence.isOf(index - 1) && cue.frames.contains(.que)
      if sentence.isSpan(index), isNamed { continue }
      // "encourage les « chefs de file » à négocier", "accusé par le patron de « Rivage » d'avoir menti"
      if sentence.isSpan(index), cue.frames.contains(.to) || cue.form == .passive {
        sawObject = true
        continue
      }
      guard let token = sentence.token(index), isWithin || index < first + 16 else { return nil }
      if let other = cues.first(where: { $0 != cue && $0.units.contains(index) }) {
        // "précise dans des propos rapportés par la radio que"
        guard isWithin, other.form == .passive else { return nil }
        continue
      }
      if token.kind == .punctuation, !",()&".contains(token.key) { return nil }
      // "a expliqué au maire, qui l'avait saisi, que"
      if token.key == ",", !cue.frames.isDisjoint(with: [.que, .si]),
        sentence.key(index + 1) != "dont", let close = asideClose(index, cue)
      {
        resume = close + 1
        continue
      }
      switch token.key {
      case "que", "qu'":
        guard cue.frames.contains(.que), !isRestrictive(index, cue) else { return nil }
        if isConjunction(index, after: cue) { continue }
        if sentence.word(index - 1).isAny(.coordinator) || sawObject { return nil }
        // « … », écrit-il dans un billet qu'il a publié
        let isIncise = cue.subject != nil && sentence.isPunctuation(cue.units.lowerBound - 1, ",")
        if isIncise, index > first { return nil }
        // "sur les moyens qu'a obtenus le maire", "répondre au défi est qu'on"
        if index > first,
          isVerb(index + 1, in: sentence, french) || isVerb(index - 1, in: sentence, french)
        {
          return nil
        }
        return index + 1
      case "si", "s'", "comment", "pourquoi", "quand", "combien":
        let isConcession = ["même", "comme", "sauf"].contains(sentence.key(index - 1) ?? "")
        // "…, explique la maire, quand d'autres ont renoncé"
        let isBesides = sentence.isPunctuation(index - 1, ",") && index > first
        if cue.frames.contains(.si), !isConcession, !isBesides, !isUntold(index, cue) {
          return index
        }
      case "quel", "quelle", "quels", "quelles":
        guard cue.frames.contains(.si), sentence.key(index + 1) != "que" else { break }
        let isGoverned = sentence.word(index - 1).isAny(.preposition)
        return isGoverned && index > first ? index - 1 : index
      case "en" where sentence.key(index + 1) == "quoi":
        if cue.frames.contains(.si) { return index }
      case "à" where ["quel", "quelle"].contains(sentence.key(index + 1) ?? ""):
        if !cue.frames.isDisjoint(with: [.si, .que]) { return index }
      case "de", "d'":
        let isLinked = ["avant", "afin", "lieu", "près", "loin"].contains(
          sentence.key(index - 1) ?? "")
        // "le débat qu'il a promis en mai et d'agir": what an earlier verb asks for.
        let isJoined = sentence.word(index - 1).isAny(.coordinator)
        if cue.frames.contains(.de), !isLinked, !isJoined, opensWithInfinitive(index + 1) {
          return index + 1
        }
      case "à" where sentence.key(index + 1) == "ce":
        // "appelle à ce que les marches cessent"
        if cue.frames.contains(.to), ["que", "qu'"].contains(sentence.key(index + 2) ?? "") {
          return index + 3
        }
      case "à":
        // "appellent à des grèves à partir de mardi"
        let isDated = sentence.key(index + 1) == "partir" && sentence.isOf(index + 2)
        let isObjects = index > cue.units.upperBound && isDated
        if cue.frames.contains(.to), !isObjects, opensWithInfinitive(index + 1) {
          return index + 1
        }
      default:
        break
      }
      sawObject = sawObject || !isInRelative && isObject(index, of: cue)
      if isWithin, token.word.isAny(.relative) { isInRelative = true }
      // "appelle ceux qui le peuvent à partir", "rappelle aux élus qui écoutent que"
      if token.word.isAny(.relative),
        ["celui", "celle", "ceux", "celles"].contains(sentence.key(index - 1) ?? "")
      {
        isWithin = true
        continue
      }
      if cue.frames.contains(.que),
        Self.linksWhereOrWhom.contains(token.key)
          || ["au", "aux"].contains(token.key)
      {
        isWithin = true
        continue
      }
      if isWithin, token.word.isAny(.relative) || isVerb(index, in: sentence, french) { continue }
      if token.word.isAny(.relative) || isVerb(index, in: sentence, french) { return nil }
    }
    return nil
  }

  /// Behind what may stand between a cue and its clause: "de son côté", ", à l'issue de la visite,".
  private func asideEnd(_ start: Int, _ cue: Cue) -> Int {
    let end = french.asides.end(at: start, in: sentence.key)
    if end > start { return end }
    // "estime ainsi, sous le sceau du secret, que"
    var comma = start
    while sentence.word(comma).isAny(.adverb) { comma += 1 }
    guard sentence.isPunctuation(comma, ","), let close = asideClose(comma, cue) else {
      return start
    }
    return close + 1
  }

  /// The comma before "que", "si" or "de" that closes what another has opened: "a promis, s'il est élu, de
  /// partir".
  private func asideClose(_ comma: Int, _ cue: Cue) -> Int? {
    let openers =
      (cue.frames.contains(.que) ? ["que", "qu'"] : [])
      + (cue.frames.contains(.si) ? ["si", "s'"] : [])
    let close = ((comma + 1)..<min(comma + 40, sentence.units.count)).first {
      guard sentence.isPunctuation($0, ",") else { return false }
      return openers.contains(sentence.key($0 + 1) ?? "")
        || cue.frames.contains(.de) && ["de", "d'"].contains(sentence.key($0 + 1) ?? "")
          && opensWithInfinitive($0 + 2)
    }
    return close.flatMap { close in
      (comma..<close).contains { sentence.isSpan($0) || isHalt($0) } ? nil : close
    }
  }

  private func isHalt(_ index: Int) -> Bool {
    sentence.isPunctuation(index, ":") || sentence.isPunctuation(index, ";")
  }

  /// "il faut préciser que", "il convient de rappeler que": nobody says so.
  private func isRequired(_ cue: Cue) -> Bool {
    var index = cue.units.lowerBound - 1
    while sentence.word(index).isAny([.adverb, .preposition, .clitic]) { index -= 1 }
    return ["faut", "faudra", "faudrait", "fallait", "convient", "reste", "agit"].contains(
      sentence.key(index) ?? "")
  }

  /// "sans préciser si", "sans pouvoir dire que": nobody says so.
  private func isDenied(_ cue: Cue) -> Bool {
    var index = cue.units.lowerBound - 1
    while sentence.word(index).isAny([.adverb, .clitic])
      || isInfinitive(index, in: sentence, french)
    {
      index -= 1
    }
    return sentence.key(index) == "sans"
  }

  /// "n'a pas expliqué comment": nobody says how.
  private func isUntold(_ question: Int, _ cue: Cue) -> Bool {
    ["comment", "pourquoi"].contains(sentence.key(question) ?? "")
      && cue.units.contains { ["n'", "ne"].contains(sentence.key($0) ?? "") }
  }

  /// "n'a donné que", "ne reconnaît la mort que de deux": nothing but.
  private func isRestrictive(_ index: Int, _ cue: Cue) -> Bool {
    let before = max(cue.units.lowerBound - 1, 0)..<index
    return before.contains { ["ne", "n'"].contains(sentence.key($0) ?? "") }
      // "n'ont cessé de répéter que" says it again.
      && !before.contains { sentence.key($0)?.hasPrefix("cess") == true }
      && !before.contains {
        ["pas", "plus", "jamais", "guère", "point", "rien"].contains(sentence.key($0) ?? "")
      }
  }

  /// A noun that "que" would go with: "évoque les traitements qu'elle a subis". Who is told may
  /// stand there ("informe le public que"), and so may a noun of fact ("sur le fait que").
  private func isObject(_ index: Int, of cue: Cue) -> Bool {
    // "le 13 février"
    let isDate = sentence.token(index + 1)?.kind == .number && sentence.isTime(index + 2)
    guard cue.form != .noun, sentence.word(index).isAny(.determiner), !sentence.isTime(index),
      !isDate
    else { return false }
    let before = sentence.key(index - 1) ?? ""
    // "a indiqué à RadioLac, la station du lac, que"
    if before == ",", index > cue.units.upperBound + 1 { return false }
    // "alerte le maire que", "annonce sur les ondes que", but "alerte sur le danger que"
    if cue.frames.contains(.whom) != (before == "sur") { return false }
    if Self.linksWhereOrWhom.contains(before) { return false }
    // Behind the cue itself "de" governs what it is about: "se doute de l'effet qu'il fait".
    if before == "de" || before == "d'" { return index - 1 == cue.units.upperBound }
    if sentence.word(index - 1).isAny(.contraction) { return false }
    guard let phrase = NounPhrase(at: index, in: sentence, french) else { return false }
    // "a expliqué leur chef de file que": the subject may stand behind.
    if index == cue.units.upperBound, phrase.canReport(in: sentence, french) { return false }
    return !["fait", "idée", "constat", "principe"].contains(sentence.key(phrase.head) ?? "")
  }

  private static let linksWhereOrWhom: Set<String> = [
    "à", "dans", "lors", "devant", "auprès", "en", "par", "avec", "après", "avant", "depuis", "via",
  ]

  /// The "que" of "plus que", "tel que", "pour que", "afin que" reports nothing; right behind the
  /// cue an adverb only goes with the verb: "souligne aussi que".
  func isConjunction(_ index: Int, after cue: Cue) -> Bool {
    // "insister pour que": the "pour" is the verb's; "affirme de plus que".
    if index == asideEnd(cue.units.upperBound, cue) { return false }
    // "plus pour elle qu'à son public"
    if (cue.units.upperBound..<index).contains(where: {
      ["plus", "moins", "tant"].contains(sentence.key($0) ?? "")
        && !["tard", "tôt"].contains(sentence.key($0 + 1) ?? "")
    }) {
      return true
    }
    let isRightBehind = index - 1 == cue.units.upperBound
    let adverbs = ["aussi", "même", "bien", "ainsi"]
    let key = sentence.key(index - 1) ?? ""
    // "assurant alors que": what a participle reports stands behind it.
    if cue.form == .participle, isRightBehind, key == "alors" { return false }
    if adverbs.contains(key) { return !isRightBehind }
    return [
      "plus", "moins", "autre", "tel", "telle", "tels", "telles", "mieux", "alors", "tant",
      "pour", "afin", "avant", "après", "sans", "dès", "depuis", "parce", "tandis", "lors",
      "pendant", "rien",
    ].contains(key)
  }
}
