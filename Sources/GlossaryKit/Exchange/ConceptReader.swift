/// Reads one concept of TBX, of either edition.
struct ConceptReader {
  private let element: XMLElement

  init(_ element: XMLElement) { self.element = element }

  /// Nil where the concept has no French term.
  func entry(number: Int) -> Entry? {
    var terms: [Term] = []
    var indices: [String: Int] = [:]
    for section in sections(.french) {
      guard let name = section.first("term").map(trimmedText), !name.isEmpty else { continue }
      if let id = section.attributes["id"] { indices[id] = terms.count }
      terms.append(french(name, section, isFirst: terms.isEmpty))
    }
    guard !terms.isEmpty else { return nil }
    var avoided = Term(
      french: terms[0].french, partOfSpeech: terms[0].partOfSpeech, gender: terms[0].gender,
      status: .deprecated)
    for language in Language.allCases {
      for section in sections(.target(language)) {
        guard let name = section.first("term").map(trimmedText), !name.isEmpty else { continue }
        if status(section) == .deprecated {
          avoided[language].append(name)
          if let sound = pinyin(section), avoided.pinyin.isEmpty { avoided.pinyin = sound }
          continue
        }
        let target = section.children("ref").compactMap { $0.attributes["target"] }
          .compactMap { indices[$0] }.first
        let index = target ?? 0
        if status(section) == .preferred {
          terms[index][language].insert(name, at: 0)
        } else {
          terms[index][language].append(name)
        }
        if language == .simplified, let sound = pinyin(section) { terms[index].pinyin = sound }
      }
    }
    if Language.allCases.contains(where: { !avoided[$0].isEmpty }) { terms.append(avoided) }
    return Entry(
      id: element.attributes["id"] ?? "x\(number)", domain: text("descrip", "subjectField"),
      terms: terms,
      sources: EntryTable.alternatives(text("admin", "source")).filter { !$0.isEmpty },
      note: element.children("note").map(trimmedText).joined(separator: "; "))
  }

  /// The term sections of a language, whatever they are called.
  private func sections(_ language: FileLanguage) -> [XMLElement] {
    element.children("langSec", "langSet")
      .filter { FileLanguage(tag: $0.attributes["lang"] ?? "") == language }
      .flatMap { $0.children("termSec", "tig", "ntig") }
  }

  private func text(_ name: String, _ type: String) -> String {
    element.children(name).first { $0.attributes["type"] == type }.map(trimmedText) ?? ""
  }

  private func note(_ section: XMLElement, _ type: String) -> String? {
    let group = section.children("termGrp").first ?? section
    return group.children("termNote").first { $0.attributes["type"] == type }.map(trimmedText)
  }

  private func french(_ name: String, _ section: XMLElement, isFirst: Bool) -> Term {
    let part: PartOfSpeech =
      switch note(section, "partOfSpeech") {
      case "properNoun": .propn
      case "adjective": .adj
      case "adverb": .adv
      case "verb": .verb
      case "other" where note(section, "termType") == "phrase": .phrase
      default: .noun
      }
    let gender: Gender? =
      switch note(section, "grammaticalGender") {
      case "masculine": .masculine
      case "feminine": .feminine
      case "other": .either
      default: nil
      }
    return Term(
      french: name, partOfSpeech: part, gender: gender,
      status: status(section) ?? (isFirst ? .preferred : .admitted),
      note: section.children("note").map(trimmedText).joined(separator: "; "))
  }

  private func status(_ section: XMLElement) -> TermStatus? {
    switch note(section, "administrativeStatus") {
    case "preferredTerm-admn-sts", "preferred": .preferred
    case "admittedTerm-admn-sts", "admitted": .admitted
    case "deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "notRecommended", "obsolete",
      "forbidden":
      .deprecated
    default: nil
    }
  }

  private func pinyin(_ section: XMLElement) -> String? {
    section.children("note").map(trimmedText).first { $0.hasPrefix(TBXDialect.pinyinLabel) }
      .map { String($0.dropFirst(TBXDialect.pinyinLabel.count)) }
  }
}

/// An element's text without the white space around it.
func trimmedText(_ element: XMLElement) -> String { trimmed(element.text) }
