/// The systems that a glossary is written for.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// TBX-Basic of ISO 30042:2019, style DCA.
  case tbx
  /// TBX-Basic of 2008, which most tools still read.
  case tbx2
  case omegat, deepl, google, aws, azure, memoq, multiterm, tmx, skos

  /// Whether it holds one target language alone.
  public var isBilingual: Bool {
    switch self {
    case .omegat, .deepl, .azure: true
    default: false
    }
  }
}

/// A glossary written for another system.
public struct Export: Sendable {
  public var bytes: [UInt8]
  /// What the system's format cannot carry, or was refused by its limits.
  public var losses: [Loss]
}

/// Something that did not go into an export.
public struct Loss: Sendable, Equatable {
  public var kind: Kind
  /// How many of them there are.
  public var count: Int

  public enum Kind: String, Sendable, CaseIterable {
    case partsOfSpeech, properNouns, genders, eitherGenders, pluralGenders, statuses, domains
    case sources, notes, variantNotes, pinyin, otherLanguages, pairings, otherRenderings
    case renderingsToAvoid, deprecatedTerms
    // Told while writing
    case repeatedTerms, untranslatedTerms, tooLongTerms, refusedCharacters, overSize, renamedIDs
  }
}

/// Writes a glossary for another system.
///
/// - Parameter language: the target language; nil for all of them, or for English where the format
///   holds one.
public func export(
  _ glossary: Glossary, to format: ExportFormat, language: Language? = nil
) -> Export {
  switch format {
  case .tbx: writeTBX(glossary, .basic3, language)
  case .tbx2: writeTBX(glossary, .basic2, language)
  case .omegat: writeOmegaT(glossary, language ?? .english)
  case .deepl: writeDeepL(glossary, language ?? .english)
  case .azure: writeAzure(glossary, language ?? .english)
  case .google: writeGoogle(glossary, language)
  case .aws: writeAWS(glossary, language)
  case .memoq: writing(glossary, language, by: writeMemoQ)
  case .multiterm: writing(glossary, language, by: writeMultiTerm)
  case .tmx: writeTMX(glossary, language)
  case .skos: writing(glossary, language, by: writeSKOS)
  }
}

/// For formats whose every entry holds all languages: the others are left out before.
private func writing(
  _ glossary: Glossary, _ language: Language?, by write: (Glossary) -> Export
) -> Export {
  guard let language else { return write(glossary) }
  var kept = glossary
  for entry in kept.entries.indices {
    for term in kept.entries[entry].terms.indices {
      for other in Language.allCases where other != language {
        kept.entries[entry].terms[term][other] = []
      }
      if language == .english { kept.entries[entry].terms[term].pinyin = "" }
    }
  }
  var export = write(kept)
  export.losses += Census(glossary, languages: [language]).losses([.otherLanguages])
  return export
}

/// How many things of each kind a glossary has, of which a format reports those it cannot carry.
struct Census {
  private var counts: [Loss.Kind: Int] = [:]

  init(_ glossary: Glossary, languages: [Language] = Language.allCases) {
    for entry in glossary.entries {
      add(.domains, entry.domain.isEmpty ? 0 : 1)
      add(.sources, entry.sources.isEmpty ? 0 : 1)
      add(.notes, entry.note.isEmpty ? 0 : 1)
      for (index, term) in entry.terms.enumerated() {
        if entry.namesRenderingsToAvoid(index) {
          add(.renderingsToAvoid, languages.reduce(0) { $0 + term[$1].count })
          continue
        }
        add(.partsOfSpeech, 1)
        add(.properNouns, term.partOfSpeech == .propn ? 1 : 0)
        add(.genders, term.gender == nil ? 0 : 1)
        add(.eitherGenders, term.gender == .either ? 1 : 0)
        add(.pluralGenders, term.gender?.isPlural == true ? 1 : 0)
        add(.statuses, 1)
        add(.deprecatedTerms, term.status == .deprecated ? 1 : 0)
        add(.variantNotes, term.note.isEmpty ? 0 : 1)
        add(.pinyin, term.pinyin.isEmpty ? 0 : 1)
        for language in Language.allCases {
          let count = term[language].count
          if !languages.contains(language) {
            add(.otherLanguages, count)
          } else {
            add(.otherRenderings, max(count - 1, 0))
            add(.pairings, index > 0 && count > 0 ? 1 : 0)
          }
        }
      }
    }
  }

  private mutating func add(_ kind: Loss.Kind, _ count: Int) { counts[kind, default: 0] += count }

  /// Those of the kinds that there are.
  func losses(_ kinds: [Loss.Kind]) -> [Loss] {
    kinds.compactMap { kind in
      let count = counts[kind, default: 0]
      return count > 0 ? Loss(kind: kind, count: count) : nil
    }
  }
}
