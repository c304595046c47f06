/// Reads one translation unit of TMX as an entry, or as a variant of the entry before it.
struct UnitReader {
  private let element: XMLElement
  private let id: String?
  private var french = ""
  private var renderings: [Language: [String]] = [:]

  init(_ element: XMLElement) {
    self.element = element
    id = element.attributes["tuid"]
    for variant in element.children("tuv") {
      guard let language = FileLanguage(tag: variant.attributes["lang"] ?? ""),
        let text = variant.first("seg").map(trimmedText), !text.isEmpty
      else { continue }
      switch language {
      case .french: if french.isEmpty { french = text }
      case .target(let target): renderings[target, default: []].append(text)
      }
    }
  }

  /// Nil where the unit has no French.
  func entry(number: Int) -> Entry? {
    guard !french.isEmpty else { return nil }
    return Entry(
      id: id ?? "x\(number)", domain: property(.domain) ?? "", terms: [term],
      sources: EntryTable.alternatives(property(.source) ?? "").filter { !$0.isEmpty },
      note: element.children("note").map(trimmedText).joined(separator: "; "))
  }

  /// The unit as a variant, where its id is the entry's with a number behind it.
  func variant(of entry: Entry) -> Term? {
    guard let id, id.hasPrefix(entry.id + "-"), Int(id.dropFirst(entry.id.count + 1)) != nil,
      !french.isEmpty
    else { return nil }
    var term = term
    if property(.status) == nil { term.status = .admitted }
    for language in Language.allCases where term[language].first == entry.term[language].first {
      term[language] = []
    }
    if term.simplified.isEmpty { term.pinyin = "" }
    return term
  }

  private var term: Term {
    Term(
      french: french,
      partOfSpeech: property(.pos).flatMap(PartOfSpeech.init(rawValue:)) ?? .noun,
      gender: property(.gender).flatMap(Gender.init(rawValue:)),
      english: renderings[.english] ?? [], simplified: renderings[.simplified] ?? [],
      traditional: renderings[.traditional] ?? [], pinyin: property(.pinyin) ?? "",
      status: property(.status).flatMap(TermStatus.init(rawValue:)) ?? .preferred)
  }

  private func property(_ property: TMXProperty) -> String? {
    element.children("prop").first { $0.attributes["type"] == property.rawValue }
      .map(trimmedText)
  }
}
