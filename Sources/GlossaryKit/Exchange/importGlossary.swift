/// The formats that a glossary is read from.
public enum ImportFormat: String, Sendable, CaseIterable {
  /// With commas, semicolons or tabs.
  case csv
  case tbx, tbx2, tmx
}

/// Reads a glossary in one of the formats, or in the one its first bytes tell.
///
/// What cannot be read is told in the problems, and the rest is read.
public func importGlossary(
  _ file: GlossaryFile, from format: ImportFormat? = nil
) -> (glossary: Glossary, problems: [Problem]) {
  switch format ?? formatTold(by: file.bytes) {
  case .csv: return readGlossary(file.bytes, file: file.name)
  case .tbx: return readConcepts(file, root: "tbx")
  case .tbx2: return readConcepts(file, root: "martif")
  case .tmx: return readUnits(file)
  }
}

private func formatTold(by bytes: [UInt8]) -> ImportFormat {
  let start = decodeTable(Array(bytes.prefix(4_096))).bytes
  let text = String(decoding: start, as: UTF8.self)
  guard let first = text.first(where: { !$0.isWhitespace }), first == "<" else { return .csv }
  for (root, format) in [("<tbx", ImportFormat.tbx), ("<martif", .tbx2), ("<tmx", .tmx)]
  where text.contains(root) {
    return format
  }
  return .tbx
}

private func readConcepts(_ file: GlossaryFile, root: String) -> (Glossary, [Problem]) {
  readElements(["conceptEntry", "termEntry"], of: file, root: root) { entries, element in
    let concept = ConceptReader(element)
    guard let entry = concept.entry(number: entries.count + 1) else { return false }
    entries.append(entry)
    return true
  }
}

private func readUnits(_ file: GlossaryFile) -> (Glossary, [Problem]) {
  readElements(["tu"], of: file, root: "tmx") { entries, element in
    let unit = UnitReader(element)
    if let last = entries.indices.last, let variant = unit.variant(of: entries[last]) {
      entries[last].terms.append(variant)
      return true
    }
    guard let entry = unit.entry(number: entries.count + 1) else { return false }
    entries.append(entry)
    return true
  }
}

private func readElements(
  _ names: Set<String>, of file: GlossaryFile, root: String,
  _ use: (inout [Entry], XMLElement) -> Bool
) -> (Glossary, [Problem]) {
  var reader = XMLReader(file.bytes, file: file.name)
  var entries: [Entry] = []
  var problems: [Problem] = []
  do {
    try reader.forEach(names) { element in
      guard !use(&entries, element) else { return }
      let id = element.attributes["id"] ?? element.attributes["tuid"] ?? "?"
      problems.append(Problem(.noFrench(entry: id), at: element.place, isWarning: true))
    }
  } catch {
    problems.append(error)
  }
  if let found = reader.root, found != root {
    let kind = Problem.Kind.notThisFormat(expected: "<\(root)>", found: found)
    return (Glossary(), [Problem(kind, at: Place(file: file.name))])
  }
  if entries.isEmpty, problems.isEmpty {
    problems.append(Problem(.empty, at: Place(file: file.name)))
  }
  return (Glossary(entries), problems)
}

/// The language of a tag as files in use write it; nil where it is neither French nor a target.
enum FileLanguage: Equatable {
  case french
  case target(Language)

  init?(tag: String) {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "fr", "fra", "fre": self = .french
    case "en", "eng": self = .target(.english)
    case "zh", "zho", "chi":
      let isPinyin = parts.contains("latn") || parts.contains("pinyin")
      if isPinyin { return nil }
      let isTraditional = parts.contains { ["hant", "tw", "hk", "mo"].contains($0) }
      self = .target(isTraditional ? .traditional : .simplified)
    default: return nil
    }
  }
}
