public import HTMLArticle
import QuoteKit

/// The quotations of a page as an AnnotationPage of the W3C Web Annotation Data Model
/// (w3.org/TR/annotation-model): each annotation's target are the quotation's spans in the page, its
/// bodies tell the kind, the speaker and the role.
///
/// A span has three selectors: its words with those before and after (TextQuoteSelector); the
/// paragraph's element (XPathSelector) refined by the span's place in the element's text content
/// (TextPositionSelector, in Unicode code points); and, where the page's address is known, a text
/// fragment (FragmentSelector), with which `textFragment` is an address that browsers scroll to.
/// What stands in no element, as plain text, has only the first.
public func annotationsJSON(
  _ quoted: QuotedArticle, places: [PlacedParagraph?], form: JSONForm
) -> [UInt8] {
  let page = AnnotatedPage(quoted, places)
  var writer = form.writer
  writer.object { writer in
    writer.key("@context", "http://www.w3.org/ns/anno.jsonld")
    writer.key("id", page.identifier("quotations"))
    writer.key("type", "AnnotationPage")
    writer.key("items") { writer in
      writer.array(quoted.findings.quotations) { writer, quotation in
        writer.annotation(of: quotation, in: page)
      }
    }
  }
  return writer.bytes
}

/// What the annotations of a page have in common.
private struct AnnotatedPage {
  let quoted: QuotedArticle
  let places: [PlacedParagraph?]
  let speakers: [String: Speaker]
  /// The words of the article, by which a text fragment is found to be unique or not.
  let words: FragmentText

  init(_ quoted: QuotedArticle, _ places: [PlacedParagraph?]) {
    self.quoted = quoted
    self.places = places
    speakers = quoted.speakersByID
    words = FragmentText(quoted.article.paragraphs.map(\.text))
  }

  /// The page's address, else the path it was read from.
  var source: String { quoted.article.url ?? quoted.path }

  func identifier(_ name: String) -> String {
    (source.split(separator: "#").first.map(String.init) ?? "") + "#" + name
  }

  func place(_ quotation: Quotation) -> PlacedParagraph? {
    places.indices.contains(quotation.paragraph) ? places[quotation.paragraph] : nil
  }
}

extension JSONWriter {
  fileprivate mutating func annotation(of quotation: Quotation, in page: AnnotatedPage) {
    let speaker = quotation.speaker.flatMap { page.speakers[$0] }
    object { writer in
      writer.key("id", page.identifier(quotation.id))
      writer.key("type", "Annotation")
      writer.key("motivation", ["classifying", "identifying"])
      writer.key("body") { writer in
        writer.flat { writer in
          var bodies = [("classifying", quotation.kind.rawValue)]
          if let speaker { bodies.append(("identifying", speaker.name)) }
          if let role = speaker?.roles.first { bodies.append(("describing", role)) }
          writer.array(bodies) { writer, body in
            writer.object { writer in
              writer.key("type", "TextualBody")
              writer.key("purpose", body.0)
              writer.key("value", body.1)
            }
          }
        }
      }
      writer.key("target") { writer in
        writer.array(quotation.spans) { writer, span in
          writer.target(span, of: quotation, in: page)
        }
      }
    }
  }

  private mutating func target(
    _ span: Range<Int>, of quotation: Quotation, in page: AnnotatedPage
  ) {
    let place = page.place(quotation)
    let range = place.flatMap { $0.range(span) }
    let paragraph = page.quoted.article.paragraphs[quotation.paragraph].text
    let fragment = page.words.fragment(of: span, in: quotation.paragraph)
    let selected =
      range.flatMap { range in place.map { SelectedText($0.content, range) } }
      ?? SelectedText(paragraph, span)
    object { writer in
      writer.key("type", "SpecificResource")
      writer.key("source", page.source)
      writer.key("selector") { writer in
        writer.array(Selector.all(place != nil && range != nil, page.quoted.article.url != nil)) {
          writer, selector in
          writer.flat { writer in
            switch selector {
            case .quote: writer.quoteSelector(selected)
            case .path:
              if let place, let range { writer.pathSelector(place.xpath, range) }
            case .fragment: writer.fragmentSelector(fragment)
            }
          }
        }
      }
      if let url = page.quoted.article.url {
        writer.key("textFragment", url + (url.contains("#") ? "" : "#") + fragment)
      }
    }
  }

  private mutating func quoteSelector(_ selected: SelectedText) {
    object { writer in
      writer.key("type", "TextQuoteSelector")
      writer.key("exact", selected.exact)
      writer.key("prefix", selected.prefix)
      writer.key("suffix", selected.suffix)
    }
  }

  private mutating func pathSelector(_ xpath: String, _ range: Range<Int>) {
    object { writer in
      writer.key("type", "XPathSelector")
      writer.key("value", xpath)
      writer.key("refinedBy") { writer in
        writer.object { writer in
          writer.key("type", "TextPositionSelector")
          writer.key("start", range.lowerBound)
          writer.key("end", range.upperBound)
        }
      }
    }
  }

  private mutating func fragmentSelector(_ fragment: String) {
    object { writer in
      writer.key("type", "FragmentSelector")
      writer.key("conformsTo", "https://wicg.github.io/scroll-to-text-fragment/")
      writer.key("value", fragment)
    }
  }
}

private enum Selector {
  case quote, path, fragment

  static func all(_ isPlaced: Bool, _ hasAddress: Bool) -> [Selector] {
    [.quote] + (isPlaced ? [.path] : []) + (hasAddress ? [.fragment] : [])
  }
}

/// Selected words and those around them, as they stand in a text.
private struct SelectedText {
  /// As many scalars as the model's own examples have or more, so that the place is unmistakable.
  private static let context = 32

  let exact: String
  let prefix: String
  let suffix: String

  init(_ text: [Unicode.Scalar], _ range: Range<Int>) {
    func string(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(text[range]))
    }
    exact = string(range)
    prefix = string(max(range.lowerBound - Self.context, 0)..<range.lowerBound)
    suffix = string(range.upperBound..<min(range.upperBound + Self.context, text.count))
  }

  /// `span` counts bytes of UTF-8.
  init(_ text: String, _ span: Range<Int>) {
    let before = passage(0..<span.lowerBound, of: text)
    let after = passage(span.upperBound..<text.utf8.count, of: text)
    exact = String(passage(span, of: text))
    prefix = String(before.unicodeScalars.suffix(Self.context))
    suffix = String(after.unicodeScalars.prefix(Self.context))
  }
}
