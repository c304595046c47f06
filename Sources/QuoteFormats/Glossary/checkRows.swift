import GlossaryKit
import HTMLArticle

/// A row a finding; the first row of a file is `checkColumns`.
public func checkRows(_ checked: CheckedTranslation) -> [[String]] {
  let places = CheckPlaces(checked)
  return checked.findings.map { finding in
    let source = places.source(finding)
    let target = places.target(finding)
    return [
      finding.kind.rawValue, checked.id(finding) ?? "", finding.source,
      String(finding.sourceCount), String(finding.targetCount),
      finding.expected.joined(separator: "|"), finding.found.joined(separator: "|"),
      source.map { String($0.lowerBound) } ?? "", source.map { String($0.upperBound) } ?? "",
      target.map { String($0.lowerBound) } ?? "", target.map { String($0.upperBound) } ?? "",
    ]
  }
}

/// Offsets are Unicode scalars of the source's and of the translation's text.
public let checkColumns = [
  "kind", "id", "source", "source_count", "target_count", "expected", "found", "source_start",
  "source_end", "target_start", "target_end",
]

/// The findings and how many there are of each kind.
///
/// Offsets count Unicode scalars of the two texts, half-open.
public func json(_ checked: CheckedTranslation, form: JSONForm) -> [UInt8] {
  let places = CheckPlaces(checked)
  var writer = form.writer
  writer.object { writer in
    writer.key("findings") { writer in
      writer.array(checked.findings) { writer, finding in
        writer.object { writer in
          writer.key("kind", finding.kind.rawValue)
          writer.key("id", checked.id(finding))
          writer.key("source", finding.source)
          writer.key("sourceCount", finding.sourceCount)
          writer.key("targetCount", finding.targetCount)
          writer.key("expected", finding.expected)
          writer.key("found", finding.found)
          writer.key("sourcePlace") { $0.place(places.source(finding)) }
          writer.key("targetPlace") { $0.place(places.target(finding)) }
        }
      }
    }
    writer.key("counts") { writer in
      writer.object { writer in
        for kind in CheckFinding.Kind.allCases {
          writer.key(kind.rawValue, checked.findings.count { $0.kind == kind })
        }
      }
    }
  }
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func place(_ range: Range<Int>?) {
    guard let range else { return null() }
    flat { writer in
      writer.object { writer in
        writer.key("start", range.lowerBound)
        writer.key("end", range.upperBound)
      }
    }
  }
}

private struct CheckPlaces {
  private let sourceOffsets: ScalarOffsets
  private let targetOffsets: ScalarOffsets

  init(_ checked: CheckedTranslation) {
    sourceOffsets = ScalarOffsets(checked.source)
    targetOffsets = ScalarOffsets(checked.translation)
  }

  func source(_ finding: CheckFinding) -> Range<Int>? {
    finding.sourcePlace.map { sourceOffsets.range($0.range, inParagraph: $0.paragraph) }
  }

  func target(_ finding: CheckFinding) -> Range<Int>? {
    finding.targetPlace.map { targetOffsets.range($0.range, inParagraph: $0.paragraph) }
  }
}
