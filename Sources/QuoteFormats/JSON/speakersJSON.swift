import QuoteKit

/// The speakers, an array of objects.
public func json(_ speakers: [SpeakerTally.Entry]) -> [UInt8] {
  var writer = JSONWriter(.indented)
  writer.array(speakers) { $0.entry($1) }
  return writer.bytes
}

/// One speaker on one line.
public func jsonLine(_ speaker: SpeakerTally.Entry) -> [UInt8] {
  var writer = JSONWriter(.compact)
  writer.entry(speaker)
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func entry(_ entry: SpeakerTally.Entry) {
    object { writer in
      writer.key("name", entry.name)
      writer.key("type", entry.type.rawValue)
      writer.key("roles", entry.roles)
      writer.key("aliases", entry.aliases)
      writer.key("quotations", entry.quotations)
      writer.key("articles", entry.articles)
    }
  }
}
