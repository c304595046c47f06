import Testing

@testable import HTMLArticle

@Suite struct MarkupTests {
  func repaired(_ markup: String) -> String {
    String(decoding: repairMarkup(Array(markup.utf8)).bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("<script>var a='<p>perdu</p>'</script>", []),
      ("<script>perdu", []),
      ("<script><!-- <script> x </script> perdu --></script>", []),
      ("<style>p{} <p>perdu</p>", []),
      ("<!-- jamais fermé <p>perdu</p>", []),
      ("<!--><p>Un.</p><!---><p>Deux.</p><!-- a --!><p>Trois.</p>", ["Un.", "Deux.", "Trois."]),
      ("<![CDATA[ perdu ]]><?php perdu ?><!ELEMENT perdu></ perdu></>", []),
      ("<noscript><p>perdu</p></noscript><template><p>perdu</p></template>", []),
      ("<noscript><p>Jamais fermé.</p>", ["Jamais fermé."]),
      ("<svg><title>perdu</title><text>perdu</text></svg>", []),
      ("<svg viewBox='0 0 1 1'/><p>Entre deux.</p><svg><path/></svg>", ["Entre deux."]),
      ("<textarea><p>perdu</p></textarea><select><option>perdu</select>", []),
      ("<p>1 < 2, a<3 et <_x.</p>", ["1 < 2, a<3 et <_x."]),
    ] as [(String, [String])])
  func whatIsNoText(markup: String, expected: [String]) throws {
    #expect(try added(markup) == expected)
  }

  @Test(arguments: [
    ("&laquo&nbsp;oui&raquo; dit-il.", "«\u{A0}oui» dit-il."),
    ("&laquo;&#8239;oui&#x202F;&#187; dit-il.", "«\u{202F}oui\u{202F}» dit-il."),
    ("l&#146;&#156;uvre &#128; &#133; dit-il.", "l’œuvre € … dit-il."),
    ("&apos;x&apos; &lpar;&excl;&rpar; dit-il.", "'x' (!) dit-il."),
    ("a&b &inconnu; &#; &amp;laquo; dit-il.", "a&b &inconnu; &#; &laquo; dit-il."),
    (
      "&#0;&#xD800;&#x110000;&#99999999999;&#60;&#38;&#233 dit-il.",
      "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}<&é dit-il."
    ),
    ("<a href=\"?a=1&copy=2\">lien</a> &eacute dit-il.", "lien é dit-il."),
  ])
  func characterReferences(markup: String, expected: String) throws {
    #expect(try added("<p>\(markup)</p>") == [expected])
  }

  @Test(arguments: [
    ("<nav><div>a</nav><p>b", "<nav><div>a</div></nav><p>b"),
    ("<p>a<section>b</section>c", "<p>a</p><section>b</section>c"),
    ("<ul><li><div>a<li>b</ul>", "<ul><li><div>a</div></li><li>b</li></ul>"),
    ("<div>a</section>b</div>", "<div>a</div>".replacing("a", with: "ab")),
    ("<table><tr><td><div>a<td>b</table>", "<table><tr><td><div>a</div><td>b</table>"),
    ("<p class=a CLASS=b onclick='x' id=\"c\">d", "<p class=\"a\" id=\"c\">d"),
    ("<a><span>x</a>y", "<a><span>x</span></a>y"),
    ("<b>x<p>y</p></b>", "<em name=\"quotes-b\">x<p>y</p></em>"),
    ("<form>a<form>b</form>c", "<form>ab</form>c"), ("<pre>\n\nx", "<pre>\nx"),
    ("un<wbr>deux<img src=x>", "undeux"),
    ("<p/>a<div/>b", "<p>a</p><div>b"),
  ])
  func tagsAreRepaired(markup: String, expected: String) {
    #expect(repaired("<body>" + markup) == "<body>" + expected)
  }

  @Test func structuredDataIsSetAside() {
    let markup = repairMarkup(
      Array("<script type='application/ld+json'>{\"a\": \"</p>\"}</script><p>x".utf8))
    #expect(markup.structuredData == [Array("{\"a\": \"</p>\"}".utf8)])
  }

  @Test func aMainInsideABrokenHeaderIsStillTheArticle() throws {
    let page = """
      <body><header><nav><div><ul><li><a href=/>Une</a></ul></nav></header>
      <main><p>\(firstSentence)</p><p>\(secondSentence)</p></main></body>
      """
    let article = try read(page)
    #expect(article.paragraphs.map(\.text) == [firstSentence, secondSentence])
    #expect(article.paragraphs.first?.xpath == "/html/body/main/p[1]")
  }

  @Test func contentAfterTheEndIsKept() throws {
    let page = "<body><p>\(firstSentence)</p></body></html><html><body><p>\(secondSentence)</p>"
    #expect(try read(page).paragraphs.map(\.text) == [firstSentence, secondSentence])
  }
}
