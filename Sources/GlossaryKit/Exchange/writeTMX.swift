/// TMX 1.4: a translation unit a French term, its preferred renderings as its variants.
func writeTMX(_ glossary: Glossary, _ language: Language?) -> Export {
  let languages = language.map { [$0] } ?? Language.allCases
  var xml = XMLText()
  var untranslated = 0
  xml.element("tmx", ["version": "1.4"]) { xml in
    xml.empty(
      "header",
      [
        "creationtool": "quotes", "creationtoolversion": "1", "segtype": "phrase",
        "o-tmf": "quotes glossary", "adminlang": "en", "srclang": "fr", "datatype": "plaintext",
      ])
    xml.element("body") { xml in
      for entry in glossary.entries {
        for index in entry.terms.indices where !entry.namesRenderingsToAvoid(index) {
          let renderings = languages.map { ($0, entry.renderings(of: index, in: $0).first) }
          guard renderings.contains(where: { $0.1 != nil }) else {
            untranslated += 1
            continue
          }
          writeUnit(entry, index, renderings, to: &xml)
        }
      }
    }
  }
  var losses = Census(glossary, languages: languages).losses([
    .otherLanguages, .otherRenderings, .renderingsToAvoid, .variantNotes,
  ])
  if untranslated > 0 { losses.append(Loss(kind: .untranslatedTerms, count: untranslated)) }
  return Export(bytes: Array(xml.text.utf8), losses: losses)
}

/// The properties of a unit, in the order in which they are written.
enum TMXProperty: String, CaseIterable {
  case domain, pos, gender, status, source, pinyin
}

private func writeUnit(
  _ entry: Entry, _ index: Int, _ renderings: [(Language, String?)], to xml: inout XMLText
) {
  let term = entry.terms[index]
  xml.element("tu", ["tuid": index == 0 ? entry.id : "\(entry.id)-\(index + 1)"]) { xml in
    if !entry.note.isEmpty { xml.element("note", text: entry.note) }
    for property in TMXProperty.allCases {
      let value =
        switch property {
        case .domain: entry.domain
        case .pos: term.partOfSpeech.rawValue
        case .gender: term.gender?.rawValue ?? ""
        case .status: term.status.rawValue
        case .source: entry.sources.joined(separator: "|")
        case .pinyin: term.simplified.isEmpty && index > 0 ? entry.term.pinyin : term.pinyin
        }
      if !value.isEmpty { xml.element("prop", ["type": property.rawValue], text: value) }
    }
    writeVariant("fr", term.french, to: &xml)
    for (language, rendering) in renderings {
      if let rendering { writeVariant(language.rawValue, rendering, to: &xml) }
    }
  }
}

private func writeVariant(_ language: String, _ text: String, to xml: inout XMLText) {
  xml.element("tuv", ["xml:lang": language]) { $0.element("seg", text: text) }
}
