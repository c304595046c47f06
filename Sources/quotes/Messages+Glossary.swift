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
