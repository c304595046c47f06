/// The words of `quotes glossary`.
extension Messages {
  static let glossaryAbstract =
    "French terms in English and Chinese: find, look up, check, exchange."
  static let glossaryDiscussion = """
    Works on the built-in glossary or on one's own (--glossary FILE: CSV, TSV, TBX or TMX; a folder
    of them).

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
    Renderings and variants are joined by "|"; the n-th English variant is what the n-th French
    variant is called, empty where it has the entry's own name.

    Examples:
      quotes glossary csv > glossary.csv
      quotes glossary csv --glossary Glossary/entries
    """
  static let findAbstract = "List the terms of articles with their equivalents."
  static let findDiscussion = """
    Each term once an article, with how often and where it stands first; then what the article says
    often and the glossary lacks.

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

  static let lintAbstract = "Tell what is wrong with a glossary's files."
  static let lintDiscussion = """
    Each problem is a line with file, line and column. Warnings are to be looked at; errors end with
    exit status 1. Without a file, the built-in glossary is checked.

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
