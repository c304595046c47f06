/// The domains of the glossary with the letters that their entries' ids begin with.
public enum Domain {
  /// Each domain with its letter.
  public static let prefixes: KeyValuePairs = [
    "people": "p", "places": "g", "organisations": "o", "currencies": "c", "languages": "l",
    "technology": "t", "economy": "e", "politics": "k", "society": "s", "science": "n",
    "units": "u", "press": "r", "culture": "w",
  ]

  /// The letter of a domain's ids; nil for a team's own domain.
  public static func prefix(of domain: String) -> String? {
    prefixes.first { $0.key == domain }?.value
  }
}
