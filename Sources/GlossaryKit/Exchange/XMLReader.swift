/// An element of an XML document with all that is in it.
struct XMLElement: Sendable {
  /// Without prefix.
  var name: String
  /// By their names without prefix.
  var attributes: [String: String]
  var place: Place
  var children: [XMLElement] = []
  /// The character data of the element and of those in it.
  var text = ""

  func children(_ names: String...) -> [XMLElement] {
    children.filter { names.contains($0.name) }
  }

  /// The first element of a name, at any depth.
  func first(_ name: String) -> XMLElement? {
    for child in children {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }
}

/// Reads the elements of an XML document that a glossary's formats are made of.
///
/// Not a general reader: no entities but the five of XML and numbers, which makes documents built
/// to expand without end harmless; what a document type declares is passed over.
struct XMLReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  /// Where the current line starts.
  private var lineStart = 0
  private var open: [XMLElement] = []
  private(set) var root: String?

  private static let deepest = 64

  init(_ raw: [UInt8], file: String) {
    bytes = decodeTable(raw).bytes
    self.file = file
  }

  /// Gives each outermost element of one of the names, whole.
  mutating func forEach(
    _ names: Set<String>, _ use: (XMLElement) -> Void
  ) throws(Problem) {
    var path: [String] = []
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        try readText()
        continue
      }
      if skip("<!--", to: "-->") || skip("<?", to: "?>") { continue }
      if starts("<![CDATA[") {
        try readCharacterData()
      } else if starts("<!") {
        skipDeclaration()
      } else if starts("</") {
        let name = try readEndTag()
        guard path.popLast() == name else { throw malformed("</\(name)> closes nothing") }
        if let element = open.popLast() {
          if open.isEmpty { use(element) } else { add(element) }
        }
      } else {
        let (element, isEmpty) = try readStartTag()
        if root == nil { root = element.name }
        let isKept = !open.isEmpty || names.contains(element.name)
        if isEmpty {
          if !open.isEmpty { add(element) } else if isKept { use(element) }
          continue
        }
        path.append(element.name)
        guard path.count <= Self.deepest else { throw malformed("elements are nested too deep") }
        if isKept { open.append(element) }
      }
    }
    guard path.isEmpty else { throw malformed("<\(path.last ?? "")> is never closed") }
  }

  private mutating func add(_ element: XMLElement) {
    open[open.count - 1].text += element.text
    open[open.count - 1].children.append(element)
  }

  private func malformed(_ reason: String) -> Problem {
    Problem(.malformedMarkup(reason), at: place)
  }

  private var place: Place {
    let end = min(position, bytes.count)
    let column = bytes[min(lineStart, end)..<end].count { $0 & 0xC0 != 0x80 } + 1
    return Place(file: file, line: line, column: column)
  }

  private mutating func advance(to end: Int) {
    while position < end {
      if bytes[position] == 0x0A {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }

  private func starts(_ text: StaticString) -> Bool {
    bytes[position...].starts(with: "\(text)".utf8)
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    let wanted = Array("\(text)".utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func skip(_ opening: StaticString, to closing: StaticString) -> Bool {
    guard starts(opening) else { return false }
    let end = find(closing, from: position).map { $0 + closing.utf8CodeUnitCount }
    advance(to: end ?? bytes.count)
    return true
  }

  /// A document type, with what it declares between brackets.
  private mutating func skipDeclaration() {
    var depth = 0
    var end = position
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return advance(to: end + 1)
      default: break
      }
      end += 1
    }
    advance(to: end)
  }

  private mutating func readText() throws(Problem) {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    if !open.isEmpty { open[open.count - 1].text += try unescaped(position..<end) }
    advance(to: end)
  }

  private mutating func readCharacterData() throws(Problem) {
    let start = position + "<![CDATA[".utf8.count
    guard let end = find("]]>", from: start) else { throw malformed("CDATA is never closed") }
    if !open.isEmpty {
      open[open.count - 1].text += String(decoding: bytes[start..<end], as: UTF8.self)
    }
    advance(to: end + 3)
  }

  private mutating func readEndTag() throws(Problem) -> String {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) else {
      throw malformed("a tag is never closed")
    }
    let name = String(decoding: bytes[position + 2..<end], as: UTF8.self)
    advance(to: end + 1)
    return localName(name)
  }

  private mutating func readStartTag() throws(Problem) -> (XMLElement, isEmpty: Bool) {
    let start = place
    position += 1
    let name = readName()
    guard !name.isEmpty else { throw malformed("“<” without a name; write “&lt;”") }
    var element = XMLElement(name: localName(name), attributes: [:], place: start)
    while true {
      skipSpace()
      guard position < bytes.count else { throw malformed("<\(name)> is never closed") }
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return (element, false)
      case UInt8(ascii: "/"):
        advance(to: min(position + 2, bytes.count))
        return (element, true)
      default:
        let attribute = readName()
        guard !attribute.isEmpty else { throw malformed("an attribute without a name") }
        element.attributes[localName(attribute)] = try readValue(of: attribute)
      }
    }
  }

  private mutating func readValue(of attribute: String) throws(Problem) -> String {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      throw malformed("the attribute “\(attribute)” has no value")
    }
    position += 1
    skipSpace()
    guard position < bytes.count, [0x22, 0x27].contains(bytes[position]),
      let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
    else { throw malformed("the value of “\(attribute)” is not between quotation marks") }
    let value = try unescaped(position + 1..<end)
    advance(to: end + 1)
    return value
  }

  private mutating func skipSpace() {
    var end = position
    while end < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end]) { end += 1 }
    advance(to: end)
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, !" \t\r\n=/>\"'<".utf8.contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// "lang" of "xml:lang".
  private func localName(_ name: String) -> String {
    let name = name.split(separator: ":").last ?? ""
    return String(name.prefix { !$0.isWhitespace })
  }

  private func unescaped(_ range: Range<Int>) throws(Problem) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var out = ""
    var start = range.lowerBound
    while let ampersand = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      out += String(decoding: bytes[start..<ampersand], as: UTF8.self)
      guard let end = bytes[ampersand..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else {
        throw malformed("“&” without “;”; write “&amp;”")
      }
      let name = String(decoding: bytes[ampersand + 1..<end], as: UTF8.self)
      guard let character = character(name) else { throw malformed("&\(name); is not known") }
      out.unicodeScalars.append(character)
      start = end + 1
    }
    return out + String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
  }

  private func character(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      if name.hasPrefix("#x") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }
}
