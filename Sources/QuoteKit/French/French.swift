/// The French language as far as reporting needs it: the tables, read and indexed.
///
/// Loading takes a few milliseconds; load once and use for any number of articles.
public struct French: Sendable {
  /// Held by reference: what looks at a phrase carries the language along.
  private let language: Language

  /// Reads the built-in tables.
  public init() throws(TableError) {
    language = try Language(tables: BuiltInTables())
  }

  var conjugation: Conjugation { language.conjugation }
  var verbs: VerbLexicon { language.verbs }
  var sourcePhrases: SourcePhrases { language.sourcePhrases }
  var reportNouns: ReportNouns { language.reportNouns }
  var reportAdjectives: ReportAdjectives { language.reportAdjectives }
  var namingNouns: NamingNouns { language.namingNouns }
  var markedTerms: MarkedTerms { language.markedTerms }
  var nameWords: NameWords { language.nameWords }
  var knownOrganisations: KnownOrganisations { language.knownOrganisations }
  var officeNames: OfficeNames { language.officeNames }
  var publicOffices: PublicOffices { language.publicOffices }
  var titleNouns: TitleNouns { language.titleNouns }
  var asides: Asides { language.asides }
  var abbreviations: Abbreviations { language.abbreviations }
  var hyphenatedSubjects: Set<String> { language.hyphenatedSubjects }

  func word(_ key: String) -> Word { language.words[key] }
}

private final class Language: Sendable {
  let conjugation: Conjugation
  let verbs: VerbLexicon
  let sourcePhrases: SourcePhrases
  let reportNouns: ReportNouns
  let reportAdjectives: ReportAdjectives
  let namingNouns: NamingNouns
  let markedTerms: MarkedTerms
  let nameWords: NameWords
  let knownOrganisations: KnownOrganisations
  let officeNames: OfficeNames
  let publicOffices: PublicOffices
  let titleNouns: TitleNouns
  let asides: Asides
  let abbreviations: Abbreviations
  let words: WordLexicon

  /// The subjects that follow their verb with a hyphen, and the demonstratives that look alike.
  let hyphenatedSubjects: Set<String> = [
    "il", "elle", "ils", "elles", "on", "je", "tu", "nous", "vous", "ce", "moi", "le", "la", "les",
    "lui", "leur", "toi",
  ]

  init(tables: BuiltInTables) throws(TableError) {
    conjugation = Conjugation(
      try tables.table("irregular-verbs", columns: Conjugation.columns))
    verbs = try VerbLexicon(
      reporting: tables.table("reporting-verbs", columns: VerbLexicon.columns),
      frequent: tables.table("frequent-verbs", columns: ["label", "verbs"]),
      conjugation: conjugation)
    sourcePhrases = try SourcePhrases(
      tables.table("source-phrases", columns: SourcePhrases.columns))
    reportNouns = try ReportNouns(tables.table("report-nouns", columns: ReportNouns.columns))
    reportAdjectives = ReportAdjectives(
      try tables.table("report-adjectives", columns: ReportAdjectives.columns))
    namingNouns = try NamingNouns(tables.table("naming-nouns", columns: NamingNouns.columns))
    markedTerms = MarkedTerms(try tables.table("marked-terms", columns: MarkedTerms.columns))
    nameWords = try NameWords(tables.table("name-words", columns: NameWords.columns))
    knownOrganisations = try KnownOrganisations(
      tables.table("known-organisations", columns: KnownOrganisations.columns))
    let titles = try tables.table("titles", columns: TitleNouns.columns)
    titleNouns = TitleNouns(titles)
    asides = Asides(try tables.table("asides", columns: Asides.columns))
    officeNames = OfficeNames(try tables.table("office-names", columns: OfficeNames.columns))
    publicOffices = PublicOffices(
      try tables.table("public-offices", columns: PublicOffices.columns))
    abbreviations = try Abbreviations(
      tables.table("abbreviations", columns: Abbreviations.columns))
    words = try WordLexicon(tables: tables, titles: titles)
  }
}
