import Testing

@testable import HTMLArticle

/// Live reports, interviews, pages behind a wall.
@Suite struct ArticleKindTests {
  func entry(_ time: String, _ text: String) -> String {
    "<article class=\"entry\"><time>\(time)</time><h2>À \(time)</h2><p>\(text)</p></article>"
  }

  @Test(arguments: ["", "<li>"])
  func liveReportsKeepTheirEntriesInOrder(wrapper: String) throws {
    let texts = (1...4).map { "L’entrée numéro \($0), assez longue pour être du texte, dit-on." }
    let entries = texts.enumerated().map { wrapper + entry("1\($0)h32", $1) }.joined()
    let page =
      "<body><main><h1>En direct</h1><p>\(firstSentence)</p><div><ul>\(entries)</ul></div></main>"
    let article = try read(page)
    #expect(
      article.paragraphs.filter { $0.role != .heading }.map(\.text).suffix(4) == texts[...])
    #expect(!article.paragraphs.contains { $0.text == "11h32" })
  }

  @Test func anArticleAmongTeasersIsNoLiveReport() throws {
    let body = String(repeating: "<p>\(firstSentence)</p>", count: 8)
    let teasers = String(
      repeating:
        "<article><a href=a>Titre</a><p>Un résumé, en une phrase, d’autre chose.</p></article>",
      count: 3)
    let page = "<body><main><h1>Titre</h1><article>\(body)</article>\(teasers)</main>"
    #expect(Set(try read(page).paragraphs.map(\.text)) == [firstSentence])
  }

  @Test(arguments: [
    "<p><strong>Que répondez-vous ?</strong></p><p>Rien, pour l’instant.</p><p><strong>Et demain ?</strong></p><p>Oui.</p>",
    "<h3>Que répondez-vous ?</h3><p>Rien, pour l’instant.</p><h3>Et demain ?</h3><p>Oui.</p>",
    "<dl><dt>Que répondez-vous ?</dt><dd>Rien, pour l’instant.</dd><dt>Et demain ?</dt><dd>Oui.</dd></dl>",
    "<div><b>Que répondez-vous ?</b><br><br>Rien, pour l’instant.<br><br><b>Et demain ?</b><br><br>Oui.</div>",
  ])
  func interviewsKeepQuestionsAndAnswers(markup: String) throws {
    #expect(
      try added(markup) == ["Que répondez-vous ?", "Rien, pour l’instant.", "Et demain ?", "Oui."])
  }

  @Test func speakerLabelsStay() throws {
    #expect(
      try added("<p><strong>Anne Petit :</strong> Nous verrons, en temps utile.</p>")
        == ["Anne Petit : Nous verrons, en temps utile."])
  }

  @Test(arguments: [
    ("<p>Il vous reste 66 % de cet article à lire. La suite est réservée aux abonnés.</p>", true),
    ("<div class=paywall><p>Cet article est réservé aux abonnés.</p></div>", false),
    ("<p>Article réservé aux abonnés.</p><p>Une suite, entière, du texte.</p>", false),
    ("<p>Il vous restera un souvenir, dit-il.</p>", false),
  ])
  func stubsAreSaidToBeStubs(markup: String, expected: Bool) throws {
    #expect(try read(samplePage(markup)).isStub == expected)
  }

  @Test func aWallOutsideTheTextCountsIfThePageIsNotFree() throws {
    let head = """
      <meta charset=utf-8><script type="application/ld+json">{"@type": "NewsArticle",
      "isAccessibleForFree": false}</script>
      """
    let wall = "<div class=paywall><p>Cet article est réservé aux abonnés.</p></div>"
    #expect(try read(samplePage(wall, head: head)).isStub)
    #expect(try !read(samplePage(head: head)).isStub)
  }

  @Test func whatReadersPayForIsText() throws {
    let paid =
      "<div class=paywall><p>La suite, pour qui paie, est elle aussi du texte, dit-on.</p></div>"
    let part =
      #"{"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"}"#
    let head = """
      <meta charset=utf-8><script type="application/ld+json">{"@type": "NewsArticle", "hasPart": \(part)}</script>
      """
    #expect(try read(samplePage(paid)).paragraphs.count == 2)
    #expect(try read(samplePage(paid, head: head)).paragraphs.count == 3)
  }

  @Test func structuredDataCorrectsTheChoice() throws {
    let sentences = (1...24).map {
      "La phrase numéro \($0) du véritable article, assez longue, dit-on."
    }
    let body = sentences.map { "<p>\($0)</p>" }.joined()
    let other = String(
      repeating: "<p>Un texte tout autre, sans rapport, qui a bien des mots.</p>", count: 30)
    let data = sentences.joined(separator: " ")
    let page = """
      <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(data)"}</script>
      <body><div class="teaser">\(body)</div><div class="article-body">\(other)</div>
      """
    #expect(try read(page).paragraphs.map(\.text) == sentences)
    let without = page.replacing(body, with: "")
    #expect(try read(without).paragraphs.map(\.text) == [data])
    let walled = without.replacing(
      "<div class=\"article-body\">", with: "<p>Il vous reste 90 % de cet article.</p><div>")
    #expect(try !read(walled).isStub, "the whole text is in the structured data")
  }
}
