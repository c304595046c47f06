import Testing

@testable import QuoteKit

/// The words that lead from a quotation to its speaker's name.
@Suite struct TrailTests {
  let french: French

  init() throws { french = try French() }

  /// The trail of the last quotation of a kind: the words, and before them what else the step is.
  func trail(_ kinds: Set<Quotation.Kind> = [.direct, .partial], _ texts: String...) -> [String] {
    let paragraphs = texts.map { Paragraph($0) }
    let findings = findQuotations(in: paragraphs, using: french)
    let last = findings.quotations.last { kinds.contains($0.kind) }
    return (last?.trail ?? []).map { step in
      let words = String(decoding: Array(texts[step.paragraph].utf8)[step.range], as: UTF8.self)
      switch step.kind {
      case .source, .mention: return words
      case .subject: return "subject: " + words
      case .quotation: return "\(step.quotation ?? "?"): " + words
      }
    }
  }

  @Test func endsAtWordsThatGiveTheName() {
    #expect(trail([.direct], "« Oui », dit Anna Vidal.") == ["Anna Vidal"])
    #expect(
      trail([.direct], "« Oui », dit la maire, Anna Vidal.") == ["la maire, Anna Vidal"])
  }

  @Test func goesFromASurnameToTheName() {
    #expect(
      trail([.direct], "Anna Vidal, maire de Brest, arrive.", "« Oui », dit Vidal.")
        == ["Vidal", "Anna Vidal, maire de Brest"])
  }

  @Test func goesFromANameToItsFunction() {
    #expect(
      trail([.direct], "La maire de Brest, Anna Vidal, arrive.", "« Oui », dit Anna Vidal.")
        == ["Anna Vidal", "maire de Brest, Anna Vidal"])
  }

  @Test func goesFromAFunctionToTheName() {
    #expect(
      trail([.direct], "Le maire Paul Roy arrive.", "« Oui », dit le maire.")
        == ["le maire", "maire Paul Roy"])
  }

  @Test func goesFromAPronounOverWhatItStandsFor() {
    #expect(
      trail(
        [.direct], "« Un », dit Paul Roy, maire de Brest.", "« Deux », dit le maire.",
        "« Trois », dit-il.") == ["il", "le maire", "Paul Roy, maire de Brest"])
  }

  @Test func endsAtTheFullestDescription() {
    #expect(
      trail(
        [.direct], "« Un », dit un professeur de l'université de Brest.",
        "« Deux », dit le professeur.", "« Trois », dit-il.")
        == ["il", "le professeur", "un professeur de l'université de Brest"])
  }

  @Test func namesTheQuotationWhoseSpeakerIsTaken() {
    #expect(
      trail([.direct], "« Un jour viendra », dit Paul Roy. « Deux jours passeront. »")
        == ["q1: Un jour viendra", "Paul Roy"])
  }

  @Test func followsAQuotationOverParagraphs() {
    let texts = ["« La route sera longue.", "« Elle sera belle », dit Paul Roy."]
    let findings = findQuotations(in: texts.map { Paragraph($0) }, using: french)
    let first = findings.quotations.first
    #expect(first?.foundBy == "running")
    #expect(first?.trail.map(\.kind) == [.quotation, .source])
    #expect(first?.trail.first?.quotation == "q2")
    #expect(first?.trail.map(\.paragraph) == [1, 1])
  }

  @Test func namesTheSubject() {
    let found = trail(
      [.direct], "Le maire Paul Roy est arrivé en colère. « Rien ne va plus dans cette ville ! »")
    #expect(found.first == "subject: Le maire Paul Roy")
  }

  @Test func namesAllWhoSpeakAsOne() {
    #expect(
      trail([.direct], "Anna Vidal et Paul Roy arrivent. « Oui », disent Vidal et Roy.")
        == ["Vidal et Roy", "Anna Vidal", "Paul Roy"])
  }

  @Test func findsANameThatStandsBetweenMarksAlone() {
    #expect(
      trail([.direct], "On la dit « Anna Vidal, de Brest ».", "« Oui », a dit Mme Vidal hier.").last
        == "Anna Vidal")
  }

  @Test func isEmptyWhereNobodySpeaks() {
    #expect(trail([.nonquote], "Il a lu le roman « Le Vieux Quai » hier.") == [])
  }

  @Test(arguments: [
    ("Il pleut. « Oui », dit Anna Vidal. Rien.", "« Oui », dit Anna Vidal."),
    ("« Oui. Bien sûr. » Il part.", "« Oui. Bien sûr. »"),
  ])
  func givesTheSentence(text: String, sentence: String) throws {
    let quotation = try #require(
      findQuotations(in: [Paragraph(text)], using: french).quotations.first)
    #expect(String(decoding: Array(text.utf8)[quotation.sentence], as: UTF8.self) == sentence)
  }
}
