public import HTMLArticle
import QuoteKit

/// How JSON is laid out: one value for a person to read, or one line for each article.
public enum JSONForm: Sendable {
  /// Indented. `depth` is how far in the value stands.
  case indented(depth: Int = 0)
  case line

  var writer: JSONWriter {
    switch self {
    case .indented(let depth): JSONWriter(.indented, depth: depth)
    case .line: JSONWriter(.compact)
    }
  }
}

/// The article alone: its metadata, its text and where its paragraphs stand.
///
/// Offsets count Unicode scalars of `text`, half-open.
public func json(_ article: Article, path: String, form: JSONForm) -> [UInt8] {
  var writer = form.writer
  writer.object { writer in
    writer.key("article") { $0.article(article, path: path, offsets: ScalarOffsets(article)) }
  }
  return writer.bytes
}

/// The article, its quotations and its speakers.
///
/// Offsets count Unicode scalars of the article's `text`, half-open.
public func json(_ quoted: QuotedArticle, form: JSONForm) -> [UInt8] {
  let offsets = ScalarOffsets(quoted.article)
  let speakers = quoted.speakersByID
  var writer = form.writer
  writer.object { writer in
    writer.key("article") { $0.article(quoted.article, path: quoted.path, offsets: offsets) }
    writer.key("quotations") { writer in
      writer.array(quoted.findings.quotations) { writer, quotation in
        let speaker = quotation.speaker.flatMap { speakers[$0] }
        writer.quotation(quotation, speaker: speaker, offsets: offsets)
      }
    }
    writer.key("speakers") { writer in
      writer.array(quoted.findings.speakers) { $0.speaker($1) }
    }
  }
  return writer.bytes
}

extension JSONWriter {
  mutating func article(_ article: Article, path: String, offsets: ScalarOffsets) {
    object { writer in
      writer.key("path", path)
      writer.key("title", article.title)
      writer.key("alternativeTitle", article.alternativeTitle)
      writer.key("standfirst", article.standfirst)
      writer.key("bylines", article.bylines)
      writer.key("credit", article.credit)
      writer.key("agencies", article.agencies)
      writer.key("published", article.published)
      writer.key("modified", article.modified)
      writer.key("site", article.site)
      writer.key("section", article.section)
      writer.key("url", article.url)
      writer.key("language", article.language)
      writer.key("isFree", article.isFree)
      writer.key("isStub", article.isStub)
      writer.key("encoding", article.encoding?.name)
      writer.key("repairedCharacters", article.repairedCharacters)
      writer.key("text", article.paragraphs.lazy.map(\.text).joined(separator: "\n"))
      writer.key("paragraphs") { writer in
        writer.array(zip(article.paragraphs, offsets.paragraphs)) { writer, paragraph in
          writer.flat { writer in
            writer.object { writer in
              writer.range(paragraph.1)
              writer.key("xpath", paragraph.0.xpath)
              writer.key("role", paragraph.0.role.rawValue)
            }
          }
        }
      }
    }
  }

  /// `more`: members behind those that every format has.
  mutating func quotation(
    _ quotation: Quotation, speaker: Speaker?, offsets: ScalarOffsets,
    more: (inout JSONWriter) -> Void = { _ in }
  ) {
    let paragraph = quotation.paragraph
    object { writer in
      writer.key("id", quotation.id)
      writer.key("kind", quotation.kind.rawValue)
      writer.key("text", quotation.text)
      writer.key("spans") { writer in
        writer.flat { writer in
          writer.array(quotation.spans) { writer, span in
            writer.object { $0.range(offsets.range(span, inParagraph: paragraph)) }
          }
        }
      }
      writer.key("paragraph", paragraph)
      writer.key("cue", quotation.cue, paragraph: paragraph, offsets: offsets)
      writer.key("source", quotation.source, paragraph: paragraph, offsets: offsets)
      writer.key("speaker") { writer in
        guard let speaker else { return writer.null() }
        writer.flat { writer in
          writer.object { writer in
            writer.key("id", speaker.id)
            writer.key("name", speaker.name)
            writer.key("type", speaker.type.rawValue)
            writer.key("role", speaker.roles.first)
          }
        }
      }
      writer.key("foundBy", quotation.foundBy)
      writer.key("confidence", quotation.confidence)
      more(&writer)
    }
  }

  fileprivate mutating func speaker(_ speaker: Speaker) {
    object { writer in
      writer.key("id", speaker.id)
      writer.key("name", speaker.name)
      writer.key("type", speaker.type.rawValue)
      writer.key("roles", speaker.roles)
      writer.key("aliases", speaker.aliases)
      writer.key("quotations", speaker.quotations)
    }
  }

  private mutating func key(
    _ name: String, _ excerpt: Quotation.Excerpt?, paragraph: Int, offsets: ScalarOffsets
  ) {
    key(name) { writer in
      guard let excerpt else { return writer.null() }
      writer.flat { writer in
        writer.object { writer in
          writer.key("text", excerpt.text)
          writer.range(offsets.range(excerpt.range, inParagraph: paragraph))
        }
      }
    }
  }

  mutating func range(_ range: Range<Int>) {
    key("start", range.lowerBound)
    key("end", range.upperBound)
  }
}
