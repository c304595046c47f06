/// Turns the entries that speak into speakers: a name, a type, roles, aliases.
func describeSpeakers(_ order: [Int], in directory: Directory) -> [Int: Speaker] {
  var speakers: [Int: Speaker] = [:]
  for index in order where speakers[index] == nil {
    let entry = directory.entries[index]
    let name = displayName(entry, in: directory)
    var aliases: [String] = []
    for alias in entry.names.map(joined) + entry.descriptions.map(\.text)
    where alias != name && !aliases.contains(alias) {
      aliases.append(alias)
    }
    speakers[index] = Speaker(
      id: "s\(speakers.count + 1)", name: name,
      type: directory.isGivenName(index) ? .person : type(entry),
      roles: entry.names.isEmpty ? [] : roles(of: entry),
      aliases: aliases)
  }
  return speakers
}

/// The functions, without those that hold the name: "général Paul Marin".
private func roles(of entry: Directory.Entry) -> [String] {
  let last = entry.fullKeys.last ?? ""
  return entry.roles.map(\.text).filter { role in
    !Directory.keys(OfficeNames.split(role).map(String.init)).contains(last)
  }
}

/// The fullest name; without one the fullest description, one that introduces before one that
/// points back.
func displayName(_ entry: Directory.Entry, in directory: Directory) -> String {
  if !entry.members.isEmpty {
    let names = entry.members.map { displayName(directory.entries[$0], in: directory) }
    return names.dropLast().joined(separator: ", ") + " et " + (names.last ?? "")
  }
  if !entry.name.isEmpty { return joined(entry.name) }
  if let owner = entry.owner, let mention = entry.descriptions.first {
    return owned(mention, by: joined(directory.entries[owner].name))
  }
  let pointing = ["ce ", "cet ", "cette ", "ces "]
  let introducing = entry.descriptions.filter { mention in
    !pointing.contains { mention.text.hasPrefix($0) }
  }
  let candidates = introducing.isEmpty ? entry.descriptions : introducing
  let fullest = candidates.max { $0.text.utf8.count < $1.text.utf8.count }?.text ?? ""
  // "de source policière"
  guard fullest.hasPrefix("source") else { return fullest }
  return (fullest.hasPrefix("sources") ? "des " : "une ") + fullest
}

/// "sa famille" as "la famille de Paul Marin".
private func owned(_ mention: Mention, by owner: String) -> String {
  let startsWithVowel =
    mention.head.unicodeScalars.first.map { Letters.isVowelOrH($0.value) } ?? false
  let article =
    mention.isPlural
    ? "les " : startsWithVowel ? "l'" : mention.gender == .feminine ? "la " : "le "
  let link = owner.unicodeScalars.first.map { Letters.isVowelOrH($0.value) } == true ? "d'" : "de "
  return article + mention.text.drop { $0 != " " }.dropFirst() + " " + link + owner
}

/// Words with single spaces, none after an elision or before a comma.
private func joined(_ words: [String]) -> String {
  var text = ""
  for word in words {
    if !text.isEmpty, !text.hasSuffix("'"), !text.hasSuffix("’"), word != "," { text += " " }
    text += word
  }
  return text
}

private func type(_ entry: Directory.Entry) -> Speaker.Kind {
  if entry.isKnownOrganisation { return .organisation }
  if entry.isPerson { return .person }
  let classes = entry.descriptions.reduce(into: Word.Classes()) { $0.formUnion($1.classes) }
  if entry.names.isEmpty {
    if !classes.isDisjoint(with: .organisation) { return .organisation }
    if entry.isPlural || !classes.isDisjoint(with: .group) { return .group }
    return classes.isDisjoint(with: .person) ? .unknown : .person
  }
  // "Le Fanal": an article in the name itself.
  let isTitled = ["le", "la", "les", "l'"].contains(entry.fullKeys.first ?? "")
  if entry.hasArticle || isTitled || entry.endsInSmallWord || !entry.kinds.isEmpty
    || !classes.isDisjoint(with: [.organisation, .metonym])
  {
    return .organisation
  }
  return entry.name.count > 1 ? .person : .unknown
}
