/// MultiTerm XML in UTF-16. Its published schema lets a description hold no text, so that terms and
/// languages are all it carries.
func writeMultiTerm(_ glossary: Glossary) -> Export {
  var xml = XMLText(encoding: "UTF-16")
  xml.element("mtf") { xml in
    for (number, entry) in glossary.entries.enumerated() {
      xml.element("conceptGrp") { xml in
        xml.element("concept", text: String(number + 1))
        let french = entry.terms.enumerated()
          .filter { !entry.namesRenderingsToAvoid($0.offset) }.map(\.element.french)
        writeLanguage("French", "FR", french, to: &xml)
        for language in Language.allCases {
          let (name, code) =
            switch language {
            case .english: ("English", "EN")
            case .simplified: ("Chinese (PRC)", "ZH-CN")
            case .traditional: ("Chinese (Taiwan)", "ZH-TW")
            }
          writeLanguage(name, code, entry.renderings(in: language), to: &xml)
        }
      }
    }
  }
  let losses = Census(glossary).losses([
    .partsOfSpeech, .genders, .statuses, .domains, .sources, .notes, .variantNotes, .pinyin,
    .pairings, .renderingsToAvoid,
  ])
  let bytes = [0xFEFF] + Array(xml.text.utf16)
  return Export(
    bytes: bytes.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    losses: losses + [Loss(kind: .renamedIDs, count: glossary.entries.count)])
}

private func writeLanguage(
  _ name: String, _ code: String, _ terms: [String], to xml: inout XMLText
) {
  guard !terms.isEmpty else { return }
  xml.element("languageGrp") { xml in
    xml.empty("language", ["type": name, "lang": code])
    for term in terms {
      xml.element("termGrp") { $0.element("term", text: term) }
    }
  }
}
