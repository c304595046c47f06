/// What two editions of TBX-Basic call the same things.
struct TBXDialect: Sendable {
  let concept: String
  let language: String
  let term: String
  /// Whether there is a part of speech for names.
  let hasProperNouns: Bool
  let isDCA: Bool

  /// ISO 30042:2019, style DCA.
  static let basic3 = TBXDialect(
    concept: "conceptEntry", language: "langSec", term: "termSec", hasProperNouns: false,
    isDCA: true)
  /// LISA 2008.
  static let basic2 = TBXDialect(
    concept: "termEntry", language: "langSet", term: "tig", hasProperNouns: true, isDCA: false)

  static let pinyinLabel = "Pinyin: "
}

/// Each entry a concept with its French terms and their renderings. A rendering of a variant refers
/// to that variant's term by a cross-reference.
func writeTBX(_ glossary: Glossary, _ dialect: TBXDialect, _ language: Language?) -> Export {
  let languages = language.map { [$0] } ?? Language.allCases
  var ids = XMLIDs()
  var xml = XMLText()
  let body: (inout XMLText) -> Void = { xml in
    xml.element("text") { xml in
      xml.element("body") { xml in
        for entry in glossary.entries {
          TBXConcept(
            entry: entry, id: ids.id(entry.id), dialect: dialect, languages: languages
          ).write(to: &xml)
        }
      }
    }
  }
  if dialect.isDCA {
    xml.element(
      "tbx",
      [
        "type": "TBX-Basic", "style": "dca", "xml:lang": "fr",
        "xmlns": "urn:iso:std:iso:30042:ed-2",
      ]
    ) { xml in
      xml.element("tbxHeader") { writeHeader(to: &$0) }
      body(&xml)
    }
  } else {
    xml.element("martif", ["type": "TBX-Basic", "xml:lang": "fr"]) { xml in
      xml.element("martifHeader") { writeHeader(to: &$0) }
      body(&xml)
    }
  }
  var losses = Census(glossary, languages: languages).losses(
    (dialect.hasProperNouns ? [] : [.properNouns]) + [.pluralGenders, .otherLanguages])
  if ids.renamed > 0 { losses.append(Loss(kind: .renamedIDs, count: ids.renamed)) }
  return Export(bytes: Array(xml.text.utf8), losses: losses)
}

private func writeHeader(to xml: inout XMLText) {
  xml.element("fileDesc") { xml in
    xml.element("sourceDesc") { $0.element("p", text: "quotes glossary") }
  }
}

private struct TBXConcept {
  let entry: Entry
  let id: String
  let dialect: TBXDialect
  let languages: [Language]

  func write(to xml: inout XMLText) {
    xml.element(dialect.concept, ["id": id]) { xml in
      if !entry.domain.isEmpty {
        xml.element("descrip", ["type": "subjectField"], text: entry.domain)
      }
      if !entry.sources.isEmpty {
        let sources = entry.sources.joined(separator: " | ")
        xml.element("admin", ["type": "source"], text: sources)
      }
      if !entry.note.isEmpty { xml.element("note", text: entry.note) }
      xml.element(dialect.language, ["xml:lang": "fr"]) { xml in
        for index in entry.terms.indices where !entry.namesRenderingsToAvoid(index) {
          writeFrench(index, to: &xml)
        }
      }
      for language in languages where entry.terms.contains(where: { !$0[language].isEmpty }) {
        xml.element(dialect.language, ["xml:lang": language.rawValue]) { xml in
          for index in entry.terms.indices { writeRenderings(of: index, in: language, to: &xml) }
        }
      }
    }
  }

  private func termID(_ index: Int) -> String { "\(id)-fr-\(index + 1)" }

  private func writeFrench(_ index: Int, to xml: inout XMLText) {
    let term = entry.terms[index]
    xml.element(dialect.term, ["id": termID(index)]) { xml in
      xml.element("term", text: term.french)
      note("partOfSpeech", partOfSpeech(term.partOfSpeech), to: &xml)
      if let gender = term.gender { note("grammaticalGender", name(of: gender), to: &xml) }
      if term.partOfSpeech == .phrase { note("termType", "phrase", to: &xml) }
      note("administrativeStatus", status(term.status), to: &xml)
      if !term.note.isEmpty { xml.element("note", text: term.note) }
    }
  }

  private func writeRenderings(of index: Int, in language: Language, to xml: inout XMLText) {
    let term = entry.terms[index]
    let isToAvoid = entry.namesRenderingsToAvoid(index)
    for (number, rendering) in term[language].enumerated() {
      xml.element(dialect.term) { xml in
        xml.element("term", text: rendering)
        let rank: TermStatus = isToAvoid ? .deprecated : number == 0 ? .preferred : .admitted
        note("administrativeStatus", status(rank), to: &xml)
        if language == .simplified, number == 0, !term.pinyin.isEmpty {
          xml.element("note", text: TBXDialect.pinyinLabel + term.pinyin)
        }
        if index > 0, !isToAvoid {
          xml.element(
            "ref", ["type": "crossReference", "target": termID(index)], text: term.french)
        }
      }
    }
  }

  private func note(_ type: String, _ value: String, to xml: inout XMLText) {
    xml.element("termNote", ["type": type], text: value)
  }

  private func partOfSpeech(_ part: PartOfSpeech) -> String {
    switch part {
    case .noun: "noun"
    case .propn: dialect.hasProperNouns ? "properNoun" : "noun"
    case .adj: "adjective"
    case .adv: "adverb"
    case .verb: "verb"
    case .phrase: "other"
    }
  }

  private func name(of gender: Gender) -> String {
    switch gender {
    case .masculine, .masculinePlural: "masculine"
    case .feminine, .femininePlural: "feminine"
    case .either: "other"
    }
  }

  private func status(_ status: TermStatus) -> String { "\(status.rawValue)Term-admn-sts" }
}
