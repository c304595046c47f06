import ArgumentParser
import HTMLArticle
import QuoteFormats
import QuoteKit

/// Which quotations to show.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Messages.kindsHelp),
    completion: .list(Quotation.Kind.allCases.map(\.rawValue)), transform: readKinds)
  var kinds: Set<Quotation.Kind>?

  @Option(
    help: ArgumentHelp(Messages.speakerHelp, valueName: "name"), transform: readName)
  var speaker: NamePattern?

  @Option(
    help: ArgumentHelp(Messages.minConfidenceHelp, valueName: "share"), transform: readShare)
  var minConfidence = 0.0

  /// Whether a speaker or surer answers are looked for.
  var narrows: Bool { speaker != nil || minConfidence > 0 }

  /// The quotations to show, direct and partial ones where nothing else was asked for.
  func find(
    in article: Article, path: String, using french: French
  ) throws(InputError) -> QuotedArticle {
    keep(try Self.findAll(in: article, path: path, using: french), kinds: [.direct, .partial])
  }

  func keep(_ quoted: QuotedArticle, kinds usual: Set<Quotation.Kind>) -> QuotedArticle {
    quoted.keeping(kinds ?? usual, of: speaker, confidence: minConfidence)
  }

  static func findAll(
    in article: Article, path: String, using french: French
  ) throws(InputError) -> QuotedArticle {
    try article.checkLength()
    let paragraphs = article.paragraphs.map {
      Paragraph($0.text, role: $0.role == .heading ? .heading : .body)
    }
    let findings = findQuotations(in: paragraphs, using: french)
    return QuotedArticle(path: path, article: article, findings: findings)
  }
}

/// The forms of an answer about quotations.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv, tsv
}

/// Kept to the end of the process: freeing it would take a tenth of the time of a short run.
private let french = Result { () throws(TableError) in try French() }

func loadFrench() throws -> French {
  do {
    return try french.get()
  } catch {
    StandardError.write(Messages.tablesBroken(error))
    throw ExitCode(Status.someFailed.rawValue)
  }
}

private func readKinds(_ text: String) throws -> Set<Quotation.Kind> {
  Set(
    try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let kind = Quotation.Kind(rawValue: String(name)) else {
        throw ValidationError(Messages.unknownKind(String(name)))
      }
      return kind
    })
}

private func readName(_ text: String) throws -> NamePattern {
  guard let pattern = NamePattern(text) else { throw ValidationError(Messages.noSpeakerWord) }
  return pattern
}

private func readShare(_ text: String) throws -> Double {
  guard let share = Double(text), (0...1).contains(share) else {
    throw ValidationError(Messages.noShare(text))
  }
  return share
}
