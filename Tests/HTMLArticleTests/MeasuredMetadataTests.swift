import Foundation
import HTMLArticle
import Testing

/// The metadata of the measured pages against what is written beside them.
///
/// The pages' own records name the title, the date and the author as one tool or another found them,
/// with its errors (character references, text encoded twice, the site's name behind the title, which
/// are undone here), and mostly one title of several. So a title is right if the article's title or
/// its alternative is the one recorded, whatever the case, the marks and the spaces; a date, if the
/// day is the same; an author, if each name of the record, but for the site's own, is a byline or
/// stands in the credit, and no byline is missing from the record.
@Suite struct MeasuredMetadataTests {
  struct Record: Decodable {
    enum Names: Decodable {
      case one(String)
      case several([String])
      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self =
          if let names = try? value.decode([String].self) { .several(names) } else {
            .one(try value.decode(String.self))
          }
      }
      var all: [String] {
        switch self {
        case .one(let name): [name]
        case .several(let names): names
        }
      }
    }
    var genre: String, title: String?, date: String?, author: Names?
  }

  struct Count {
    var right = 0
    var wrong: [String] = []
    mutating func add(_ isRight: Bool, _ what: @autoclosure () -> String) {
      if isRight { right += 1 } else { wrong.append(what()) }
    }
    var pages: Int { right + wrong.count }
    var share: Double { Double(right) / Double(max(pages, 1)) }
    func description(_ name: String) -> String {
      "\(name): \(right) of \(pages)\n  " + wrong.joined(separator: "\n  ")
    }
  }

  @Test(.enabled(if: isPresent("pages"), "the measured pages are not at hand"))
  func titlesDatesAndAuthors() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: shared.appending(path: "pages").path)
    var titles = Count()
    var dates = Count()
    var authors = Count()
    for name in names.sorted() where name.hasSuffix(".json") {
      let record = try JSONDecoder().decode(Record.self, from: Data(try bytes("pages/" + name)))
      guard record.genre == "news" else { continue }
      let article = try readArticle(
        try bytes("pages/" + name.replacing(".json", with: ".html")))
      if let title = record.title {
        let ours = [article.title, article.alternativeTitle].compactMap { $0 }.map(folded)
        titles.add(ours.contains { isTitle(title, $0) }, "\(name): \(title) | \(ours)")
      }
      if let date = record.date, let day = isoDay(date) {
        dates.add(article.published.map { String($0.prefix(10)) } == day, "\(name): \(date)")
      }
      if let author = record.author {
        authors.add(isRight(author.all, article), "\(name): \(author.all) | \(article.bylines)")
      }
    }
    print(titles.description("titles"), dates.description("dates"), authors.description("authors"))
    for count in [titles, dates, authors] { try #require(count.pages > 0) }
    #expect(titles.share >= 0.97)
    #expect(dates.share >= 0.95)
    #expect(authors.share >= 0.88)
  }

  /// The recorded title, or what of it stands before the site's name.
  private func isTitle(_ recorded: String, _ ours: String) -> Bool {
    let title = mended(recorded)
    if folded(title) == ours { return true }
    return [" | ", " - "].contains { separator in
      title.ranges(of: separator).contains { folded(String(title[..<$0.lowerBound])) == ours }
    }
  }

  private func isRight(_ recorded: [String], _ article: Article) -> Bool {
    let separators = [",", ";", " et ", " & ", " and ", " avec ", "|", "("]
    func names(_ text: String) -> [String] {
      var text = mended(text)
      for opener in ["Par ", "Source "] where text.hasPrefix(opener) {
        text.removeFirst(opener.count)
      }
      for separator in separators { text = text.replacing(separator, with: "\n") }
      return text.split(separator: "\n").map { folded(String($0)) }.filter { !$0.isEmpty }
    }
    let wanted = Set(recorded.flatMap(names))
    let bylines = Set(article.bylines.map(folded))
    let credited = bylines.union(article.credit.map(names) ?? [])
    let site = [article.site].compactMap { $0 }.map(folded)
    return bylines.isSubset(of: wanted) && wanted.subtracting(site).isSubset(of: credited)
  }

  /// "2023-03-28", of a record's date ("06/12/2018 …" too).
  private func isoDay(_ date: String) -> String? {
    let parts = date.prefix(10).split { !$0.isNumber }
    guard parts.count == 3 else { return nil }
    return (parts[0].count == 4 ? parts : parts.reversed()).joined(separator: "-")
  }

  /// Without the errors of the tool that made the record.
  private func mended(_ text: String) -> String {
    var text = text
    for (name, character) in references { text = text.replacing("&\(name);", with: character) }
    text = text.replacing("  ", with: " ").trimmingCharacters(in: .whitespacesAndNewlines)
    for encoding in [String.Encoding.isoLatin1, .windowsCP1252] {
      if let bytes = text.data(using: encoding), let right = String(data: bytes, encoding: .utf8) {
        return right
      }
    }
    return text
  }

  private let references = [
    ("nbsp", " "), ("eacute", "é"), ("Eacute", "É"), ("egrave", "è"), ("agrave", "à"),
    ("ugrave", "ù"), ("ecirc", "ê"), ("ocirc", "ô"), ("icirc", "î"), ("iuml", "ï"), ("ccedil", "ç"),
    ("quot", "\""), ("amp", "&"),
  ]

  /// Words in lower case.
  private func folded(_ text: String) -> String {
    text.lowercased().precomposedStringWithCompatibilityMapping
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
