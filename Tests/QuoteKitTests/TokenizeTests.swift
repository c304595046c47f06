import Testing

@testable import QuoteKit

@Suite struct TokenizeTests {
  let french: French

  init() throws { french = try French() }

  func tokens(_ text: String) -> [String] {
    let paragraph = tokenize(Paragraph(text), using: french)
    return paragraph.tokens.map { paragraph.text($0.range) }
  }

  @Test(arguments: [
    ("l'avocat d’Élise", ["l'", "avocat", "d’", "Élise"]),
    ("aujourd'hui M'jid O'Rourke", ["aujourd'hui", "M'jid", "O'Rourke"]),
    ("a-t-il dit", ["a", "il", "dit"]),
    ("dit-elle, est-ce", ["dit", "elle", ",", "est", "ce"]),
    ("Jean-Luc, porte-parole", ["Jean-Luc", ",", "porte-parole"]),
    ("1.400 à 67,8 % 10h15", ["1.400", "à", "67,8", "%", "10h15"]),
    ("Fin... « oui »", ["Fin", "...", "«", "oui", "»"]),
    ("J.-P. Marchal", ["J.-P.", "Marchal"]),
    ("grand V. Un autre", ["grand", "V", ".", "Un", "autre"]),
    ("l'\"arrogance\"", ["l'", "\"", "arrogance", "\""]),
  ])
  func cuts(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func keepsAbbreviations() {
    #expect(tokens("M. Corvin") == ["M.", "Corvin"])
  }

  @Test func survivesAnyBytes() {
    for text in ["", "\u{FFFD}", "'", "-", "«", "l'", "a-t-", "...", "\u{301}a", "𝒳-il"] {
      let paragraph = tokenize(Paragraph(text), using: french)
      #expect(paragraph.tokens.allSatisfy { !$0.range.isEmpty })
    }
  }
}
