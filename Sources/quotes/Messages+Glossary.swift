import GlossaryKit

/// The words of `quotes glossary`.
extension Messages {
  static let glossaryAbstract =
    "French terms in English and Chinese: find, look up, check, exchange."
  static let glossaryDiscussion = """
    Works on the built-in glossary or on one's own: --glossary FILE, which is CSV,
    TBX, TMX or a folder of CSV.

    Examples:
      quotes glossary find article.html
      quotes glossary lookup "intelligence artificielle"
      quotes glossary check article.txt translation.txt --to zh-Hans
      quotes glossary export --to tbx > glossary.tbx
    """

  static let glossaryHelp = """
    One's own glossary in place of the built-in one; may be given several times.
    """
  static let emptyGlossary = "quotes: there are no entries in the glossary; name another file"

  static let csvAbstract = "Print the whole glossary as CSV."
  static let csvDiscussion = """
    Renderings and variants are joined by "|". A variant with a name of its own has
    a row of its own below its entry's: p0004.2 below p0004.

    Examples:
      quotes glossary csv > glossary.csv
      quotes glossary csv --excel > glossary.csv
      quotes glossary csv --glossary Glossary/entries
    """
  static let excelHelp = "With the byte order mark and line ends by which Excel knows UTF-8."
  static let findAbstract = "List the terms of articles with their equivalents."
  static let findDiscussion = """
    Each term once an article, with how often and where it stands first; then what
    the article says often and the glossary lacks.

    Examples:
      quotes glossary find article.html
      quotes glossary find --format csv archive/ > terms.csv
      quotes glossary find --glossary team.csv article.txt
    """
  static let lookupAbstract = "Look a term up in French, English, Chinese or pinyin."
  static let lookupDiscussion = """
    Case, accents and tone marks do not count.

    Examples:
      quotes glossary lookup milliard
      quotes glossary lookup artificial intelligence
      quotes glossary lookup rengong zhineng
      quotes glossary lookup --format json 人工智慧
    """
  static let termHelp = "The term, or a form of it."
  static func notFound(_ word: String, near: [String]) -> String {
    let start = "quotes: “\(word)” is not in the glossary"
    return near.isEmpty
      ? start + "; try another word, or another language"
      : start + "; close to it: " + near.joined(separator: ", ")
  }

  static let exportAbstract = "Write the glossary for another system."
  static let exportDiscussion = """
    The answer goes to standard output; what the system's format cannot carry, or
    its limits refuse, is told on standard error.

    Examples:
      quotes glossary export --to tbx > glossary.tbx
      quotes glossary export --to omegat --language zh-Hans > glossary.utf8
      quotes glossary export --to deepl --language en > deepl.tsv
    """
  static let exportToHelp = "The system or format."
  static let exportLanguageHelp = "One target language alone."
  static func exportsEnglish(_ format: ExportFormat) -> String {
    "quotes: \(format.rawValue) holds one language: English; --language names another"
  }
  static func loss(_ loss: Loss, format: ExportFormat) -> String {
    let (one, many, why) = words(loss.kind)
    return "quotes: \(format.rawValue): \(loss.count) \(loss.count == 1 ? one : many) \(why)"
  }

  private static func words(_ kind: Loss.Kind) -> (one: String, many: String, why: String) {
    switch kind {
    case .partsOfSpeech: ("part of speech", "parts of speech", "left out")
    case .properNouns: ("name", "names", "written as nouns: there is no category for names")
    case .genders: ("gender", "genders", "left out")
    case .eitherGenders: ("gender", "genders", "“mf” written as “other”")
    case .pluralGenders: ("plural gender", "plural genders", "written without the plural")
    case .statuses: ("status", "statuses", "left out")
    case .domains: ("domain", "domains", "left out")
    case .sources: ("source", "sources", "left out")
    case .notes: ("note", "notes", "left out")
    case .variantNotes: ("note of a variant", "notes of variants", "left out")
    case .pinyin: ("pinyin", "pinyin", "left out")
    case .otherLanguages: ("rendering", "renderings", "in other languages left out")
    case .pairings: ("variant", "variants", "not told which of the renderings is theirs")
    case .otherRenderings:
      ("rendering", "renderings", "after the preferred one left out")
    case .renderingsToAvoid: ("rendering", "renderings", "to avoid left out")
    case .deprecatedTerms: ("term", "terms", "advised against not told apart")
    case .repeatedTerms: ("term", "terms", "of the same form left out after the first")
    case .untranslatedTerms: ("term", "terms", "without a rendering left out")
    case .tooLongTerms: ("term", "terms", "over 1,024 bytes left out")
    case .refusedCharacters: ("term", "terms", "with characters that are refused left out")
    case .overSize: ("term", "terms", "left out: the file would be over 10 MiB")
    case .renamedIDs: ("id", "ids", "changed to what the format allows")
    }
  }

  static let importAbstract = "Read a glossary of another system and print it as CSV."
  static let importDiscussion = """
    CSV may have commas, semicolons or tabs and names its columns in the first
    line: fr and one of en, zh_hans, zh_hant at least.

    Examples:
      quotes glossary import termbase.tbx > team.csv
      quotes glossary import --from tmx memory.xml > team.csv
      quotes glossary import excel.csv > team.csv
    """
  static let importFromHelp = "The format, where the file does not tell it."
  static let importFilesHelp = "Glossaries as CSV, TBX (2008 or 2019) or TMX."

  static let checkAbstract = "Check a translation of an article by the glossary."
  static let checkDiscussion = """
    The two texts need not be aligned: what is compared is how often things stand
    in each.

      missing       none of the term's renderings is there
      fewer         they are there less often than the term
      forbidden     a rendering that the glossary advises against
      inconsistent  one term rendered in two ways
      number        a large number that is not there: 2,5 milliards is 25亿
      script        characters of the other Chinese script

    With --strict, findings end with exit status 1.

    Examples:
      quotes glossary check article.html translation.txt --to zh-Hans
      quotes glossary check article.txt translation.txt --to en --format json
      quotes glossary check --strict --to en article.txt translation.txt
    """
  static let checkToHelp = "The language of the translation."
  static let checkStrictHelp = "End with exit status 1 where there are findings."
  static let checkSourceHelp = "The French article."
  static let checkTranslationHelp = "Its translation."

  static let addAbstract = "Add an entry to one's own glossary."
  static let addDiscussion = """
    The file keeps its columns, separators and line ends; where there is none yet,
    it is made. A term that it has already is refused. Several renderings stand
    between "|".

    Examples:
      quotes glossary add team.csv --fr "jumeau numérique" --en "digital twin" --zh-hans 数字孪生
      quotes glossary add team.csv --fr nuage --gender m --en "cloud|cloud computing"
    """
  static let addFileHelp = "The glossary, a CSV file."
  static let addFrenchHelp = "The French term."
  static let addRenderingHelp = "Its rendering, the preferred one first."
  static let addWordHelp = "As in the glossary's columns."
  static let noFrench = "give the French term: --fr"
  static let controlCharacter =
    "a tab or another control character does not go into a cell; write a space"
  static let nothingToAdd = "give a rendering: --en, --zh-hans or --zh-hant"
  static func noColumn(_ name: String) -> String {
    "there is no column “\(name)” in the file; add it to the header, or leave the option out"
  }
  static func added(_ term: String, path: String) -> String {
    "quotes: “\(term)” is in \(path) now"
  }

  static let mergeAbstract = "Merge glossaries into one CSV."
  static let mergeDiscussion = """
    Entries of one French term become one: the first file's renderings stay first,
    the others' follow. Where two files prefer different renderings, that is told
    on standard error.

    Examples:
      quotes glossary merge team.csv client.tbx > all.csv
      quotes glossary merge team.csv --built-in > all.csv
    """
  static let mergeBuiltInHelp = "Merge the built-in glossary in, after the files."
  static let mergeFilesHelp = "Glossaries as CSV, TBX or TMX, the most important first."
  static func conflict(_ conflict: MergeConflict) -> String {
    """
    quotes: “\(conflict.french)”: \(conflict.language.rawValue) “\(conflict.kept)” (\(conflict.keptID)) \
    is kept before “\(conflict.other)” (\(conflict.otherID))
    """
  }
  static func merged(entries: Int, conflicts: Int) -> String {
    "\(counted(entries, "entr", "y", "ies")), \(counted(conflicts, "conflict"))"
  }

  static let lintAbstract = "Tell what is wrong with a glossary's files."
  static let lintDiscussion = """
    Each problem is a line with file, line and column. Warnings are to be looked
    at; errors end with exit status 1. Without a file, the built-in glossary is
    checked.

    Examples:
      quotes glossary lint Glossary/entries
      quotes glossary lint --quiet team.csv
    """
  static let lintFilesHelp = "Glossaries (.tsv, .csv) or folders of them."
  static let lintQuietHelp = "Only errors, no warnings."
  static let lintSourcesHelp = """
    The table of sources that entries may name (default: SOURCES.tsv beside the folder of entries, \
    else the built-in one).
    """

  static func lintSummary(errors: Int, warnings: Int, entries: Int) -> String {
    "\(counted(entries, "entr", "y", "ies")), \(counted(errors, "error")), "
      + counted(warnings, "warning")
  }

  private static func counted(_ count: Int, _ stem: String, _ one: String, _ many: String) -> String
  {
    "\(count) \(stem)\(count == 1 ? one : many)"
  }

  static let noGlossaryFiles = "there are no glossaries in this folder (.tsv, .csv); name another"
}
