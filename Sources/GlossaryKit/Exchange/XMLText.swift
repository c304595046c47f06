/// Writes XML, an element a line, indented.
struct XMLText {
  private(set) var text: String
  private var open: [String] = []

  init(encoding: String = "UTF-8") {
    text = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n"
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLText) -> Void
  ) {
    indent()
    text += startTag(name, attributes) + ">\n"
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    text += "</\(name)>\n"
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    indent()
    text += startTag(name, attributes) + ">" + xmlEscaped(content) + "</\(name)>\n"
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    indent()
    text += startTag(name, attributes) + "/>\n"
  }

  private mutating func indent() { text += String(repeating: "  ", count: open.count) }

  private func startTag(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    attributes.reduce("<\(name)") { $0 + " \($1.key)=\"\(xmlEscaped($1.value))\"" }
  }
}

/// An id as XML allows it; one that is not gets a letter before it and "_" for what it may not hold.
struct XMLIDs {
  private var taken: Set<String> = []
  private(set) var renamed = 0

  mutating func id(_ wanted: String) -> String {
    var id = String(
      String.UnicodeScalarView(
        wanted.unicodeScalars.map { isAllowed($0) ? $0 : "_" }))
    if !(id.unicodeScalars.first.map(isLetter) ?? false) { id = "x" + id }
    let base = id
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)_\(number)"
      number += 1
    }
    if id != wanted { renamed += 1 }
    return id
  }

  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar) || "-_.".unicodeScalars.contains(scalar)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
