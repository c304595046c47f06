/// Every word the program says to a person, but for what the tables show.
enum Messages {
  static let version = "0.1.0"

  static let abstract = "Who said what in a French news page."
  static let discussion = """
    Reads articles as HTML pages or plain text and finds who is quoted, in which words, and where.
    Nothing is fetched from a network.

    Examples:
      quotes list article.html
      quotes list --format json --kinds direct,partial,indirect article.html
      quotes explain article.html q3
      quotes speakers archive/
      curl -s ADDRESS | quotes list -

    Exit status: 0 all files were read, 1 some could not be, 2 wrong use.
    """

  static let listAbstract = "List quotations with their speakers."
  static let listDiscussion = """
    Examples:
      quotes list article.html
      quotes list --speaker corvin archive/
      quotes list --format jsonl archive/ > quotations.jsonl
      quotes list --kinds direct,partial,indirect --format csv article.html
    """
  static let textAbstract = "Print an article's text, one paragraph a line."
  static let textDiscussion = """
    Examples:
      quotes text article.html
      quotes text --format json article.html
      quotes text --format markdown article.html
      quotes text --explain article.html
    """
  static let speakersAbstract = "Tell who speaks, as what, and how often."
  static let speakersDiscussion = """
    Speakers of one name count as one over all files.

    Examples:
      quotes speakers article.html
      quotes speakers --format csv archive/ > speakers.csv
    """
  static let explainAbstract = "Tell why a quotation is one, and how its speaker was found."
  static let explainDiscussion = """
    Shows each quotation's sentence with content, cue and source marked, the rule \
    that decided, the share of such answers that are right, and the words of the \
    article that lead to the speaker's name (¶3: in the third paragraph). Without \
    identifiers: direct, partial and indirect quotations.

    Examples:
      quotes explain article.html
      quotes explain article.html q3 q5
      quotes explain --kinds nonquote article.html
      quotes explain --format json article.html
    """

  static let filesHelp = """
    Pages (.html, .htm, .xhtml) or plain text (.txt); folders are searched; - is standard input.
    """
  static let inputHelp = "What the files are; text has one paragraph a line."
  static let encodingHelp = """
    The files' character encoding, by a label as pages declare them (utf-8, iso-8859-1, gb2312), \
    where what they say of themselves is wrong.
    """
  static let kindsHelp = """
    Kinds of quotation, with commas between: direct, partial, indirect, nonquote (default: \
    direct,partial; explain: indirect too).
    """
  static let speakerHelp = "Only speakers whose names hold these words."
  static let explainHelp = "Show which element of the page the text is, what was left out, and why."
  static let explainsAsText = "--explain goes with the format text alone"
  static func isPlainText(_ path: String) -> String {
    "\(path)\ntext       plain text, a line a paragraph"
  }
  static let formatHelp = "How to write the answer."

  static func unknownKind(_ kind: String) -> String {
    "there is no kind '\(kind)'; take any of direct, partial, indirect, nonquote"
  }
  static func unknownEncoding(_ label: String) -> String {
    "there is no encoding '\(label)'; take a label of the web's, as utf-8, windows-1252, macintosh"
  }
  static let isStub = """
    only the beginning of the article: the page keeps the rest for those who pay
    """
  static func repaired(_ count: Int) -> String {
    count == 1
      ? "1 character had been encoded twice (Ã© for é) and was put right"
      : "\(count) characters had been encoded twice (Ã© for é) and were put right"
  }
  static let noSpeakerWord = "give at least one word of the speaker's name"
  static let minConfidenceHelp = "Only answers of at least this confidence, from 0 to 1."
  static let explainedFileHelp = """
    A page or plain text, or a folder of them; - is standard input.
    """
  static let noQuotations = "No quotations.\n"
  static let idsHelp =
    "Quotations as `quotes list --format json` numbers them: q1, q2, …; of any kind."
  static func noShare(_ text: String) -> String {
    "'\(text)' is not a confidence; give a number from 0 to 1, such as 0.8"
  }
  static func noIdentifier(_ text: String) -> String {
    "'\(text)' names no quotation; take q1, q2 and so on, as in `quotes list --format json`"
  }

  static let standardInput = "standard input"

  /// A line about one file: what happened and what to do.
  static func file(_ path: String, _ problem: String) -> String {
    let name = path == "-" ? standardInput : String(path.map { $0.isNewline ? " " : $0 })
    return "quotes: \(name): \(problem)"
  }

  static let noSuchFile = "there is no such file; check the path"
  static let notPermitted = "it may not be read; change its permissions or copy it"
  static func cannotRead(_ reason: String) -> String {
    "cannot be read (\(reason)); check the disk or copy the file"
  }
  static let fileTooLarge = "it is over 256 MB, more than an article can be; cut it into parts"
  static let tooMuchText = "it holds over 4 MB of text, more than an article; cut it into articles"
  static func noSuchQuotation(_ id: String, of count: Int) -> String {
    count == 0
      ? "it has no quotation \(id): none at all was found"
      : "it has no quotation \(id); take one of q1 to q\(count)"
  }
  static let noPages = """
    there are no pages in this folder (.html, .htm, .xhtml, .txt); name another
    """

  static func progress(_ done: Int, of total: Int) -> String { "\(done) of \(total) files" }

  static func cannotWrite(_ reason: String) -> String {
    "quotes: cannot write the answer (\(reason)); make room or write elsewhere"
  }
  static func tablesBroken(_ error: any Error) -> String {
    "quotes: the built-in French tables do not load (\(error)); install quotes again"
  }
}
