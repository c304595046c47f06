import Testing

@testable import QuoteKit

@Suite struct CueTests {
  let french: French

  init() throws { french = try French() }

  /// The cues of a sentence, each with its source.
  func cues(_ text: String) -> [String] {
    let paragraph = tokenize(Paragraph(text), using: french)
    let spans = findQuotedSpans(in: [paragraph])
    return splitSentences([paragraph], spans: spans).flatMap { sentence in
      let finder = SourceFinder(sentence: sentence, french: french)
      return findCues(in: sentence, using: french).map { cue in
        let source = finder.source(of: cue).map { paragraph.text(sentence.bytes($0)) }
        return "\(paragraph.text(sentence.bytes(cue.units))) < \(source ?? "?")"
      }
    }
  }

  @Test(arguments: [
    ("« Oui », a également déclaré Paul Marin.", "a également déclaré < Paul Marin"),
    ("« Oui », s'est-elle exclamée.", "s'est-elle exclamée < elle"),
    ("« Oui », a dit mardi à l'AFP la maire.", "a dit < la maire"),
    ("Paul Marin, maire de Brest, a dit que oui.", "a dit < Paul Marin, maire de Brest"),
    ("Le maire, lui, a dit que oui.", "a dit < Le maire"),
    ("Dans un communiqué, la société dément que l'usine ferme.", "dément < la société"),
    ("Contacté par l'AFP, Paul Marin affirme que non.", "affirme < Paul Marin"),
    ("Il vient d'annoncer que le pont rouvre.", "vient d'annoncer < Il"),
    ("La loi pousse le préfet à avertir que tout ferme.", "avertir < le préfet"),
    ("Une loi qualifiée de « folie » par les élus.", "qualifiée < les élus"),
    ("Selon la police, tout va bien.", "Selon < la police"),
    ("L'actrice a eu ces mots : « Merci. »", "mots < L'actrice"),
    ("Le chef fait valoir que rien ne change.", "fait valoir < Le chef"),
  ])
  func finds(text: String, expected: String) {
    #expect(cues(text).contains(expected), "\(cues(text))")
  }

  @Test(arguments: [
    "La demande a baissé.", "Il travaille pour la mairie.", "Le juge est absent.",
    "Elle se trouve à Paris.", "Une enquête contre X est ouverte.",
  ])
  func findsNone(text: String) {
    #expect(cues(text) == [])
  }
}
