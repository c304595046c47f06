/// SKOS in Turtle: an entry a concept, one preferred label a language, no label twice.
func writeSKOS(_ glossary: Glossary) -> Export {
  var ids = XMLIDs()
  var out = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix dct: <http://purl.org/dc/terms/> .

    <urn:quotes:glossary> a skos:ConceptScheme ;
      skos:prefLabel "French, English and Chinese glossary"@en .

    """
  for entry in glossary.entries {
    out += concept(entry, id: ids.id(entry.id))
  }
  let losses = Census(glossary).losses([
    .partsOfSpeech, .genders, .statuses, .pairings, .variantNotes,
  ])
  let renamed = Loss(kind: .renamedIDs, count: ids.renamed)
  return Export(bytes: Array(out.utf8), losses: losses + (ids.renamed > 0 ? [renamed] : []))
}

private func concept(_ entry: Entry, id: String) -> String {
  var lines: [String] = []
  let usable = entry.terms.filter { $0.status != .deprecated }
  let avoided = entry.terms.filter { $0.status == .deprecated }
  func add(_ labels: [String], hidden: [String], _ tag: String) {
    var seen: Set<String> = []
    for (index, label) in labels.filter({ seen.insert($0).inserted }).enumerated() {
      lines.append("skos:\(index == 0 ? "prefLabel" : "altLabel") \(literal(label))@\(tag)")
    }
    for label in hidden where seen.insert(label).inserted {
      lines.append("skos:hiddenLabel \(literal(label))@\(tag)")
    }
  }
  add(
    usable.isEmpty ? [entry.term.french] : usable.map(\.french), hidden: avoided.map(\.french),
    "fr")
  for language in Language.allCases {
    let labels = usable.flatMap { $0[language] }
    let hidden = avoided.flatMap { $0[language] }
    add(labels.isEmpty ? hidden : labels, hidden: hidden, language.rawValue)
  }
  var sounds: Set<String> = []
  for sound in usable.map(\.pinyin) where !sound.isEmpty && sounds.insert(sound).inserted {
    lines.append("skos:altLabel \(literal(sound))@zh-Latn-pinyin")
  }
  if !entry.domain.isEmpty { lines.append("dct:subject \(literal(entry.domain))") }
  for source in entry.sources { lines.append("dct:source \(literal(source))") }
  if !entry.note.isEmpty { lines.append("skos:note \(literal(entry.note))@en") }
  lines.append("skos:notation \(literal(entry.id))")
  lines.append("skos:inScheme <urn:quotes:glossary>")
  return "\n<urn:quotes:glossary:\(id)> a skos:Concept ;\n  "
    + lines.joined(separator: " ;\n  ") + " .\n"
}

private func literal(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    case "\u{0}"..."\u{1F}": out += " "
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
