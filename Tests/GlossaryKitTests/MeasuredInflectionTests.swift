import Foundation
import QuoteKit
import Testing

@testable import GlossaryKit

/// The inflection against the lemmas of annotated news. Skipped where the annotation is not.
@Suite struct MeasuredInflectionTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/glossary/parallel").standardized
  static let isThere = FileManager.default.fileExists(
    atPath: folder.appendingPathComponent("fr.ann.tsv").path)

  struct Word: Hashable {
    var lemma: String
    var form: String
  }

  /// The words of a part of speech, with how often they stand there.
  static func words(_ part: String) throws -> [Word: Int] {
    func lines(_ name: String) throws -> [Substring] {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let texts = try lines("fr.txt").map { Array($0.unicodeScalars) }
    var words: [Word: Int] = [:]
    for row in try lines("fr.ann.tsv") {
      let cells = row.split(separator: "\t")
      guard cells.count == 5, cells[1] == "L", let line = Int(cells[0]), let start = Int(cells[2]),
        let end = Int(cells[3]), cells[4].hasSuffix("|" + part)
      else { continue }
      let form = String(String.UnicodeScalarView(texts[line][start..<end])).lowercased()
      let lemma = String(cells[4].dropLast(part.count + 1))
      guard lemma.allSatisfy(\.isLetter), lemma.count > 2 else { continue }
      words[Word(lemma: lemma, form: form), default: 0] += 1
    }
    return words
  }

  func share(_ part: String, _ forms: (String) -> [String]) throws -> Double {
    let words = try Self.words(part)
    let all = words.values.reduce(0, +)
    let right = words.filter { forms($0.key.lemma).contains($0.key.form) }.values.reduce(0, +)
    print("\(part): \(right) of \(all) forms are among those of their lemmas")
    return Double(right) / Double(all)
  }

  @Test(.enabled(if: isThere, "needs ../shared/glossary/parallel"))
  func formsWhatNewsWrites() throws {
    #expect(try share("NOUN", FrenchInflection.number) > 0.95)
    #expect(try share("ADJ", FrenchInflection.genderAndNumber) > 0.95)
    let french = try French()
    #expect(try share("VERB") { Array(french.forms(ofVerb: $0)) } > 0.9)
  }
}
