import HTMLArticle
import QuoteKit

/// The article and its quotations, each with its sentence, what its sieve takes, and the trail to
/// its speaker.
///
/// Offsets count Unicode scalars of the article's `text`, half-open.
public func explanationJSON(_ quoted: QuotedArticle, form: JSONForm) -> [UInt8] {
  let offsets = ScalarOffsets(quoted.article)
  var writer = form.writer
  writer.object { writer in
    writer.key("article") { $0.article(quoted.article, path: quoted.path, offsets: offsets) }
    writer.key("quotations") { writer in
      writer.array(quoted.findings.quotations) { writer, quotation in
        let speaker = quoted.findings.speaker(of: quotation)
        writer.quotation(quotation, speaker: speaker, offsets: offsets) { writer in
          writer.explanation(quotation, in: quoted.article, offsets: offsets)
        }
      }
    }
  }
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func explanation(
    _ quotation: Quotation, in article: Article, offsets: ScalarOffsets
  ) {
    key("pattern", quotation.pattern)
    key("sentence") { writer in
      writer.flat { writer in
        writer.object {
          $0.range(offsets.range(quotation.sentence, inParagraph: quotation.paragraph))
        }
      }
    }
    key("trail") { writer in
      writer.array(quotation.trail) { writer, step in
        writer.flat { writer in
          writer.object { writer in
            writer.key("kind", step.kind.rawValue)
            writer.key(
              "text", String(passage(step.range, of: article.paragraphs[step.paragraph].text)))
            writer.key("paragraph", step.paragraph)
            writer.range(offsets.range(step.range, inParagraph: step.paragraph))
            writer.key("quotation", step.quotation)
          }
        }
      }
    }
  }
}
