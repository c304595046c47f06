/// Why an article's text is what it is, for a person to read.
public struct Explanation: Sendable {
  /// A part of the page.
  public struct Part: Sendable, Equatable {
    /// nil where it stands too deep.
    public var xpath: String?
    public var reason: String
    /// How much running text it holds, in letters.
    public var letters: Int
  }

  /// A line of the chosen element that is no part of the text.
  public struct Line: Sendable, Equatable {
    public var text: String
    public var reason: String
  }

  /// The element whose blocks are the text; nil where the text comes from the page's JSON-LD.
  public var chosen: Part?
  /// What stands beside it and belongs to the text.
  public var beside: [Part]
  /// The parts left out that hold running text, the largest first.
  public var leftOut: [Part]
  public var droppedLines: [Line]

  private static let mostParts = 20

  init(_ reading: PageReading) {
    let page = reading.page
    var paths = XPaths(page)
    let nothing = Array(repeating: false, count: page.count)
    let weights = TextWeights(page, leavingOut: nothing).running
    func part(_ node: Int, _ reason: String) -> Part {
      Part(xpath: paths.path(of: node), reason: reason, letters: Int(weights[node]))
    }
    switch reading.choice.source {
    case .element: chosen = part(reading.choice.body.root, reading.choice.body.mark.description)
    case .mainPart:
      chosen = part(
        reading.choice.body.root, "there is no running text; this is the page's main part")
    case .structuredData: chosen = nil
    }
    beside = reading.choice.body.beside.map {
      part(
        $0, $0 < reading.choice.body.root ? "introduces the text" : "follows the text in the body")
    }
    let roots = reading.choice.body.left.indices.filter {
      reading.choice.body.left[$0] && weights[$0] > 0
    }
    leftOut = roots.sorted { weights[$0] > weights[$1] }.prefix(Explanation.mostParts).map {
      part($0, Boilerplate.reason(page, $0))
    }
    droppedLines = reading.choice.blocks.filter { $0.fate != .kept }.map {
      Line(text: String(decoding: $0.block.text, as: UTF8.self), reason: $0.fate.rawValue)
    }
  }
}

extension Boilerplate {
  /// The tag and the names that an element is judged by.
  fileprivate static func reason(_ page: Page, _ node: Int) -> String {
    let attributes = [Attribute.class, .id, .role].compactMap { attribute in
      page.value(attribute, of: node).map { "\(attribute.rawValue)=\"\($0.prefix(60))\"" }
    }
    let name = page.names.name(page.nodes[node].name) ?? "*"
    return "<" + ([name] + attributes).joined(separator: " ") + ">"
  }
}
