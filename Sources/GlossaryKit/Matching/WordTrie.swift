/// Terms as paths of words, so that one pass over a text finds them all, however many there are.
///
/// A step along a path is a word of a term together with how it inflects; what a word of the text
/// can be is looked up once. A name's word is met by itself alone.
struct WordTrie: Sendable {
  /// How a word of a term varies in text.
  enum Inflection: Hashable, Sendable {
    case exact
    case number
    case genderAndNumber
    case verb
    case english
    /// The article that begins a name: "Le Caire", "du Caire", "au Caire".
    case article
  }

  struct Word: Sendable {
    var token: TextToken
    var inflection: Inflection
    /// Whether the text must have a capital where the term has one.
    var keepsCase = true
  }

  /// Where a term stands, in tokens, and which; the one that fits best is first.
  struct Match: Sendable {
    var tokens: Range<Int>
    var terms: [Int]
  }

  private struct Step: Hashable {
    var word: String
    var inflection: Inflection
  }
  /// A step that a form of the text can be.
  private struct Surface: Sendable {
    var step: UInt32
    var isInflected: Bool
    /// The next step of the same form, or -1.
    var next: Int32
  }
  private struct Term: Sendable {
    /// The caller's number.
    var number: Int
    /// A bit for each word that must begin with a capital, or be all capitals.
    var capitals: UInt32 = 0
    var allCapitals: UInt32 = 0
    var hasColon = false
    /// The next term on the same path, or -1.
    var next: Int32 = -1
  }

  private var steps: [Step: UInt32] = [:]
  /// For each form the first of its steps.
  private var forms: [String: Int32] = [:]
  private var surfaces: [Surface] = []
  private var edges: EdgeTable
  /// For each node the first and the last term that ends there, or -1.
  private var ends: [(first: Int32, last: Int32)] = [(-1, -1)]
  private var terms: [Term] = []
  private let inflect: @Sendable (String, Inflection) -> [String]

  /// - Parameter inflect: what a word may look like in text, itself included.
  init(capacity: Int, inflect: @escaping @Sendable (String, Inflection) -> [String]) {
    self.inflect = inflect
    steps.reserveCapacity(capacity)
    forms.reserveCapacity(capacity * 2)
    surfaces.reserveCapacity(capacity * 2)
    edges = EdgeTable(capacity: capacity * 2)
    terms.reserveCapacity(capacity)
  }

  mutating func insert(_ words: [Word], hasColon: Bool, number: Int) {
    guard !words.isEmpty, words.count <= 32 else { return }
    var node: UInt32 = 0
    var term = Term(number: number, hasColon: hasColon)
    for (index, word) in words.enumerated() {
      let step = step(Step(word: word.token.key, inflection: word.inflection))
      node = child(of: node, by: step)
      if word.keepsCase, word.token.isCapitalised { term.capitals |= 1 << UInt32(index) }
      if word.keepsCase, word.token.isAllCapitals { term.allCapitals |= 1 << UInt32(index) }
    }
    // The first that was inserted stays first.
    let added = Int32(terms.count)
    terms.append(term)
    let last = ends[Int(node)].last
    if last < 0 { ends[Int(node)].first = added } else { terms[Int(last)].next = added }
    ends[Int(node)].last = added
  }

  private mutating func step(_ step: Step) -> UInt32 {
    if let known = steps[step] { return known }
    let number = UInt32(steps.count)
    steps[step] = number
    for form in inflect(step.word, step.inflection) {
      let next = forms[form] ?? -1
      // A form given twice would double the paths at each word.
      if next >= 0, surfaces[Int(next)].step == number { continue }
      forms[form] = Int32(surfaces.count)
      surfaces.append(Surface(step: number, isInflected: form != step.word, next: next))
    }
    return number
  }

  private func steps(of form: String) -> [Surface] {
    var found: [Surface] = []
    var index = forms[form] ?? -1
    while index >= 0 {
      found.append(surfaces[Int(index)])
      index = surfaces[Int(index)].next
    }
    return found
  }

  private mutating func child(of node: UInt32, by step: UInt32) -> UInt32 {
    let new = UInt32(ends.count)
    let child = edges.insert(from: node, by: step, to: new)
    if child == new { ends.append((-1, -1)) }
    return child
  }

  /// The terms in a text from left to right, the longest at each place, none inside another.
  func matches(in tokens: [TextToken], of bytes: [UInt8]) -> [Match] {
    let gaps = gaps(between: tokens, of: bytes)
    let readings = tokens.map { steps(of: $0.key) }
    var matches: [Match] = []
    var start = 0
    while start < tokens.count {
      guard let match = longest(from: start, tokens, readings, gaps) else {
        start += 1
        continue
      }
      matches.append(match)
      start = match.tokens.upperBound
    }
    return matches
  }

  /// The terms that stand inside a range of tokens, but for one that takes all of it.
  func matches(inside outer: Range<Int>, in tokens: [TextToken], of bytes: [UInt8]) -> [Match] {
    let inside = Array(tokens[outer])
    let gaps = gaps(between: inside, of: bytes)
    let readings = inside.map { steps(of: $0.key) }
    return inside.indices.flatMap { start in
      (start + 1...inside.count).compactMap { end in
        guard end - start < inside.count else { return nil }
        let cut = Array(inside[..<end])
        guard let match = longest(from: start, cut, readings, gaps), match.tokens.upperBound == end
        else { return nil }
        let shift = outer.lowerBound
        return Match(
          tokens: match.tokens.lowerBound + shift..<match.tokens.upperBound + shift,
          terms: match.terms)
      }
    }
  }

  private struct Path {
    var node: UInt32
    var position: Int
    var inflected: Int
    var crossesColon: Bool
  }

  private func longest(
    from start: Int, _ tokens: [TextToken], _ readings: [[Surface]], _ gaps: [Gap]
  ) -> Match? {
    guard !readings[start].isEmpty else { return nil }
    var paths = [Path(node: 0, position: start, inflected: 0, crossesColon: false)]
    var best: (end: Int, fits: [(rank: Int, number: Int)])?
    while let path = paths.popLast() {
      let fits = fitting(path, from: start, tokens)
      if !fits.isEmpty, path.position >= best?.end ?? 0 {
        let others = path.position == best?.end ? best?.fits ?? [] : []
        best = (path.position, others + fits)
      }
      guard path.position < tokens.count else { continue }
      let gap = path.position == start ? .closed : gaps[path.position]
      guard path.position == start || gap != .open else { continue }
      for surface in readings[path.position] {
        guard let node = edges.node(from: path.node, by: surface.step) else { continue }
        paths.append(
          Path(
            node: node, position: path.position + 1,
            inflected: path.inflected + (surface.isInflected ? 1 : 0),
            crossesColon: path.crossesColon || gap == .colon))
      }
    }
    guard let best else { return nil }
    let ranked = best.fits.enumerated().sorted {
      ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
    }
    return Match(tokens: start..<best.end, terms: ranked.map(\.element.number))
  }

  /// The terms that end where a path does and whose capitals the text has, with how well they fit:
  /// a word as it stands and a capital that is asked for count more.
  private func fitting(
    _ path: Path, from start: Int, _ tokens: [TextToken]
  ) -> [(rank: Int, number: Int)] {
    var fits: [(Int, Int)] = []
    var end = ends[Int(path.node)].first
    while end >= 0 {
      let term = terms[Int(end)]
      end = term.next
      guard !path.crossesColon || term.hasColon else { continue }
      let hasCase = (start..<path.position).allSatisfy { index in
        let bit: UInt32 = 1 << UInt32(index - start)
        return (term.capitals & bit == 0 || tokens[index].isCapitalised)
          && (term.allCapitals & bit == 0 || tokens[index].isAllCapitals)
      }
      guard hasCase else { continue }
      let rank = term.capitals.nonzeroBitCount + term.allCapitals.nonzeroBitCount - path.inflected
      fits.append((rank, term.number))
    }
    return fits
  }
}

/// What stands between a token and the one before it.
private enum Gap {
  /// Nothing, or what may stand between the words of a term.
  case closed
  case colon
  /// Something that parts terms.
  case open
}

private func gaps(between tokens: [TextToken], of bytes: [UInt8]) -> [Gap] {
  tokens.indices.map { index in
    guard index > 0 else { return .open }
    return gap(bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound])
  }
}

private func gap(_ bytes: ArraySlice<UInt8>) -> Gap {
  if bytes.isEmpty || bytes.count == 1 && bytes.first == 0x20 { return .closed }
  guard bytes.count <= 8 else { return .open }
  var hasColon = false
  var hasStop = false
  var hasSpace = false
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\n", "\t": hasSpace = true
    case "-", "\u{2010}", "\u{2011}", "'", "’", "ʼ", "·", "・", "‧", "•", "&", "/": break
    case ":", "：": hasColon = true
    case ".": hasStop = true
    default: return .open
    }
  }
  if hasStop, hasSpace { return .open }
  return hasColon ? .colon : .closed
}
