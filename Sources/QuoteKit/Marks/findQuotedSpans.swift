/// Finds what stands between marks, paragraph by paragraph.
///
/// A quotation that runs over paragraphs, its marks reopened on each or not, gives one span in
/// each. A mark that nothing closes runs to its paragraph's end; one that nothing opened runs from
/// its paragraph's start.
func findQuotedSpans(in paragraphs: [TokenizedParagraph]) -> [QuotedSpan] {
  let roles = paragraphs.map { paragraph in
    paragraph.tokens.indices.compactMap { index in
      MarkRole(tokens: paragraph.tokens, at: index).map {
        (index: index, role: $0)
      }
    }
  }
  var spans: [QuotedSpan] = []
  var carried: MarkRole.Family?
  for index in paragraphs.indices {
    var reader = ParagraphMarks(paragraph: index, of: paragraphs[index], roles: roles[index])
    let open = reader.read(carried: carried)
    spans += reader.spans
    carried = open.flatMap { goesOn($0, after: index, roles: roles) ? $0 : nil }
  }
  return spans
}

/// How many paragraphs one quotation may run over.
private let longestRun = 15

/// Whether a quotation left open goes on: the next paragraph reopens it, or a later mark closes it.
private func goesOn(
  _ family: MarkRole.Family, after paragraph: Int, roles: [[(index: Int, role: MarkRole)]]
) -> Bool {
  for next in roles[(paragraph + 1)...].prefix(longestRun) {
    let own = next.filter { $0.role.family == family }
    guard let first = own.first else { continue }
    if first.index > 0 { return first.role.effect != .opens }
    let isReopened = family != .straight || own.count % 2 == 1
    return isReopened
  }
  return false
}

private struct ParagraphMarks {
  let paragraph: Int
  let text: TokenizedParagraph
  let roles: [(index: Int, role: MarkRole)]
  var spans: [QuotedSpan] = []
  /// For each family, how many more marks open than close from a position on.
  private let balance: [MarkRole.Family: [Int]]
  private let hasLoneStraight: Bool
  private var open: [(family: MarkRole.Family, token: Int)] = []
  private var continues = false

  init(
    paragraph: Int, of text: TokenizedParagraph, roles: [(index: Int, role: MarkRole)]
  ) {
    self.paragraph = paragraph
    self.text = text
    self.roles = roles
    hasLoneStraight = roles.count { $0.role.family == .straight } == 1
    var balance: [MarkRole.Family: [Int]] = [:]
    for family in Set(roles.map(\.role.family)) {
      var sums = Array(repeating: 0, count: roles.count + 1)
      for position in roles.indices.reversed() {
        let role = roles[position].role
        let step = role.family == family ? (role.effect == .opens ? 1 : -1) : 0
        sums[position] = sums[position + 1] + step
      }
      balance[family] = sums
    }
    self.balance = balance
  }

  /// Reads the paragraph; returns the family of a mark left open.
  mutating func read(carried: MarkRole.Family?) -> MarkRole.Family? {
    continues = carried != nil
    let isReopened = roles.first?.index == 0 && roles.first?.role.family == carried
    if let carried, !isReopened { open.append((carried, -1)) }
    for position in roles.indices {
      let (token, role) = roles[position]
      switch effect(of: role, at: position) {
      case .opens: opens(role.family, token, position)
      case .closes, .either: closes(role.family, token, position)
      }
    }
    guard let outermost = open.first else { return nil }
    emit(from: outermost.token, to: text.tokens.count, runsOn: true)
    return outermost.family
  }

  private func isOpen(_ family: MarkRole.Family) -> Bool {
    open.contains { $0.family == family }
  }

  private func effect(of role: MarkRole, at position: Int) -> MarkRole.Effect {
    guard role.effect == .either else { return role.effect }
    return isOpen(role.family) ? .closes : .opens
  }

  private mutating func opens(_ family: MarkRole.Family, _ token: Int, _ position: Int) {
    if isOpen(family), !isNested(family, position) {
      emit(from: open[0].token, to: token, runsOn: true)
      open.removeAll()
    }
    open.append((family, token))
  }

  /// A second opening mark nests if marks enough follow to close both.
  private func isNested(_ family: MarkRole.Family, _ position: Int) -> Bool {
    let depth = open.count { $0.family == family } + 1
    return depth + (balance[family]?[position + 1] ?? 0) <= 0
  }

  private mutating func closes(_ mark: MarkRole.Family, _ token: Int, _ position: Int) {
    let family = opened(by: mark, position)
    if let level = open.lastIndex(where: { $0.family == family }) {
      if level == 0 { emit(from: open[0].token, to: token, runsOn: false) }
      open.removeSubrange(level...)
    } else if open.isEmpty, !isMeasure(family, token) {
      if spans.isEmpty {
        emit(from: -1, to: token, runsOn: false)
      } else if let start = sentenceStart(before: token) {
        emit(from: start, to: token, runsOn: false)
      }
    }
  }

  /// The full stop or mark behind which a sentence begins whose opening mark is lost; a comma behind the
  /// closing one tells that words are quoted.
  private func sentenceStart(before end: Int) -> Int? {
    guard let last = spans.last?.outer.upperBound, end + 1 < text.tokens.count,
      text.tokens[end + 1].isPunctuation(","),
      let stop = (last - 1..<end).last(where: {
        text.tokens[$0].endsSentence || text.tokens[$0].kind == .mark
      }), end - stop > 4, text.tokens[stop + 1].isCapitalised
    else { return nil }
    return stop
  }

  /// "intenable”, «intenable": opened with the one, closed with the other, which nothing else closes.
  private func opened(by mark: MarkRole.Family, _ position: Int) -> MarkRole.Family {
    guard !isOpen(mark) else { return mark }
    if mark == .curly, isOpen(.straight) { return .straight }
    // What the paragraph before opened may hold a nested quotation that this mark closes.
    guard mark == .straight, hasLoneStraight, let last = open.last, last.family == .guillemet,
      last.token >= 0
    else { return mark }
    let unclosed =
      open.count { $0.family == .guillemet } + (balance[.guillemet]?[position] ?? 0)
    return unclosed > 0 ? .guillemet : mark
  }

  /// The inches of 15".
  private func isMeasure(_ family: MarkRole.Family, _ token: Int) -> Bool {
    family == .straight && token > 0 && text.tokens[token - 1].kind == .number
  }

  private mutating func emit(from start: Int, to end: Int, runsOn: Bool) {
    let inner = (start + 1)..<max(end, start + 1)
    guard let first = inner.first, let last = inner.last, last < text.tokens.count else { return }
    let taken = spans.last?.outer.upperBound ?? 0
    // What stands before a lost mark is the sentence's or the span's before.
    let isLost = start >= 0 && (text.tokens[start].kind != .mark || start < taken)
    let outer = max(isLost ? start + 1 : start, 0)..<min(runsOn ? end : end + 1, text.tokens.count)
    let content = text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound
    spans.append(
      QuotedSpan(
        paragraph: paragraph, content: content, inner: inner, outer: outer,
        continues: continues || start < 0))
    continues = false
  }
}
