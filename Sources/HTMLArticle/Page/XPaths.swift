/// Paths of a page's elements, as a browser's "copy XPath" gives them: absolute, by name and
/// position among siblings of that name.
struct XPaths {
  /// Longer paths are not given: no page nests as deep, and a hostile one could fill the memory.
  static let maximumSteps = 100

  private let page: Page
  /// Each element's place among its siblings of its name; 0 where it is alone or not yet counted.
  private var position: [Int32]
  private var counted: Set<Int> = []

  init(_ page: Page) {
    self.page = page
    position = Array(repeating: 0, count: page.count)
  }

  /// nil if too deep.
  mutating func path(of node: Int) -> String? {
    var steps: [String] = []
    var node = node
    while node > 0 {
      if !page.nodes[node].isImplied {
        let parent = visibleParent(node)
        count(childrenOf: parent)
        let name = page.names.name(page.nodes[node].name)
        let place = position[node] > 0 ? "[\(position[node])]" : ""
        steps.append("/" + (name ?? "*") + place)
        // Browsers put rows that stand straight in a table into a <tbody>.
        if page.tag(node) == .tr, page.tag(parent) == .table { steps.append("/tbody") }
        guard steps.count <= XPaths.maximumSteps else { return nil }
      }
      node = page.parent(node)
    }
    return steps.isEmpty ? nil : steps.reversed().joined()
  }

  private func visibleParent(_ node: Int) -> Int {
    var parent = page.parent(node)
    while parent > 0, page.nodes[parent].isImplied { parent = page.parent(parent) }
    return parent
  }

  private mutating func count(childrenOf parent: Int) {
    guard counted.insert(parent).inserted else { return }
    var seen: [UInt16: Int32] = [:]
    var elements: [Int] = []
    var node = parent + 1
    while node < page.end(parent) {
      if page.nodes[node].isImplied {
        node += 1
        continue
      }
      if page.isElement(node) {
        let name = page.nodes[node].name
        seen[name, default: 0] += 1
        position[node] = seen[name] ?? 0
        elements.append(node)
      }
      node = page.end(node)
    }
    for node in elements where seen[page.nodes[node].name] == 1 { position[node] = 0 }
  }
}
