/// Characters of the other Chinese script, counted.
func checkScript(
  _ translation: [String], _ language: Language, _ han: HanTables
) -> CheckFinding? {
  var found: [String] = []
  var expected: [String] = []
  var first: CheckFinding.Spot?
  var count = 0
  for (number, paragraph) in translation.enumerated() {
    var offset = 0
    for scalar in paragraph.unicodeScalars {
      let size = UTF8.width(scalar)
      defer { offset += size }
      let right =
        language == .simplified
        ? han.simplifiedForm(ofTraditional: scalar)
        : han.traditionalForms(ofSimplified: scalar)?.first
      guard let right else { continue }
      count += 1
      first = first ?? .init(paragraph: number, range: offset..<offset + size)
      if found.count < 5, !found.contains(String(scalar)) {
        found.append(String(scalar))
        expected.append(String(right))
      }
    }
  }
  guard let first else { return nil }
  return CheckFinding(
    kind: .script, entry: nil, source: "", sourceCount: 0, targetCount: count,
    expected: expected, found: found, sourcePlace: nil, targetPlace: first)
}
