/// One concept: a French term, its variants, and what they are in English and Chinese.
public struct Entry: Sendable, Equatable {
  /// A letter and digits, valid as an XML ID: "e0042".
  public var id: String
  /// One of `Domain.prefixes`, or a team's own word.
  public var domain: String
  /// The term first, then its variants. Never empty.
  public var terms: [Term]
  /// Keys of Glossary/SOURCES.tsv.
  public var sources: [String]
  /// Ambiguity, false friends and usage, in English.
  public var note: String

  public init(
    id: String, domain: String, terms: [Term], sources: [String] = [], note: String = ""
  ) {
    self.id = id
    self.domain = domain
    self.terms = terms
    self.sources = sources
    self.note = note
  }

  /// The first of the terms; an empty one where there is none.
  public var term: Term { terms.first ?? Term(french: "") }

  /// The renderings of one of the terms: its own, or the entry's where it has none.
  public func renderings(of index: Int, in language: Language) -> [String] {
    let own = terms[index][language]
    return own.isEmpty ? terms[0][language] : own
  }

  /// Whether a term only repeats the entry's French, to name renderings that are advised against.
  func namesRenderingsToAvoid(_ index: Int) -> Bool {
    guard terms[index].status == .deprecated else { return false }
    return terms.contains { $0.status != .deprecated && $0.french == terms[index].french }
  }

  /// All renderings of the terms that may be used, each once, the preferred first.
  public func renderings(in language: Language) -> [String] {
    var seen: Set<String> = []
    return terms.lazy.filter { $0.status != .deprecated }
      .flatMap { $0[language] }.filter { seen.insert($0).inserted }
  }
}

/// One French form with the renderings that are its own.
public struct Term: Sendable, Equatable {
  /// As a dictionary gives it: lower case unless a name, singular unless always plural, no article.
  public var french: String
  /// Of the whole term; it decides how its words are inflected.
  public var partOfSpeech: PartOfSpeech
  /// Nil where none is given.
  public var gender: Gender?
  /// The preferred rendering first. Empty in a variant that has the entry's.
  public var english: [String]
  /// As `english`, in simplified characters.
  public var simplified: [String]
  /// As `english`, in traditional characters, Taiwan's form before Hong Kong's.
  public var traditional: [String]
  /// Of the first simplified rendering, with tone marks.
  public var pinyin: String
  /// Whether the term is advised.
  public var status: TermStatus
  /// Usage of this form alone, in English.
  public var note: String

  public init(
    french: String, partOfSpeech: PartOfSpeech = .noun, gender: Gender? = nil,
    english: [String] = [], simplified: [String] = [], traditional: [String] = [],
    pinyin: String = "", status: TermStatus = .preferred, note: String = ""
  ) {
    self.french = french
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.english = english
    self.simplified = simplified
    self.traditional = traditional
    self.pinyin = pinyin
    self.status = status
    self.note = note
  }

  /// The renderings in a language.
  public subscript(language: Language) -> [String] {
    get {
      switch language {
      case .english: english
      case .simplified: simplified
      case .traditional: traditional
      }
    }
    set {
      switch language {
      case .english: english = newValue
      case .simplified: simplified = newValue
      case .traditional: traditional = newValue
      }
    }
  }
}
