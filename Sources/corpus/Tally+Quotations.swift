import QuoteFormats
import QuoteKit

extension Tally {
  /// Compares what is expected of one text with what is found in it.
  init(expected: [ExpectedQuotation], found: [ExpectedQuotation]) {
    self.init()
    let pairs = pair(expected, found)
    let quoted = pairs.filter { $0.expected.isQuoted && $0.found.isQuoted }
    let indirect = pairs.filter { !$0.expected.isMarked }
    let wanted = (
      quoted: expected.count(where: \.isQuoted), indirect: expected.count { !$0.isMarked }
    )
    let had = (quoted: found.count(where: \.isQuoted), indirect: found.count { !$0.isMarked })

    func addQuoted(_ measure: Measure, _ right: Int) {
      add(measure, right: right, wanted: wanted.quoted, found: had.quoted)
    }
    addQuoted(.quoted, quoted.count(where: \.isExact))
    addQuoted(.overlap, quoted.count)
    addQuoted(.attributed, quoted.count(where: \.isSameSpeaker))
    addQuoted(.strict, quoted.count(where: \.isSameSpeakerStrictly))

    func addIndirect(_ measure: Measure, _ right: Int) {
      add(measure, right: right, wanted: wanted.indirect, found: had.indirect)
    }
    addIndirect(.indirect, indirect.count(where: \.isExact))
    addIndirect(.indirectAttributed, indirect.count(where: \.isSameSpeaker))

    let nonquotes = expected.count { $0.kind == .nonquote }
    let taken = pairs.count { $0.expected.kind == .nonquote && $0.found.isQuoted }
    add(.nonquotes, right: nonquotes - taken, wanted: nonquotes, found: nonquotes)
    let marked = pairs.filter(\.expected.isMarked)
    let sameKind = marked.count { $0.expected.kind == $0.found.kind }
    add(.kind, right: sameKind, wanted: marked.count, found: marked.count)
    for pair in quoted + indirect {
      add(.cue, pair, \.cue)
      add(.source, pair, \.source)
      add(.role, pair, \.role)
    }
  }

  /// A field of a pair; none where neither has it.
  private mutating func add(
    _ measure: Measure, _ pair: Pair, _ field: KeyPath<ExpectedQuotation, String?>
  ) {
    let (wanted, found) = (pair.expected[keyPath: field], pair.found[keyPath: field])
    add(
      measure, right: wanted != nil && wanted == found ? 1 : 0, wanted: wanted == nil ? 0 : 1,
      found: found == nil ? 0 : 1)
  }
}

extension ExpectedQuotation {
  var isQuoted: Bool { kind == .direct || kind == .partial }
}

extension Pair {
  /// The words of one name, or of an alias that will do, hold those of the other, whatever their
  /// case and accents.
  var isSameSpeaker: Bool {
    guard let one = expected.speaker, let other = found.speaker else {
      return expected.speaker == found.speaker
    }
    return ([one] + expected.aliases).contains { name in
      name == other || NamePattern(name)?.matches(other) ?? false
        || NamePattern(other)?.matches(name) ?? false
    }
  }

  fileprivate var isSameSpeakerStrictly: Bool {
    expected.speaker == found.speaker && expected.type == found.type
  }
}
