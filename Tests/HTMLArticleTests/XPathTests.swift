import Testing

@testable import HTMLArticle

@Suite struct XPathTests {
  @Test(arguments: [
    ("<div><p>\(firstSentence)</p></div>", "/html/body/div/p"),
    ("<div>a</div><div><p>b</p><p>\(firstSentence)</p></div>", "/html/body/div[2]/p[2]"),
    ("<b><p>\(firstSentence)</p></b>", "/html/body/b/p"),
    ("<i>x</i><div><i>y</i><i><b><p>\(firstSentence)</p></b></i></div>", "/html/body/div/i[2]/b/p"),
    ("<ul><li>a<li>\(firstSentence)</ul>", "/html/body/ul/li[2]"),
    ("\(firstSentence)", "/html/body"),
    ("Texte nu<p>\(firstSentence)</p>", "/html/body/p"),
    ("<p>\(secondSentence)<section><p>\(firstSentence)</section>", "/html/body/section/p"),
    ("<mon-article><p>\(firstSentence)</mon-article>", "/html/body/mon-article/p"),
    ("<div>\(secondSentence)<br><br>\(firstSentence)</div>", "/html/body/div"),
    ("<table><tr><td>a<tr><td>\(firstSentence)</table>", "/html/body/table/tbody/tr[2]/td"),
    ("<!-- x --><script>x</script><div><img><p>\(firstSentence)</div>", "/html/body/div/p"),
  ])
  func paths(body: String, expected: String) throws {
    let article = try read("<!DOCTYPE html><title>t</title>" + body)
    #expect(article.paragraphs.first { $0.text == firstSentence }?.xpath == expected)
  }
}
