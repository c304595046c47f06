import Testing

@testable import HTMLArticle

@Suite struct MetadataTests {
  @Test func structuredDataComesFirst() throws {
    let head = """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebPage"},
        {"@type": ["NewsArticle"], "headline": "Un titre &agrave; lire", "datePublished": "2024-03-05T07:19:58+01:00",
         "author": [{"@type": "Person", "name": "Anne Petit"}, {"@type": "Person", "name": "Luc Grand"},
                    {"@type": "Organization", "name": "AFP"}],
         "publisher": {"name": "Le Courrier"}, "isAccessibleForFree": "False", "inLanguage": "fr-FR"}]}</script>
      <link rel="canonical" href="https://courrier.example/a"><meta property="og:locale" content="fr_CH">
      """
    let article = try read("<head>\(head)</head><body><p>\(firstSentence)</p>")
    #expect(article.title == "Un titre à lire")
    #expect(article.bylines == ["Anne Petit", "Luc Grand"])
    #expect(article.published == "2024-03-05T07:19:58+01:00")
    #expect(article.site == "Le Courrier")
    #expect(article.url == "https://courrier.example/a")
    #expect(article.language == "fr-FR")
    #expect(article.isFree == false)
  }

  @Test func metaElements() throws {
    let head = """
      <meta property="og:title" content="Le titre | Le Courrier"><meta property="og:site_name" content="Le Courrier">
      <meta name="author" content="Par Anne Petit et Luc Grand (avec AFP)"><meta property="og:url" content="https://a.example/b">
      <meta property="article:published_time" content="2024-03-05"><meta property="og:locale" content="fr_BE">
      """
    let article = try read("<head>\(head)</head><body><p>\(firstSentence)</p>")
    #expect(article.title == "Le titre")
    #expect(article.bylines == ["Anne Petit", "Luc Grand"])
    #expect(article.published == "2024-03-05")
    #expect(article.url == "https://a.example/b")
    #expect(article.language == "fr-BE")
    #expect(article.isFree == nil)
  }

  @Test func thePageItself() throws {
    let page = """
      <html lang=fr><title>Le grand titre du jour - Le Courrier</title><body><h1>Le Courrier</h1>
      <article><h1>Le grand titre du jour</h1><p>Par Anne Petit</p><time datetime="2024-03-05">5 mars</time>
      <p>\(firstSentence)</p></article>
      """
    let article = try read(page)
    #expect(article.title == "Le grand titre du jour")
    #expect(article.bylines == ["Anne Petit"])
    #expect(article.published == "2024-03-05")
    #expect(article.paragraphs.map(\.text) == [firstSentence])
  }

  @Test(arguments: [
    ("Anne Petit", true), ("Jean-Luc de La Tour", true), ("AFP", false), ("La rédaction", false),
    ("franceinfo avec AFP", false), ("Le Courrier", false), ("J.U.", true), ("U.", false),
    ("Agence QMI", false),
  ])
  func onlyPersonsSign(name: String, expected: Bool) {
    #expect(isPerson(name, site: "Le Courrier") == expected)
  }

  @Test(arguments: [
    ("&amp;quot;Oui&amp;quot; &eacute;", "\"Oui\" é"), ("Un<br>deux <b>tro</b>is", "Un deux trois"),
    ("R&D ; a&b", "R&D ; a&b"),
  ])
  func valuesMayHoldMarkup(value: String, text: String) { #expect(textOfMarkup(value) == text) }

  @Test(arguments: [
    (
      #"{"a": [1, -2.5e3, true, null, "é\u00e9\n\ud83d\ude00"]}"#,
      JSON.object([
        "a": .array([.number("1"), .number("-2.5e3"), .bool(true), .null, .string("éé\n😀")])
      ])
    ),
    ("<!-- {\"a\": \"x\ty\",} -->", .object(["a": .string("x\ty")])),
    ("//<![CDATA[\n[\"a\",]\n//]]>", .array([.string("a")])),
  ])
  func json(text: String, expected: JSON) {
    #expect(JSONReader.read(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "", "{", "{\"a\"}", "[1 2]", "{\"a\": \"", "{\"a\": \"\\u12", "nonsense",
    String(repeating: "[", count: 100_000),
  ])
  func brokenJSON(text: String) {
    #expect(JSONReader.read(Array(text.utf8)) == nil)
  }
}
