/// Who and what an article speaks of: names brought together, with the roles given to them.
struct Directory: Sendable {
  /// A function and the words that give it.
  struct Role: Sendable {
    var text: String
    var office: Office
  }

  struct Entry: Sendable {
    init(gender: Word.Gender = [], isPerson: Bool = false) {
      self.gender = gender
      self.isPerson = isPerson
    }

    private(set) var names: [[String]] = []
    /// The names as they are compared.
    private(set) var keys: [[String]] = []
    private(set) var fullKeys: [String] = []
    var descriptions: [Mention] = []
    /// What tells the descriptions from others of their heads: the "nord" of "préfecture du Nord".
    fileprivate(set) var complements: [Set<String>] = []
    fileprivate(set) var roles: [Role] = []
    /// What everybody knows that its bearer is or has been, each office by all its names.
    fileprivate(set) var publicOffices: [[Office]] = []
    /// What else it may be called by nationality or title: "l'Italien", "l'avocat".
    var epithets: [String] = []
    var gender: Word.Gender = []
    var isPerson = false
    var isPlural = false
    var hasArticle = false
    /// Whose it is: the person of "sa famille".
    var owner: Int?
    /// Those who speak as one here.
    var members: [Int] = []
    var isKnownOrganisation = false
    /// What nouns may stand for it.
    var kinds: Word.Classes = []

    /// The fullest name.
    private(set) var name: [String] = []

    /// "Murs ouverts": no person's name ends in a small word.
    var endsInSmallWord: Bool {
      name.last?.unicodeScalars.first?.properties.isLowercase ?? false
    }

    /// Whether the name is new.
    mutating func add(_ words: [String]) -> Bool {
      guard !names.contains(words) else { return false }
      let folded = Directory.keys(words)
      names.append(words)
      keys.append(folded)
      let isFuller =
        words.count > name.count || words.count == name.count && name.first?.hasSuffix(".") == true
      if isFuller { (name, fullKeys) = (words, folded) }
      return true
    }
  }

  var entries: [Entry] = []
  /// Entries by the words of their names, by the heads of their roles and descriptions.
  private var byWord: [String: [Int]] = [:]
  private var byHead: [String: [Int]] = [:]
  /// Entries by the known organisation they are.
  private var byOrganisation: [Int: Int] = [:]
  /// People by their first letters: the "nkm" of Nathalie Kosciusko-Morizet.
  private var byInitials: [String: Int] = [:]
  let french: French

  init(_ names: [NameOccurrence], using french: French) {
    self.french = french
    let alone = Set(names.filter { $0.words.count == 1 }.map { Self.key($0.words[0]) })
    // The fullest names first, so that a surname finds its bearer.
    for name in names.sorted(by: { $0.fullest.count > $1.fullest.count }) {
      let index = add(
        name.fullest, gender: name.gender, isPerson: name.isPerson || isKnownBySurname(name, alone))
      self.name(index, name.words)
      entries[index].hasArticle = entries[index].hasArticle || name.hasArticle && !name.isPerson
    }
    for name in names {
      guard let index = self.entry(named: name.fullest, gender: name.gender) else { continue }
      for epithet in name.epithets where !entries[index].epithets.contains(epithet) {
        entries[index].epithets.append(epithet)
        note(index, head: epithet)
      }
      for role in name.roles { add(role: role, to: index) }
      entries[index].kinds.formUnion(name.kinds)
    }
    for index in entries.indices {
      let known = french.publicOffices.offices(of: entries[index].fullKeys)
      guard !known.isEmpty else { continue }
      entries[index].publicOffices = known.map { $0.compactMap { Office(String($0), french) } }
      entries[index].isPerson = true
    }
  }

  /// "Yvan Ardouin", whom the article also calls "Ardouin".
  private func isKnownBySurname(_ name: NameOccurrence, _ alone: Set<String>) -> Bool {
    guard name.words.count == 2, !name.hasArticle, let last = name.words.last else { return false }
    let word = french.word(Self.key(last))
    return alone.contains(Self.key(last)) && !word.isAny([.metonym, .demonym, .organisation])
      && !french.word(Self.key(name.words[0])).isAny([.metonym, .organisation, .definite])
      && last != last.uppercased()
      && french.knownOrganisations.organisation(named: name.words) == nil
  }

  /// Where those who head something are found by any word for it.
  private static let leader = "chef"

  /// An article does not name more people alike; a hostile one must not cost more.
  private static let mostCandidates = 200

  /// Nor does it have more words for one of them.
  private static let mostWords = 30

  /// The entry that a name belongs to.
  func entry(named words: [String], gender: Word.Gender) -> Int? {
    if let organisation = french.knownOrganisations.organisation(named: words) {
      return byOrganisation[organisation]
    }
    let keys = Self.keys(words)
    guard let first = keys.first, let last = keys.last else { return nil }
    if words.count == 1, words[0] == words[0].uppercased(), let person = byInitials[first],
      entries[person].isPerson
    {
      return person
    }
    let sharing =
      first == last
      ? byWord[first, default: []] : byWord[first, default: []] + byWord[last, default: []]
    let candidates = Set(sharing.prefix(Self.mostCandidates)).sorted()
      .filter { agree(entries[$0].gender, gender) }
    if let exact = candidates.first(where: { entries[$0].keys.contains(keys) }) {
      return exact
    }
    return candidates.first { matches(entries[$0], keys) }
  }

  func agree(_ one: Word.Gender, _ other: Word.Gender) -> Bool {
    one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
  }

  @discardableResult
  mutating func add(_ words: [String], gender: Word.Gender, isPerson: Bool) -> Int {
    if let index = entry(named: words, gender: gender) {
      name(index, words)
      if entries[index].gender.isEmpty { entries[index].gender = gender }
      entries[index].isPerson = entries[index].isPerson || isPerson
      return index
    }
    entries.append(Entry(gender: gender, isPerson: isPerson))
    name(entries.count - 1, words)
    return entries.count - 1
  }

  private mutating func name(_ index: Int, _ words: [String]) {
    guard entries[index].add(words) else { return }
    let known = french.knownOrganisations
    if let organisation = known.organisation(named: words) ?? known.broadcaster(ofStation: words) {
      byOrganisation[organisation] = index
      entries[index].isKnownOrganisation = true
      entries[index].kinds.formUnion(french.knownOrganisations.kinds[organisation])
    }
    let keys = Self.keys(words)
    let initials = String(keys.compactMap(\.first))
    if initials.count > 2, byInitials[initials] == nil { byInitials[initials] = index }
    for key in Set(keys) where byWord[key]?.contains(index) != true {
      byWord[key, default: []].append(index)
    }
  }

  private mutating func add(role: String, to index: Int) {
    guard entries[index].roles.count < Self.mostWords,
      !entries[index].roles.contains(where: { $0.text == role }),
      let office = Office(role, french)
    else { return }
    entries[index].roles.append(Role(text: role, office: office))
    note(index, head: office.head)
    if office.leads { note(index, head: Self.leader) }
  }

  private mutating func note(_ index: Int, head: String) {
    if byHead[head]?.last != index { byHead[head, default: []].append(index) }
  }

  mutating func describe(_ index: Int, _ mention: Mention) {
    if entries[index].descriptions.count < Self.mostWords,
      !entries[index].descriptions.contains(where: { $0.text == mention.text })
    {
      entries[index].descriptions.append(mention)
      let words = complement(of: mention)
      if !words.isEmpty { entries[index].complements.append(words) }
      note(index, head: mention.head)
    }
    // "le quinquagénaire" is no function.
    let isFunction = mention.kind == .name || mention.classes.isDisjoint(with: .epithet)
    if isFunction { for role in mention.roles { add(role: role, to: index) } }
    if entries[index].gender.isEmpty { entries[index].gender = mention.gender }
  }

  mutating func addDescribed(_ mention: Mention) -> Int {
    var entry = Entry()
    entry.gender = mention.gender
    entry.isPlural = mention.isPlural
    entry.isPerson = !mention.isPlural && !mention.classes.isDisjoint(with: .person)
    entries.append(entry)
    describe(entries.count - 1, mention)
    return entries.count - 1
  }

  /// The entry for several who speak as one.
  mutating func together(_ members: [Int]) -> Int {
    if let known = entries.firstIndex(where: { $0.members == members }) { return known }
    var entry = Entry()
    entry.isPlural = true
    entry.members = members
    entries.append(entry)
    return entries.count - 1
  }

  /// "Jonathan": a given name alone, as the news calls children and witnesses.
  func isGivenName(_ index: Int) -> Bool {
    let entry = entries[index]
    return entry.name.count == 1 && !entry.gender.isEmpty
      && french.word(Self.key(entry.name[0])).isAny(.givenName)
  }

  /// The first of the entries that a function may stand for.
  func holder(of mention: Mention) -> Int? { holders(of: mention).first }

  /// The entries that a function may stand for, "le ministre" for those called minister: the ones
  /// whose functions share most words with it.
  func holders(of mention: Mention) -> [Int] {
    let office = Office(mention.text, french)
    var heads = Set([mention.head])
    if let office { heads.insert(office.head) }
    if office?.leads == true { heads.insert(Self.leader) }
    let alike = Set(
      heads.flatMap { byHead[$0, default: []].suffix(Self.mostCandidates) }
    ).sorted()
    let scored = alike.compactMap { index -> (index: Int, score: Int)? in
      let entry = entries[index]
      guard entry.isPerson, !mention.isPlural, agree(entry.gender, mention.gender) else {
        return nil
      }
      if entry.epithets.contains(mention.head) { return (index, 0) }
      let scores = entry.roles.compactMap { role in
        office.flatMap { role.office.agreement(with: $0) }
      }
      return scores.max().map { (index, $0) }
    }
    guard let best = scored.map(\.score).max() else { return publicHolders(of: mention) }
    return scored.filter { $0.score == best }.map(\.index)
  }

  /// The entry already described with the same head noun: "la préfecture du Nord" is not "la
  /// préfecture du Gard", nor "l'avocat de Paul" "l'avocat d'Anna".
  func described(like mention: Mention) -> Int? {
    let isTold =
      !mention.classes.isDisjoint(with: [.organisation, .office])
      || mention.head.hasPrefix("avocat")
    let words = isTold ? complement(of: mention) : []
    let nations = nations(of: mention)
    return byHead[mention.head, default: []].suffix(Self.mostCandidates).last { index in
      let entry = entries[index]
      let isAlike = entry.descriptions.contains {
        $0.head == mention.head && $0.isPlural == mention.isPlural && $0.kind == .description
      }
      let isAnother =
        !words.isEmpty && !entry.complements.isEmpty
        && entry.complements.allSatisfy { $0.isDisjoint(with: words) }
      return isAlike && !isAnother && !isOfOtherNation(entry, nations)
    }
  }

  /// "les médecins russes" are not "les médecins allemands".
  private func isOfOtherNation(_ entry: Entry, _ nations: Set<Substring>) -> Bool {
    guard !nations.isEmpty else { return false }
    let others = entry.descriptions.map { self.nations(of: $0) }.filter { !$0.isEmpty }
    return !others.isEmpty && others.allSatisfy { $0.isDisjoint(with: nations) }
  }

  /// The nations of a description, by what their masculine and feminine share.
  private func nations(of mention: Mention) -> Set<Substring> {
    Set(
      OfficeNames.split(mention.text).map { Self.key(String($0)) }
        .filter { french.word($0).isAny(.demonym) }.map { $0.prefix(4) })
  }

  /// The bodies whose names begin with a noun.
  func bodies(named noun: String) -> [Int] {
    byWord[Letters.withoutAccents(noun), default: []].prefix(Self.mostCandidates).filter {
      !entries[$0].isPerson && !entries[$0].isKnownOrganisation && entries[$0].name.count > 1
        && entries[$0].name.first.map(Self.key) == noun
    }
  }

  /// Whose family or lawyer was already told of: "sa famille" again.
  func entry(of owner: Int, like mention: Mention) -> Int? {
    byHead[mention.head, default: []].suffix(Self.mostCandidates).last {
      entries[$0].owner == owner && entries[$0].isPlural == mention.isPlural
    }
  }

  /// The words of a description beside its head; its nation only where nothing else tells it.
  private func complement(of mention: Mention) -> Set<String> {
    let words = OfficeNames.split(mention.text).map { Self.key(String($0)) }
      .filter { $0 != mention.head && $0.utf8.count > 2 && !french.word($0).isAny(.function) }
    let own = words.filter { !french.word($0).isAny(.demonym) }
    return Set(own.isEmpty ? words : own)
  }

  static func key(_ word: String) -> String { Letters.folded(word.utf8) }

  /// A name's words without accents and hyphens: articles spell them now with, now without.
  static func keys(_ words: [String]) -> [String] {
    words.flatMap { word in
      Letters.withoutAccents(key(word)).split(separator: "-").map(String.init)
    }
  }
}
