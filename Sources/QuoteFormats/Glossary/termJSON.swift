public import GlossaryKit
import HTMLArticle

/// The terms of an article and the candidates for the glossary.
///
/// Offsets count Unicode scalars of the article's text, half-open, as in the other answers.
public func json(_ found: ArticleTerms, form: JSONForm) -> [UInt8] {
  let offsets = ScalarOffsets(found.article)
  var writer = form.writer
  writer.object { writer in
    writer.key("article") { writer in
      writer.object { writer in
        writer.key("path", found.path)
        writer.key("title", found.article.title)
      }
    }
    writer.key("terms") { writer in
      writer.array(found.terms.findings) { $0.finding($1, of: found, offsets) }
    }
    writer.key("candidates") { writer in
      writer.array(found.terms.candidates) { writer, candidate in
        writer.object { writer in
          writer.key("text", candidate.text)
          writer.key("kind", candidate.isName ? "name" : "phrase")
          writer.key("count", candidate.count)
          writer.key("first") { $0.occurrence(candidate.first, of: found, offsets) }
          writer.key("sentence", found.sentence(candidate.first))
        }
      }
    }
  }
  return writer.bytes
}

/// Entries, an array of objects, or one a line.
public func json(_ entries: [Entry], form: JSONForm) -> [UInt8] {
  guard case .line = form else {
    var writer = form.writer
    writer.array(entries) { $0.entry($1) }
    return writer.bytes + [0x0A]
  }
  return entries.flatMap { entry in
    var writer = form.writer
    writer.entry(entry)
    return writer.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func finding(
    _ finding: TermsInText.Finding, of found: ArticleTerms, _ offsets: ScalarOffsets
  ) {
    let entry = found.entry(finding)
    object { writer in
      writer.key("id", entry.id)
      writer.key("fr", entry.term.french)
      writer.key("domain", entry.domain)
      writer.key("count", finding.occurrences.count)
      writer.key("forms", found.forms(finding))
      writer.renderings(of: entry, term: found.firstTerm(finding))
      writer.key("status", entry.terms[found.firstTerm(finding)].status.rawValue)
      writer.key("note", entry.note)
      writer.key("others", finding.others.map { found.glossary.entries[$0].id })
      writer.key("sentence", found.sentence(finding.occurrences[0]))
      writer.key("occurrences") { writer in
        writer.array(finding.occurrences) { $0.occurrence($1, of: found, offsets) }
      }
    }
  }

  fileprivate mutating func occurrence(
    _ occurrence: TermsInText.Occurrence, of found: ArticleTerms, _ offsets: ScalarOffsets
  ) {
    let range = offsets.range(occurrence.range, inParagraph: occurrence.paragraph)
    flat { writer in
      writer.object { writer in
        writer.key("text", found.text(occurrence))
        writer.key("start", range.lowerBound)
        writer.key("end", range.upperBound)
        writer.key("paragraph", occurrence.paragraph)
      }
    }
  }

  fileprivate mutating func renderings(of entry: Entry, term: Int) {
    for language in Language.allCases {
      key(language.rawValue, entry.renderings(of: term, in: language))
    }
    key("pinyin", pinyin(entry, term))
  }

  fileprivate mutating func entry(_ entry: Entry) {
    object { writer in
      writer.key("id", entry.id)
      writer.key("domain", entry.domain)
      writer.key("terms") { writer in
        writer.array(entry.terms.indices) { writer, index in
          writer.object { writer in
            let term = entry.terms[index]
            writer.key("fr", term.french)
            writer.key("pos", term.partOfSpeech.rawValue)
            writer.key("gender", term.gender?.rawValue)
            writer.renderings(of: entry, term: index)
            writer.key("status", term.status.rawValue)
          }
        }
      }
      writer.key("sources", entry.sources)
      writer.key("note", entry.note)
    }
  }
}
