import Testing

@testable import QuoteKit

/// Texts made to cost time: each must come to an end, whatever is found.
@Suite struct HostileTextTests {
  let french: French

  init() throws { french = try French() }

  @Test(arguments: [
    "et dit ", "qui dit, ", "a-t-il dit, ", "le maire, ", "que dit que dit ", "ajoutant et disant ",
    "« ", "« a » dit-il ", "\" ", "(", "selon ", "Jean ", "M. ", "de la ", "le directeur de ",
    "« Oui », dit-il.\n", "« Le loup est là\n",
  ])
  func ends(piece: String) {
    let text = String(repeating: piece, count: 400) + "« Oui », a dit le maire."
    let paragraphs = text.split(separator: "\n").map { Paragraph(String($0)) }
    let findings = findQuotations(in: paragraphs, using: french)
    for quotation in findings.quotations {
      #expect(!quotation.spans.isEmpty)
    }
  }

  @Test func endsWhereManyHoldOneOffice() {
    let paragraphs = (0..<1_000).map {
      Paragraph(
        "Paul Nom\($0), maire de la ville\($0), est là. « Oui », dit le maire de la ville\($0).")
    }
    #expect(findQuotations(in: paragraphs, using: french).quotations.count == 1_000)
  }

  @Test func endsWhereTheContentEndsBeforeItsComma() {
    let text = "Alors que celle selon Duflot, l'écologiste envisage"
    for quotation in findQuotations(in: [Paragraph(text)], using: french).quotations {
      #expect(quotation.spans.allSatisfy { !$0.isEmpty })
    }
  }

  /// The words of news, of quotations and of their joints in any order.
  @Test(arguments: 0..<200) func anyOrderOfWordsIsRead(seed: Int) {
    var random = Xorshift(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let words = """
      Le maire Paul Marin , qui a dit que « Oui » , selon la police ( AFP ) - et d'après elle , à ses
      yeux : « Non. » l'un des avocats de la ville , en a parlé à l'école Anna Vidal , les « élus »
      demandent que , s'est-elle dit , annonçant avoir 500 , ce dernier celui-ci dont aucun par la
      voix de M. 14 mars @anna.v fait bondir Me Ferrand ; « Le pont " tient ” “ bien dans un message
      lors d'une visite leur disant qu' un électeur sur deux , mardi soir par le groupe Rivages .
      """.split(whereSeparator: \.isWhitespace)
    let text = (0..<120).map { _ in words[random.next(below: words.count)] }.joined(separator: " ")
    let length = text.utf8.count
    for quotation in findQuotations(in: [Paragraph(text)], using: french).quotations {
      #expect(quotation.spans.allSatisfy { $0.upperBound <= length && !$0.isEmpty }, "\(text)")
    }
  }
}

private struct Xorshift {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
