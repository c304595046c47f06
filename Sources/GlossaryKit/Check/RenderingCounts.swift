/// What stands in a translation of the renderings of some entries.
struct RenderingCounts {
  /// A rendering with how often it stands in the translation, and its first words and place there.
  struct Use {
    var rendering: RenderingMatcher.Rendering
    var count: Int
    var text: String
    var spot: CheckFinding.Spot
  }

  /// By entry.
  private(set) var accepted: [Int: Int] = [:]
  private(set) var uses: [Int: [Use]] = [:]
  /// Renderings to avoid.
  private(set) var avoided: [Int: [(text: String, spot: CheckFinding.Spot)]] = [:]

  init(_ translation: [String], _ matcher: RenderingMatcher, _ terms: SourceTerms) {
    for (number, paragraph) in translation.enumerated() {
      let words = matcher.text(of: paragraph, number: number)
      for match in matcher.matches(in: words) {
        let isWanted = add(match, in: paragraph, terms)
        // What a longer rendering has over its own count may stand for the shorter one's.
        if !isWanted {
          for inner in matcher.matches(inside: match, in: words) {
            _ = add(inner, in: paragraph, terms)
          }
        }
      }
    }
  }

  /// Whether one of the entries still wanted a rendering.
  private mutating func add(
    _ match: RenderingMatcher.Match, in paragraph: String, _ terms: SourceTerms
  ) -> Bool {
    let words = text(match.spot.range, of: paragraph)
    let accepted = match.renderings.filter { !$0.isToAvoid }
    var isWanted = false
    var seen: Set<Int> = []
    for rendering in accepted where seen.insert(rendering.entry).inserted {
      if self.accepted[rendering.entry, default: 0] < terms.count(of: rendering.entry) {
        isWanted = true
      }
      self.accepted[rendering.entry, default: 0] += 1
      let known = uses[rendering.entry, default: []]
      if let index = known.firstIndex(where: { $0.rendering.text == rendering.text }) {
        uses[rendering.entry, default: []][index].count += 1
      } else {
        uses[rendering.entry, default: []].append(
          Use(rendering: rendering, count: 1, text: words, spot: match.spot))
      }
    }
    if accepted.isEmpty {
      for rendering in match.renderings where seen.insert(rendering.entry).inserted {
        avoided[rendering.entry, default: []].append((words, match.spot))
        isWanted = true
      }
    }
    return isWanted
  }
}
