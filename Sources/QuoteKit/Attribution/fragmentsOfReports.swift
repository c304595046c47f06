/// A marked fragment within a reported clause is the reporter's, however short: "les « pressions »,
/// a-t-elle affirmé, étaient « formelles »". Names and terms are nobody's.
func fragmentsOfReports(_ quoted: [Attribution], in reports: [Attribution]) -> [Attribution] {
  var out: [Attribution] = []
  for attribution in quoted {
    guard attribution.kind == .nonquote, !attribution.isName, let span = attribution.spans.first,
      let report = reports.last(where: { $0.spans.contains { $0.contains(span.lowerBound) } }),
      report.source != nil
    else {
      out.append(attribution)
      continue
    }
    if let own = out.lastIndex(where: { $0.kind == .partial && $0.cue == report.cue }) {
      out[own].spans.append(span)
      continue
    }
    var fragment = report
    fragment.kind = .partial
    fragment.spans = [span]
    out.append(fragment)
  }
  return out
}
