import GlossaryKit

/// What is said of a problem in a glossary: what is wrong, and what to do.
extension Messages {
  static func problem(_ problem: Problem) -> String {
    let text = words(problem.kind)
    return problem.isWarning ? "\(problem.place): warning: \(text)" : "\(problem.place): \(text)"
  }

  private static func words(_ kind: Problem.Kind) -> String {
    switch kind {
    case .empty, .legacyEncoding, .noFrenchColumn, .noTargetColumn, .repeatedColumn,
      .ragged, .unclosedQuote, .textAfterQuote, .controlCharacter, .malformedMarkup,
      .notThisFormat, .noFrench:
      ofFile(kind)
    case .traditionalCharacter, .simplifiedCharacter, .notChinese, .oneScriptOnly, .pinyin,
      .pinyinTooShort, .pinyinTooLong, .pinyinWithoutTone, .pinyinSmallInitial:
      ofChinese(kind)
    case .article, .articleAgainstGender, .endingAgainstGender, .pluralWithoutEnding,
      .missingGender:
      ofGender(kind)
    default: ofEntry(kind)
    }
  }

  private static func ofFile(_ kind: Problem.Kind) -> String {
    switch kind {
    case .empty: "there is no table here; write a header line and rows"
    case .legacyEncoding:
      "read as Windows-1252, which cannot hold Chinese; save it as “CSV UTF-8”"
    case .noFrenchColumn(let found):
      "no column “fr” in the header (found: \(found)); name the column of the French terms “fr”"
    case .noTargetColumn(let found):
      "no column “en”, “zh_hans” or “zh_hant” in the header (found: \(found)); name one of them"
    case .repeatedColumn(let name): "the column “\(name)” stands twice; remove or rename one"
    case .ragged(let cells, let columns):
      "\(counted(cells, "cell")) where the header has \(columns); give each column its cell"
    case .unclosedQuote: "a quotation mark opens a cell that never ends; close it with a second one"
    case .textAfterQuote:
      "text after the closing quotation mark; double the marks inside a quoted cell"
    case .controlCharacter(let code):
      "a control character (U+\(hexadecimal(code))) in a cell; remove it"
    case .malformedMarkup(let reason): "the XML is malformed: \(reason); export the file again"
    case .notThisFormat(let expected, let found):
      "not a \(expected) file: it begins with <\(found)>; name the format it has with --from"
    case .noFrench(let entry): "the concept “\(entry)” has no French term; it is left out"
    default: ""
    }
  }

  private static func ofEntry(_ kind: Problem.Kind) -> String {
    switch kind {
    case .padded(let column): "white space around the cell “\(column)”; remove it"
    case .emptyCell(let column): "the cell “\(column)” is empty; fill it"
    case .emptyAlternative(let column):
      "nothing between two “|” in “\(column)”; remove one of them"
    case .repeatedAlternative(let text, let column):
      "“\(text)” stands twice in “\(column)”; remove one"
    case .notComposed(let column):
      "an accent apart from its letter in “\(column)”; write composed characters (NFC)"
    case .unknown(let word, let column, let known):
      "there is no \(column) “\(word)”; take one of \(known.joined(separator: ", "))"
    case .unknownSource(let key, let known):
      """
      the source “\(key)” is not declared; add it to SOURCES.tsv or take one of \
      \(known.joined(separator: ", "))
      """
    case .variantWithoutEntry: "a variant (+) before any entry; put it below its entry"
    case .malformedID(let id):
      "the id “\(id)” is no XML ID; begin with a letter, go on with letters, digits, - _ ."
    case .foreignID(let id, let prefix, let domain):
      "the id “\(id)” is not one of \(domain); ids there are “\(prefix)” and digits"
    case .repeatedID(let id, let first): "the id “\(id)” is taken at \(first); give a new one"
    case .repeatedTerm(let form, let first):
      "“\(form)” has a line already at \(first); merge the two"
    case .sameFolded(let form, let other, let first):
      "“\(form)” is “\(other)” at \(first) but for capitals or hyphens; keep both only if both are needed"
    case .belongsToAnother(let text, let column, let owner, let place):
      """
      “\(text)” in “\(column)” is what “\(owner)” is called at \(place), and the two share nothing \
      else; check that it is right here
      """
    case .sameEquivalents(let other, let place):
      "rendered exactly as “\(other)” at \(place); if they are one concept, make it a variant there"
    default: ""
    }
  }

  private static func ofGender(_ kind: Problem.Kind) -> String {
    switch kind {
    case .article(let article): "the term begins with “\(article)”; write it without article"
    case .articleAgainstGender(let article, let gender):
      "the article “\(article)” contradicts the gender “\(gender)”; correct one of them"
    case .endingAgainstGender(let word, let ending, let gender):
      "“\(word)” ends in -\(ending), which is not “\(gender)” as a rule; check the gender"
    case .pluralWithoutEnding(let form):
      "“\(form)” is marked as a plural and does not end like one; check the gender"
    case .missingGender(let form): "the noun “\(form)” has no gender; write m, f, mf, mp or fp"
    default: ""
    }
  }

  private static func ofChinese(_ kind: Problem.Kind) -> String {
    switch kind {
    case .traditionalCharacter(let character, let simplified, let column):
      "\(character) in “\(column)” is a traditional character; write \(simplified)"
    case .simplifiedCharacter(let character, let traditional, let column):
      "\(character) in “\(column)” is a simplified character; write \(traditional)"
    case .notChinese(let text, let column):
      "“\(text)” in “\(column)” has no Chinese character; check that Chinese keeps it"
    case .oneScriptOnly: "the variant has its own Chinese in one script; fill the other too"
    case .pinyin(let rest, let character, let readings):
      """
      the pinyin does not fit the characters: \(character) is read \
      \(readings.joined(separator: ", ")), found “\(rest.prefix(12))”
      """
    case .pinyinTooShort(let missing): "the pinyin ends before \(missing); write all syllables"
    case .pinyinTooLong(let rest): "the pinyin goes on after the last character with “\(rest)”"
    case .pinyinWithoutTone(let syllable):
      "the syllable “\(syllable)” has no tone mark; add it unless the tone is neutral"
    case .pinyinSmallInitial(let pinyin):
      "the pinyin “\(pinyin)” of a name begins small; write a capital"
    default: ""
    }
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }
}
