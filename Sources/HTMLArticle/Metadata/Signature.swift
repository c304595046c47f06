/// A signature: whom a page names as an article's author, and what of that is a person.
struct Signature {
  /// As the page has it.
  var credit: String
  var persons: [String]
  var agencies: [String]

  /// « Par Anne Petit et Luc Grand (avec AFP) », its names judged. `site` is no person.
  init(_ credit: String, site: String?) {
    self.credit = withoutOpener(credit)
    persons = splitByline(credit).filter { isPerson($0, site: site) }
    agencies = Agencies.builtIn.named(in: credit)
  }

  /// Several that stand together.
  init?(_ parts: [Signature]) {
    guard !parts.isEmpty else { return nil }
    credit = unique(parts.map(\.credit)).joined(separator: ", ")
    persons = unique(parts.flatMap(\.persons))
    agencies = unique(parts.flatMap(\.agencies))
  }
}

func unique<Element: Equatable>(_ elements: [Element]) -> [Element] {
  elements.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
}

/// « Par Anne Petit et Luc Grand (avec AFP) » as its names.
func splitByline(_ line: String) -> [String] {
  var line = withoutOpener(line)
  for cut in [" avec ", " (", " pour ", " à ", " | ", " – ", " - "] {
    if let range = line.firstRange(of: cut) { line = String(line[..<range.lowerBound]) }
  }
  return line.replacing(" et ", with: ",").replacing(" & ", with: ",").replacing(" and ", with: ",")
    .split { $0 == "," || $0 == ";" || $0 == "/" }
    .map { cleaned(String($0)) }
    .filter { !$0.isEmpty }
}

private func withoutOpener(_ line: String) -> String {
  for opener in ["Par ", "par ", "PAR ", "By ", "De ", "Source ", "Propos recueillis par "]
  where line.hasPrefix(opener) {
    return cleaned(String(line.dropFirst(opener.count)))
  }
  return cleaned(line)
}

/// Whether a line only says who wrote the text (« Par Anne Petit », « Le Courrier avec AFP »).
func isSignature(_ line: String) -> Bool {
  guard line.utf8.count < 100 else { return false }
  if line.hasPrefix("Par ") || line.hasPrefix("PAR ") {
    let names = splitByline(line)
    return !names.isEmpty && names.allSatisfy { isPerson($0, site: nil) }
      || !Agencies.builtIn.named(in: line).isEmpty && names.count < 3
  }
  return (line.contains(" avec ") || line.hasPrefix("Source "))
    && line.split(separator: " ").count < 7
    && Agencies.builtIn.named(in: line).contains { line.hasSuffix($0) }
}

/// Two to five words, most with a capital, none an agency's or a newsroom's; or initials (« J.U. »).
func isPerson(_ name: String, site: String?) -> Bool {
  if isInitials(name) { return true }
  let words = name.split(whereSeparator: \.isWhitespace)
  guard (2...5).contains(words.count), !name.contains(where: { $0.isNumber || $0 == "@" })
  else { return false }
  let lower = name.lowercased()
  if let site = site?.lowercased(), lower.contains(site) || site.contains(lower) { return false }
  if lower.split(whereSeparator: { !$0.isLetter }).contains(where: {
    newsroomWords.contains(String($0))
  }) {
    return false
  }
  return words.count { $0.first?.isUppercase == true } >= 2
    && Agencies.builtIn.named(in: name).isEmpty
}

/// Two or three capitals, each with its dot.
private func isInitials(_ name: String) -> Bool {
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  return (3...4).contains(parts.count) && parts.last == ""
    && parts.dropLast().allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
}

private let newsroomWords = Set(
  ConventionTable.rows("newsroom-words", "label", "words").flatMap { $0.words(1).map(String.init) })

/// News agencies: the table `agencies`.
struct Agencies {
  private struct Form {
    var words: [String]
    /// « AP » in capitals alone is the agency.
    var isCapitals: Bool
    var name: String
  }

  private let forms: [Form]

  static let builtIn = Agencies(ConventionTable.rows("agencies", "agency", "forms"))

  init(_ rows: [ConventionTable.Row]) {
    forms = rows.flatMap { row in
      row.phrases(1).map {
        Form(words: words(of: $0), isCapitals: $0 == $0.uppercased(), name: row.cells[0])
      }
    }
  }

  /// The agencies whose names stand in a signature, in its order.
  func named(in signature: String) -> [String] {
    let written = words(of: signature)
    let folded = written.map { $0.lowercased() }
    var names: [String] = []
    for start in written.indices {
      for form in forms
      where (form.isCapitals ? written : folded)[start...].starts(with: form.words) {
        names.append(form.name)
      }
    }
    return unique(names)
  }
}

private func words(of text: String) -> [String] {
  text.split { !$0.isLetter }.map(String.init)
}
