import Foundation
import Testing

/// The formats that need a page: annotations, Markdown, TEI, and the explanation.
@Suite struct PageFormatTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(corvinPage, to: "page.html")
    try place.write(twoVoices, to: "voices.txt")
  }

  struct Selector: Decodable {
    struct Position: Decodable { var type: String, start: Int, end: Int }
    var type: String, exact: String?, prefix: String?, suffix: String?, value: String?
    var refinedBy: Position?
  }
  struct Target: Decodable { var source: String, selector: [Selector], textFragment: String? }
  struct Body: Decodable { var purpose: String, value: String }
  struct Annotation: Decodable { var id: String, type: String, body: [Body], target: [Target] }
  struct Page: Decodable { var type: String, items: [Annotation] }

  func annotations(_ arguments: String...) throws -> [Page] {
    let output = try place.run(["list", "--format", "annotations"] + arguments).output
    let data = Data(output.utf8)
    if output.hasPrefix("[") { return try JSONDecoder().decode([Page].self, from: data) }
    return [try JSONDecoder().decode(Page.self, from: data)]
  }

  @Test func annotatesAPage() throws {
    let page = try #require(try annotations("page.html").first)
    #expect(page.type == "AnnotationPage")
    let annotation = try #require(page.items.first)
    #expect(annotation.id == "page.html#q1")
    #expect(annotation.body.map(\.purpose) == ["classifying", "identifying", "describing"])
    #expect(annotation.body.map(\.value) == ["direct", "Maëlle Corvin", "maire de Port-Aubry"])
    let target = try #require(annotation.target.first)
    #expect(target.textFragment == nil, "the page does not tell its address")
    #expect(target.selector.map(\.type) == ["TextQuoteSelector", "XPathSelector"])
    #expect(target.selector[0].exact == "Nous avons tenu parole devant les habitants")
    #expect(target.selector[0].prefix == "« ")
    #expect(target.selector[0].suffix == " », a déclaré Maëlle Corvin, mai")
    #expect(target.selector[1].value == "/html/body/article/p[2]")
    #expect(target.selector[1].refinedBy?.start == 2)
    #expect(target.selector[1].refinedBy?.end == 45)
  }

  @Test func namesATextFragmentWhereTheAddressIsKnown() throws {
    let address = "<link rel=canonical href=\"https://a.example/quai\">"
    try place.write(corvinPage.replacing("<title>", with: address + "<title>"), to: "known.html")
    let target = try #require(try annotations("known.html").first?.items.first?.target.first)
    #expect(target.source == "https://a.example/quai")
    #expect(
      target.textFragment
        == "https://a.example/quai#:~:text=Nous%20avons%20tenu%20parole%20devant%20les%20habitants")
    #expect(target.selector.last?.type == "FragmentSelector")
  }

  @Test func annotatesTextAndSeveralFiles() throws {
    let pages = try annotations("page.html", "voices.txt")
    #expect(pages.map(\.items.count) == [1, 2])
    let selectors = pages[1].items[0].target[0].selector
    #expect(selectors.map(\.type) == ["TextQuoteSelector"])
    #expect(selectors[0].exact == "Les pluies ont tout arrêté")
  }

  @Test func countsInTheTextOfTheElement() throws {
    let paragraph = """
      <p>Un <script>x</script>essai&nbsp;: «&nbsp;Nous
        avons <b>tenu</b> pa&shy;role&nbsp;», a déclaré Maëlle Corvin, maire de Port-Aubry.</p>
      """
    try place.write(
      corvinPage.replacing("</article>", with: paragraph + "</article>"), to: "b.html")
    let page = try #require(try annotations("b.html").first)
    let selectors = try #require(page.items.last?.target.first?.selector)
    #expect(selectors[0].exact == "Nous\n  avons tenu pa\u{AD}role")
    #expect(selectors[1].refinedBy?.start == 14)
  }

  @Test func writesMarkdown() throws {
    let page = corvinPage.replacing(
      "</article>",
      with: "<h2>L’*étoile*</h2><ul><li>Un point, enfin.</li><li>Deux points, enfin.</li></ul>"
        + "<blockquote><p>Une citation, enfin, assez longue.</p></blockquote>"
        + "<p>1. Un début de liste qui n’en est pas une.</p></article>")
    try place.write(page, to: "md.html")
    let output = try place.quotes("text", "--format", "markdown", "md.html").output
    #expect(
      output.hasPrefix("---\ntitle: \"Le quai rouvre\"\nlang: \"fr\"\n---\n\n# Le quai rouvre\n"))
    #expect(output.contains("\n## L’\\*étoile\\*\n\n- Un point, enfin.\n- Deux points, enfin.\n\n"))
    #expect(output.contains("\n> Une citation, enfin, assez longue.\n"))
    #expect(output.contains("\n1\\. Un début"))
  }

  @Test func writesWellFormedTEI() throws {
    try place.write(
      corvinPage.replacing("rouvre</title>", with: "rouvre &amp; <b></title>"), to: "tei.html")
    for files in [["tei.html"], ["tei.html", "voices.txt"]] {
      let output = try place.run(["text", "--format", "tei"] + files).output
      #expect(output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
      #expect(output.ranges(of: "<?xml").count == 1)
      // Every element must end where it should.
      #expect(unclosed(output) == [])
      #expect(output.ranges(of: "<TEI").count == files.count)
      #expect(output.contains("p2\">« Nous avons tenu parole"))
    }
  }

  private func unclosed(_ xml: String) -> [Substring] {
    var open: [Substring] = []
    for piece in xml.split(separator: "<").dropFirst() {
      guard let end = piece.firstIndex(of: ">"), piece.first != "?" else { continue }
      let name = piece[..<end].split(separator: " ")[0]
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return [name] }
      } else {
        open.append(name)
      }
    }
    return open
  }

  @Test func explainsTheChoice() throws {
    try place.write(
      corvinPage.replacing(
        "</article>",
        with: "<p>Lire aussi : <a href=a>Une autre histoire</a></p></article>"
          + "<div class=related><p>Une autre histoire, en une phrase, assez longue pour compter comme du texte.</p></div>"
      ),
      to: "why.html")
    let output = try place.quotes("text", "--explain", "why.html").output
    #expect(
      output.contains("text       /html/body/article – marked as an article, and holds the title"))
    #expect(output.contains("left out   /html/body/div – <div class=\"related\">"))
    #expect(output.contains("dropped    the title: Le quai rouvre"))
    #expect(output.contains("an invitation or a credit: Lire aussi : Une autre histoire"))
    #expect(try place.quotes("text", "--explain", "voices.txt").output.contains("plain text"))
    #expect(try place.quotes("text", "--explain", "--format", "json", "why.html").status == 2)
  }

  @Test func overrulesTheEncoding() throws {
    try place.write(
      Array("<meta charset=utf-8><p>Un assez long paragraphe, ".utf8) + [0x8E, 0x74, 0x8E, 0x2E],
      to: "mac.html")
    #expect(
      try place.quotes("text", "--encoding", "macintosh", "mac.html").output.hasSuffix("été.\n"))
    let outcome = try place.quotes("text", "--encoding", "klingon", "mac.html")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("there is no encoding 'klingon'"))
  }

  @Test func tellsStubsAndRepairs() throws {
    try place.write(
      corvinPage.replacing(
        "</article>", with: "<p>Il vous reste 66 % de cet article à lire.</p></article>"),
      to: "stub.html")
    let stub = try place.quotes("text", "stub.html")
    #expect(stub.status == 0)
    #expect(stub.errors.hasPrefix("quotes: stub.html: only the beginning of the article"))
    try place.write(
      corvinPage.replacing("</article>", with: "<p>Ã‰tÃ© dâ€™aprÃ¨s, dit-on.</p></article>"),
      to: "twice.html")
    let twice = try place.quotes("text", "twice.html")
    #expect(twice.output.hasSuffix("Été d’après, dit-on.\n"))
    #expect(twice.errors.contains("4 characters had been encoded twice"))
  }
}
