import HTMLArticle
import QuoteKit

/// A whole page or text, and beside it what must be found in it.
struct CorpusPage {
  let name: String
  /// An HTML page, or a text with one paragraph a line.
  private let source: String
  private let quotationsPath: String
  /// Nil where only the quotations are expected.
  private let articlePath: String?
  private let metadataPath: String?

  /// `page.html`, `article.txt`, `metadata.txt` and `quotations.txt` in one folder.
  init(folder: String, name: String) {
    self.name = name
    source = folder + "/page.html"
    quotationsPath = folder + "/quotations.txt"
    articlePath = folder + "/article.txt"
    metadataPath = folder + "/metadata.txt"
  }

  /// NAME.expected with the quotations of NAME.html or NAME.txt beside it.
  init(expected path: String) throws(CorpusError) {
    let stem = String(path.dropLast(".expected".count))
    guard let source = [".html", ".txt"].map({ stem + $0 }).first(where: isFile) else {
      throw CorpusError(path: path, message: "no \(stem).html or .txt beside it; put it there")
    }
    name = String(stem.split(separator: "/").last ?? "")
    self.source = source
    quotationsPath = path
    articlePath = nil
    metadataPath = nil
  }

  func score(using french: French) throws(CorpusError) -> Scores.Part {
    let found = try find(using: french)
    let expected = try expectedQuotations(of: found.article)
    var part = Scores.Part(name: "page " + name)
    part.tally = Tally(expected: expected, found: found.quotations)
    let quotations = difference(quotationsPath, expected: expected, found: found.quotations)
    if let quotations { part.deviations.append(quotations) }
    for golden in goldens(of: found.article) {
      let lines = try expectedLines(golden.path)
      part.tally.add(golden.measure, expected: lines, found: golden.lines)
      let lineByLine = difference(golden.path, expected: lines, found: golden.lines)
      if let lineByLine { part.deviations.append(lineByLine) }
    }
    return part
  }

  /// Writes what is found, where it is not what is expected or nothing is expected yet.
  func record(using french: French) throws(CorpusError) -> [String] {
    let found = try find(using: french)
    var changes: [String] = []
    let outcome = (path: quotationsPath, lines: found.quotations.flatMap(\.lines))
    let files = goldens(of: found.article).map { (path: $0.path, lines: $0.lines) } + [outcome]
    for file in files {
      let old = isFile(file.path) ? lines(of: try readText(file.path)) : nil
      guard old != file.lines else { continue }
      changes.append(difference(file.path, expected: old ?? [], found: file.lines) ?? file.path)
      try writeText(file.lines.map { $0 + "\n" }.joined(), file.path)
    }
    return changes
  }

  func text() throws(CorpusError) -> CorpusText {
    let article = try article()
    return CorpusText(
      paragraphs: paragraphs(of: article), expected: try expectedQuotations(of: article))
  }

  private func paragraphs(of article: Article) -> [Paragraph] {
    article.paragraphs.map { Paragraph($0.text, role: $0.role == .heading ? .heading : .body) }
  }

  private func find(
    using french: French
  ) throws(CorpusError) -> (article: Article, quotations: [ExpectedQuotation]) {
    let article = try article()
    return (article, ExpectedQuotation.find(in: paragraphs(of: article), using: french))
  }

  private func article() throws(CorpusError) -> Article {
    let bytes = try readBytes(source)
    do throws(ArticleError) {
      return source.hasSuffix(".txt") ? try readPlainText(bytes) : try readArticle(bytes)
    } catch {
      throw CorpusError(path: source, message: error.description)
    }
  }

  /// Paragraphs count in `article.txt`, which need not be what is read.
  private func expectedQuotations(of article: Article) throws(CorpusError) -> [ExpectedQuotation] {
    let paragraphs = try articlePath.map(expectedLines) ?? article.paragraphs.map(\.text)
    var reader = ExpectedReader(path: quotationsPath, paragraphs: paragraphs)
    for (index, line) in try expectedLines(quotationsPath).enumerated() where !line.isEmpty {
      try reader.read(line, line: index + 1)
    }
    return reader.quotations
  }

  private func expectedLines(_ path: String) throws(CorpusError) -> [String] {
    guard isFile(path) else {
      throw CorpusError(
        path: path, message: "is missing; write it, or record what is found with `corpus update`")
    }
    return lines(of: try readText(path))
  }

  private func goldens(
    of article: Article
  ) -> [(measure: Tally.Measure, path: String, lines: [String])] {
    guard let articlePath, let metadataPath else { return [] }
    return [
      (.paragraphs, articlePath, article.paragraphs.map(\.text)),
      (.metadata, metadataPath, metadataLines(article)),
    ]
  }
}

/// `title: …` and so on, what the page has.
private func metadataLines(_ article: Article) -> [String] {
  let fields =
    [("title", article.title)] + article.bylines.map { ("byline", $0) }
    + article.agencies.map { ("agency", $0) } + [
      ("published", article.published), ("modified", article.modified), ("site", article.site),
      ("section", article.section), ("url", article.url), ("language", article.language),
      ("standfirst", article.standfirst), ("stub", article.isStub ? "yes" : nil),
      ("repaired", article.repairedCharacters > 0 ? String(article.repairedCharacters) : nil),
    ]
  return fields.compactMap { name, value in value.map { "\(name): \($0)" } }
}
