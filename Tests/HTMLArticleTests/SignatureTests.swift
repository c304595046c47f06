import Testing

@testable import HTMLArticle

@Suite struct SignatureTests {
  @Test(arguments: [
    ("Par Anne Petit et Luc Grand (avec AFP)", ["Anne Petit", "Luc Grand"], ["AFP"]),
    ("franceinfo avec AFP", [], ["AFP"]), ("Agence France-Presse", [], ["AFP"]),
    ("Source AFP", [], ["AFP"]), ("Le Courrier", [], []),
    ("J.U. avec Reuters", ["J.U."], ["Reuters"]),
    ("Anne Petit | Agence QMI", ["Anne Petit"], ["Agence QMI"]), ("Zone Société", [], []),
  ])
  func signatures(credit: String, persons: [String], agencies: [String]) {
    let signature = Signature(credit, site: "Le Courrier")
    #expect(signature.persons == persons)
    #expect(signature.agencies == agencies)
  }

  @Test func anAgencyIsNoPersonElsewhereOnThePage() throws {
    let page = """
      <head><script type="application/ld+json">{"@type": "NewsArticle", "author":
      {"@type": "Organization", "name": "AFP"}}</script></head><body><main><article><h1>Le quai rouvre</h1>
      <p>\(firstSentence)</p><p>\(secondSentence)</p></article>
      <aside><a href=a><span>Par Anne Petit</span></a></aside></main>
      """
    let article = try read(page)
    #expect(article.bylines == [])
    #expect(article.agencies == ["AFP"])
    #expect(article.credit == "AFP")
  }

  @Test func authorsByReference() throws {
    let head = """
      <script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "Le quai rouvre",
      "author": {"@id": "#p"}, "publisher": {"@id": "#o"}}, {"@type": "Person", "@id": "#p", "name": "Anne Petit"},
      {"@type": "Organization", "@id": "#o", "name": "Le Courrier"}]}</script>
      """
    let article = try read("<head>\(head)</head><body><p>\(firstSentence)</p>")
    #expect(article.bylines == ["Anne Petit"])
    #expect(article.site == "Le Courrier")
  }
}
