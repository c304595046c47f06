import QuoteKit

/// A row a speaker; the first row of a file is `speakerColumns`.
public func speakerRows(_ speakers: [SpeakerTally.Entry]) -> [[String]] {
  speakers.map { entry in
    [
      entry.name, entry.type.rawValue, entry.roles.joined(separator: "|"),
      entry.aliases.joined(separator: "|"), String(entry.quotations), String(entry.articles.count),
    ]
  }
}

/// Several roles or aliases are joined by `|`; `articles` is how many quote the speaker.
public let speakerColumns = ["name", "type", "roles", "aliases", "quotations", "articles"]
