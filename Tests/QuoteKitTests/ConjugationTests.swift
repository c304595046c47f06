import Testing

@testable import QuoteKit

@Suite struct ConjugationTests {
  let french: French

  init() throws { french = try French() }

  @Test(arguments: [
    ("annonça", "annoncer"), ("jugeait", "juger"), ("rappelle", "rappeler"),
    ("espère", "espérer"), ("disait", "dire"), ("contredit", "contredire"),
    ("écrivait", "écrire"), ("soutient", "soutenir"), ("prévenu", "prévenir"),
    ("reconnaît", "reconnaître"), ("admis", "admettre"), ("avertissant", "avertir"),
    ("répondra", "répondre"), ("promettait", "promettre"), ("conclut", "conclure"),
  ])
  func knows(form: String, lemma: String) {
    let lemmas = french.verbs.readings(form).flatMap { reading in
      french.verbs.heads[reading.head].map { french.verbs.verbs[$0].lemma }
    }
    #expect(lemmas.contains(lemma), "\(lemmas)")
  }
}
