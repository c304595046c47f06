/// The verbs the tables know, found by any of their forms.
struct VerbLexicon: Sendable {
  /// How a verb reports.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt16
    /// Introduces or follows direct speech.
    static let quote = Frames(rawValue: 1 << 0)
    /// A reported clause: "affirme que".
    static let que = Frames(rawValue: 1 << 1)
    /// A bare infinitive: "dit vouloir".
    static let inf = Frames(rawValue: 1 << 2)
    /// "de" and an infinitive: "promet de".
    static let de = Frames(rawValue: 1 << 3)
    /// "à" and an infinitive: "s'engage à".
    static let to = Frames(rawValue: 1 << 4)
    /// An indirect question: "demande si".
    static let si = Frames(rawValue: 1 << 5)
    /// A quoted object: "dénonce « … »".
    static let object = Frames(rawValue: 1 << 6)
    /// A quoted predicate: "qualifie de « … »", "juge « … »".
    static let `as` = Frames(rawValue: 1 << 7)
    /// Gives a name: what is quoted after it is nobody's words.
    static let name = Frames(rawValue: 1 << 8)

    /// A quoted predicate behind "comme": "décrit comme « … »".
    static let comme = Frames(rawValue: 1 << 9)

    /// Takes who is told as its object: "informe le public que".
    static let whom = Frames(rawValue: 1 << 10)

    /// Answers what another has just said.
    static let reply = Frames(rawValue: 1 << 11)

    /// Goes on with one's own words: "ajoute".
    static let more = Frames(rawValue: 1 << 12)

    static let byName: [String: Frames] = [
      "quote": .quote, "que": .que, "inf": .inf, "de": .de, "à": .to, "si": .si,
      "object": .object, "as": .as, "name": .name,
      "comme": .comme, "whom": .whom, "reply": .reply,
      "more": .more,
    ]
  }

  struct Verb: Sendable {
    var lemma: String
    var isPronominal: Bool
    /// The words after the verb itself: the "valoir" of "faire valoir".
    var tail: [String]
    var frames: Frames
  }

  /// What a stem can belong to; few have a second.
  private struct Stem {
    var first: Candidate
    var others: [Candidate] = []
  }

  private typealias Candidate = (head: Int, paradigm: Int)

  private(set) var verbs: [Verb] = []
  /// The verbs of one infinitive: "féliciter" and "se féliciter".
  private(set) var heads: [[Int]] = []
  private var headIndex: [String: Int] = [:]
  private var stems: [String: Stem] = [:]
  private let conjugation: Conjugation

  static let columns = ["verb", "frames"]

  init(reporting: Table, frequent: Table, conjugation: Conjugation) throws(TableError) {
    self.conjugation = conjugation
    let count = reporting.rows.count + 1_000
    verbs.reserveCapacity(count)
    heads.reserveCapacity(count)
    headIndex.reserveCapacity(count)
    stems.reserveCapacity(2 * count)
    // Few combinations of frames, and many verbs.
    var known: [String: Frames] = [:]
    for row in reporting.rows {
      if known[row.cells[1]] == nil {
        known[row.cells[1]] = try Self.frames(of: row, in: reporting)
      }
      add(row.cells[0], frames: known[row.cells[1]] ?? [])
    }
    for row in frequent.rows {
      for lemma in row.parts(1, " ") {
        add(String(lemma), frames: [])
      }
    }
  }

  static func frames(of row: Table.Row, in table: Table) throws(TableError) -> Frames {
    var frames: Frames = []
    for name in row.parts(1, " ") {
      guard let frame = Frames.byName[String(name)] else {
        let names = Frames.byName.keys.sorted().joined(separator: ", ")
        throw table.error(row, cell: 1, "unknown frame “\(name)”; known are \(names)")
      }
      frames.insert(frame)
    }
    return frames
  }

  /// The longest ending of a form, in characters ("aignaient").
  private static let longestEnding = 12

  /// What verb forms a lower-case word can be.
  func readings(_ key: String) -> [VerbForm] {
    let bytes = key.utf8
    var readings: [VerbForm] = []
    var cut = bytes.endIndex
    var length = 0
    while true {
      if let stem = stems[String(key[..<cut])],
        let endings = conjugation.endings[String(key[cut...])]
      {
        for candidate in [stem.first] + stem.others {
          for ending in endings where ending.paradigm == candidate.paradigm {
            let reading = VerbForm(
              head: candidate.head, mood: ending.mood, person: ending.person,
              isPlural: ending.isPlural)
            if !readings.contains(reading) { readings.append(reading) }
          }
        }
      }
      guard cut > bytes.startIndex, length < Self.longestEnding else { return readings }
      repeat { cut = bytes.index(before: cut) } while bytes[cut] & 0xC0 == 0x80
      length += 1
    }
  }

  private mutating func add(_ lemma: String, frames: Frames) {
    var words = lemma.utf8.contains(0x20) ? lemma.parts(" ").map(String.init) : [lemma]
    var isPronominal = false
    if let first = words.first, first == "se" {
      isPronominal = true
      words.removeFirst()
    } else if let first = words.first, first.hasPrefix("s'") {
      isPronominal = true
      words[0] = String(first.dropFirst(2))
    }
    guard let infinitive = words.first else { return }
    let verb = Verb(
      lemma: lemma, isPronominal: isPronominal, tail: words.dropFirst().flatMap(Elision.tokens),
      frames: frames)
    verbs.append(verb)
    if let head = headIndex[infinitive] {
      heads[head].append(verbs.count - 1)
      return
    }
    let head = heads.count
    headIndex[infinitive] = head
    heads.append([verbs.count - 1])
    for (stem, paradigm) in conjugation.stems(of: infinitive) {
      if stems[stem]?.others.append((head, paradigm)) == nil {
        stems[stem] = Stem(first: (head, paradigm))
      }
    }
  }
}
