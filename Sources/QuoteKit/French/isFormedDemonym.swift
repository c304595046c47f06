/// Endings that make nouns for the people of a place: "la Nazairienne", "le Clusien".
private let endings = ["ien", "ienne", "éen", "éenne", "ais", "aise", "ois", "oise"]

/// Whether a capitalised noun that no table has names somebody by a place.
///
/// - Parameters:
///   - key: the noun, in small letters.
///   - determiner: the word before it.
func isFormedDemonym(_ key: String, behind determiner: String) -> Bool {
  let isFeminine = key.hasSuffix("e")
  let agrees: Bool =
    switch determiner {
    case "le", "un", "ce", "cet": !isFeminine
    case "la", "une", "cette": isFeminine
    default: false
    }
  return agrees && key.utf8.count > 7 && endings.contains { key.hasSuffix($0) }
}
