/// Functions that the article leaves to its reader's knowledge.
extension Directory {
  /// Those named in the article who have held the office that a description gives.
  func publicHolders(of mention: Mention) -> [Int] {
    guard !mention.isPlural, let office = Office(OfficeNames.withoutEx(mention.text), french) else {
      return []
    }
    return entries.indices.filter { index in
      agree(entries[index].gender, mention.gender) && hasHeld(entries[index], office)
    }
  }

  /// Whether everybody knows that it is the office of the entry.
  func holdsPublicly(_ index: Int, _ mention: Mention) -> Bool {
    !entries[index].publicOffices.isEmpty && publicHolders(of: mention).contains(index)
  }

  private func hasHeld(_ entry: Entry, _ office: Office) -> Bool {
    let held = entry.publicOffices.first { names in
      names.contains { $0.isMeant(by: office, french) }
    }
    guard let held else {
      return entry.isPerson && office.isOfSomeState(french) && leadsState(entry, as: office)
    }
    guard office.isGovernments else { return true }
    // "le ministre de la Santé Olivier Véran" is not the government's spokesman, though he was.
    return entry.roles.allSatisfy { role in
      !role.office.isGovernments || held.contains { $0.isMeant(by: role.office, french) }
    }
  }

  /// "Le Premier ministre" may be any state's that the article tells of.
  private func leadsState(_ entry: Entry, as office: Office) -> Bool {
    (entry.publicOffices.flatMap { $0 } + entry.roles.map(\.office)).contains { other in
      let words = other.complement.filter { $0 != "premier" }
      return other.head == office.head && !words.isEmpty
        && words.allSatisfy { french.word($0).isAny(.demonym) }
        && (office.head != "ministre" || words.count < other.complement.count)
    }
  }
}

extension Office {
  /// Whether a description's function is this office of public record: all of its words are among the
  /// other's, and nothing in them tells of another office or country.
  fileprivate func isMeant(by other: Office, _ french: French) -> Bool {
    let isState =
      isOfSomeState(french) || complement.allSatisfy { french.word($0).isAny(.demonym) }
    guard other.head == head || leads && other.leads && !isState, !complement.isEmpty else {
      return false
    }
    let words = other.complement
    let shared = words.indices.filter { index in
      complement.contains { Self.isSame($0, words[index], french) }
    }
    guard let first = shared.first,
      complement.allSatisfy({ own in words.contains { Self.isSame(own, $0, french) } })
    else { return false }
    return words.indices.allSatisfy { index in
      if shared.contains(index) || Self.ofFrance.contains(words[index]) { return true }
      let word = french.word(words[index])
      if word.isAny([.demonym, .metonym]) { return false }
      // "chef de bord de la SNCF" is not its head, nor "président du groupe au Sénat" the Senate's.
      return index > first || word.isAny([.prenominal, .former, .numeral])
        || Self.ranks.contains(words[index])
    }
  }

  /// "chef de l'État", "Premier ministre": whose, the article may leave open.
  fileprivate func isOfSomeState(_ french: French) -> Bool {
    ["état", "etat"].contains(complement.first) && head == "président"
      || head == "ministre" && complement.first == "premier"
        && !complement.contains { french.word($0).isAny([.demonym, .metonym]) }
  }

  /// Nobody holds two of these at once.
  fileprivate var isGovernments: Bool {
    head == "ministre" || complement.contains("gouvernement")
      || head == "secrétaire" && ["état", "etat"].contains(complement.first)
  }

  /// The same word, or one nation: "américaine" and "américain", "Israël" and "israélien".
  private static func isSame(_ one: String, _ other: String, _ french: French) -> Bool {
    if one == other { return true }
    return french.word(one).isAny(.demonym) && french.word(other).isAny([.demonym, .metonym])
      && one.prefix(4) == other.prefix(4)
  }

  private static let ofFrance: Set<String> = ["français", "française", "france"]

  /// What may stand between an office and what it is of.
  private static let ranks: Set<String> = [
    "général", "générale", "national", "nationale", "exécutif", "exécutive", "délégué", "déléguée",
    "chargé", "chargée", "actuel", "actuelle", "sortant", "sortante", "démissionnaire", "numéro",
    "file",
  ]
}
