/// The part of a page that holds the article's text.
struct ChosenBody {
  /// The element whose blocks are the article.
  var root: Int
  /// Other elements that hold some of it, before or after.
  var beside: [Int] = []
  /// Roots of the subtrees inside it that are not part of it.
  var left: [Bool]
  /// What the element, or one around it, is marked as.
  var mark = MarkRank.none
  /// Past the last sentence and the line after it, which may be a signature; nil until blocks are read.
  var textEnd: Int?
}

/// Chooses the element that holds the article: leaves out what its tag, role or class calls
/// something else (unless it holds the `<main>`, the title or most of the page), then goes down
/// from the top as long as one child has four fifths of the running text. Elements of a class in
/// `paidClasses` are text.
func chooseBody(_ page: Page, paidClasses: [String] = []) -> ChosenBody {
  var left = Array(repeating: false, count: page.count)
  let all = TextWeights(page, leavingOut: left)
  let most = all.running[0] / 2
  // A frame around the page may be named after anything in it.
  func isFrame(_ node: Int) -> Bool {
    all.running[node] == all.running[0] && page.subtree(node).count > page.count / 2
  }
  var node = 1
  while node < page.count {
    if page.isElement(node) {
      let mark = Boilerplate(page, node, inSentence: all.isInSentence(node))
      if mark == .weak || mark == .strong, !all.holdsMain[node], !page.hasClass(node, paidClasses),
        mark == .strong && !isFrame(node) || all.running[node] <= most
      {
        left[node] = true
        node = page.end(node)
        continue
      }
    }
    node += 1
  }
  let kept = TextWeights(page, leavingOut: left)
  let start = startOfDescent(page, left, kept.running, kept.holdsTitle)
  // What is marked as the text itself is taken whole.
  var root = start.node
  // What precedes the text inside the article introduces it; what follows is mostly something else.
  var introductions: [Int] = []
  while !MarkRank(page, root, holdsTitle: false).isText,
    let child = page.children(root).first(where: {
      kept.running[$0] > 0 && kept.running[$0] >= kept.running[root] / 5 * 4
    }), !page.tag(child).isTextBlock
  {
    if start.rank > .none {
      introductions += page.children(root).prefix { $0 < child }.filter { kept.running[$0] > 0 }
    }
    root = child
  }
  return ChosenBody(
    root: root, beside: introductions + looseParagraphs(page, after: root, left), left: left,
    mark: start.rank)
}

/// The part of a page without running text that it marks as its main part, or all of it.
func chooseAnyBody(_ page: Page) -> ChosenBody {
  let marked = (1..<max(page.count, 1)).first {
    page.tag($0) == .main || page.tag($0) == .article || page.has(.role, "main", $0)
  }
  return ChosenBody(root: marked ?? 0, left: Array(repeating: false, count: page.count))
}

/// Paragraphs that follow straight in `<body>`, as where an editor's markup broke.
private func looseParagraphs(_ page: Page, after root: Int, _ left: [Bool]) -> [Int] {
  guard root > 0, page.tag(page.parent(root)) == .body else { return [] }
  return page.children(page.parent(root)).filter {
    $0 > root && !page.isText($0) && page.tag($0) == .p && !left[$0]
  }
}

/// Where to look for the article: what the page marks as its text, then as an article (the one
/// with the title first), then as its main part. A weaker mark counts if a fair share of the running
/// text stands in it; the largest of equal marks wins.
private func startOfDescent(
  _ page: Page, _ left: [Bool], _ running: [Int32], _ holdsTitle: [Bool]
) -> (rank: MarkRank, node: Int) {
  var best: (rank: MarkRank, node: Int) = (.none, 0)
  let fair = min(running[0] / 10, 600)
  var node = 1
  while node < page.count {
    if left[node] {
      node = page.end(node)
      continue
    }
    if !page.isText(node), running[node] > 0 {
      let rank = MarkRank(page, node, holdsTitle: holdsTitle[node])
      if running[node] < fair, rank < .titledArticle {
        node += 1
        continue
      }
      if rank > best.rank || rank == best.rank && rank > .none && running[node] > running[best.node]
      {
        best = (rank, node)
      }
    }
    node += 1
  }
  if best.rank == .article, let report = liveReport(page, around: best.node, running) {
    return (.article, around(report, page, running))
  }
  return best
}

/// The marked element around a live report that holds less besides, so that what precedes the report
/// introduces it.
private func around(_ report: Int, _ page: Page, _ running: [Int32]) -> Int {
  var node = report
  while node > 0, running[report] >= running[node] / 2 {
    if MarkRank(page, node, holdsTitle: false) > .none { return node }
    node = page.parent(node)
  }
  return report
}

/// The element that holds the entries of a live report: articles of one class, none of which has
/// most of the text.
private func liveReport(_ page: Page, around entry: Int, _ running: [Int32]) -> Int? {
  let name = page.nodes[entry].name
  let names = page.value(.class, of: entry)
  var around = entry
  // An entry may have a wrapper or two of its own.
  for _ in 0..<3 where around > 0 {
    around = page.parent(around)
    let entries = page.subtree(around).filter {
      page.nodes[$0].name == name && running[$0] > 0 && page.value(.class, of: $0) == names
    }
    let total = entries.reduce(0) { $0 + Int(running[$1]) }
    if entries.count > 1 { return Int(running[entry]) * 5 < total * 3 ? around : nil }
  }
  return nil
}

extension Page {
  fileprivate func hasClass(_ node: Int, _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, let names = value(.class, of: node) else { return false }
    return names.split(whereSeparator: \.isWhitespace).contains { wanted.contains(String($0)) }
  }
}

extension Tag {
  /// Holds one block of text, not a series.
  fileprivate var isTextBlock: Bool { self == .p || isHeading || self == .li || self == .pre }
}
