import Testing

@testable import HTMLArticle

@Suite struct ArticleChoiceTests {
  @Test(arguments: [
    "<aside><p>Une colonne à côté, avec bien du texte, qui n’est pas de l’article.</p></aside>",
    "<div class=\"related-articles\"><p>Un autre article, résumé ici en une phrase.</p></div>",
    "<div id=newsletter><p>Recevez chaque matin, dans votre boîte, toute l’actualité.</p></div>",
    "<div class=commentsList><p>Je ne suis pas d’accord, dit ce lecteur, avec cet article.</p></div>",
    "<figure><img src=a><figcaption>Élodie Besançon, à Crécy, le 3 mars 2024.</figcaption></figure>",
    "<table class=image><tr><td><img src=a></td></tr><tr><td class=caption>Une légende, ici. (Reuters)</td></table>",
    "<div hidden><p>Un texte caché, assez long, mais que personne ne voit.</p></div>",
    "<div style=\"display : none\"><p>Un texte caché, assez long, mais que personne ne voit.</p></div>",
    "<p>Lire aussi : <a href=a>Un autre article de notre rédaction</a></p>",
    "<p><a href=a>Un autre article de notre rédaction</a></p>",
    "<h2>Sur le même thème</h2><ul><li><a href=a>Un autre article</a></li></ul>",
    "<blockquote><p>— Le Courrier (@courrier) 5 avril 2023</p></blockquote>",
    "<p>#Police</p>", "<p>Publié hier à 10h01</p>",
    "<p>Publié le 29/03/23 à 16h05 — Mis à jour le 29/03/23 à 16h16</p>",
    "<p>Il vous reste 66 % de cet article à lire. La suite est réservée aux abonnés.</p>",
    "<table><tr><td>Paris</td><td>Lens</td></tr><tr><td>3</td><td>1</td></tr></table>",
    "<div role=dialog><p>Nous utilisons des cookies, avec votre accord, pour la publicité.</p></div>",
  ])
  func whatIsNotTheArticle(markup: String) throws {
    #expect(try added(markup) == [])
  }

  @Test(arguments: [
    ("<p>« Merci. »</p>", "« Merci. »"),
    ("<p class=has-tooltip>Une phrase de plus, pour voir.</p>", "Une phrase de plus, pour voir."),
    (
      "<p>L’<abbr class=tooltip>OSTA</abbr> attend des détails, dit-elle.</p>",
      "L’OSTA attend des détails, dit-elle."
    ),
    (
      "<p><span class=sr-only>Pour</span><span aria-hidden=true>P</span> justifier la réforme, il parle.</p>",
      "Pour justifier la réforme, il parle."
    ),
    (
      "<p>Une fin <a href=a>avec un lien</a>, comme souvent.</p>",
      "Une fin avec un lien, comme souvent."
    ),
    (
      "<div>Un texte nu dans un bloc, sans paragraphe.</div>",
      "Un texte nu dans un bloc, sans paragraphe."
    ),
  ])
  func whatIs(markup: String, text: String) throws {
    #expect(try added(markup) == [text])
  }

  @Test func lineBreaksSplit() throws {
    let page =
      "<body><div>\(firstSentence)<br><br>\(secondSentence)<br>Suite.<br>&nbsp;<br>Fin.</div>"
    #expect(
      try read(page).paragraphs.map(\.text) == [firstSentence, secondSentence + " Suite.", "Fin."])
  }

  @Test func layoutTablesGiveTheirParagraphs() throws {
    let page = """
      <body><table><tr><td width=120><a href=a>Accueil</a><br><a href=b>Sport</a></td>
      <td><p>\(firstSentence)<p>\(secondSentence)</td></tr></table>
      """
    let article = try read(page)
    #expect(article.paragraphs.map(\.text) == [firstSentence, secondSentence])
    #expect(article.paragraphs.first?.xpath == "/html/body/table/tbody/tr/td[2]/p[1]")
  }

  @Test func roles() throws {
    let page = samplePage(
      "<h2>Un intertitre</h2><blockquote><p>Une citation, longue assez.</p></blockquote>"
        + "<ul><li>Un point, de la liste.</li></ul><p>La fin, enfin.</p>")
    #expect(
      try read(page).paragraphs.dropFirst(2).map(\.role)
        == [.heading, .blockQuote, .listItem, .paragraph])
  }

  @Test func aConsentDialogIsNeverTheArticle() throws {
    let consent = String(
      repeating: "<p>Nous et nos partenaires, avec votre accord, utilisons des cookies.</p>",
      count: 50)
    let page = "<body><div id=didomi-popup>\(consent)</div><div><p>\(firstSentence)</p></div>"
    #expect(try read(page).paragraphs.map(\.text) == [firstSentence])
  }

  @Test(arguments: ["cookies-accepted", "with-sidebar", "comments"])
  func aFrameIsNotJudgedByItsName(name: String) throws {
    let page =
      "<body class=\(name)><div id=\(name)><p>\(firstSentence)</p><p>\(secondSentence)</p></div>"
    #expect(try read(page).paragraphs.map(\.text) == [firstSentence, secondSentence])
  }

  @Test func shortArticleAmongMuchElse() throws {
    let other = String(
      repeating:
        "<div><p>Une autre histoire, racontée ici en peu de mots, avec un point.</p></div>",
      count: 30)
    let page =
      "<body><div><article><h1>Titre de l’article</h1><p>\(firstSentence)</p></article></div>\(other)"
    #expect(try read(page).paragraphs.map(\.text) == [firstSentence])
  }

  @Test func structuredBodyWhereThePageShowsNone() throws {
    let page = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Titre",
      "articleBody": "Première ligne.\\nDeuxième &laquo;&nbsp;ligne&nbsp;&raquo;."}</script><div id=app></div>
      """
    let article = try read(page)
    #expect(article.paragraphs.map(\.text) == ["Première ligne.", "Deuxième «\u{A0}ligne\u{A0}»."])
    #expect(article.paragraphs.first?.xpath == nil)
  }

  @Test func plainTextIsOneParagraphALine() throws {
    let article = try readPlainText(Array("Un.\r\n\r\n  Deux \u{A0}« trois ».\n".utf8))
    #expect(article.paragraphs == [.init("Un."), .init("Deux \u{A0}« trois ».")])
  }
}
