/// A number in a text.
struct Quantity: Equatable {
  var value: Double
  /// Whether a word or character multiplies it: "milliards", "billion", "亿".
  var isScaled: Bool
  var spot: CheckFinding.Spot

  func isNear(_ other: Double) -> Bool {
    abs(value - other) <= max(abs(value), abs(other)) * 1e-6
  }
}

/// Large numbers of the source that the translation lacks: milliard is "billion" in English and
/// 十亿 in Chinese, a French billion is a "trillion" and 万亿.
func checkQuantities(
  _ translation: [String], of source: [String], to language: Language
) -> [CheckFinding] {
  let wanted = source.enumerated().flatMap { quantities(in: $1, .french, paragraph: $0) }
  let language = QuantityLanguage(language)
  let present = translation.enumerated().flatMap { quantities(in: $1, language, paragraph: $0) }
  var told: [Double] = []
  return wanted.compactMap { quantity in
    guard quantity.isScaled, !present.contains(where: { $0.isNear(quantity.value) }),
      !told.contains(quantity.value)
    else { return nil }
    told.append(quantity.value)
    // The same digits with another scale are what stands in its place.
    let instead = present.first { other in
      [10, 100, 1_000, 10_000, 1_000_000].contains { factor in
        other.isScaled
          && (quantity.isNear(other.value * factor) || quantity.isNear(other.value / factor))
      }
    }
    return CheckFinding(
      kind: .number, entry: nil,
      source: text(quantity.spot.range, of: source[quantity.spot.paragraph]), sourceCount: 1,
      targetCount: 0, expected: [language.written(quantity.value)],
      found: instead.map { [text($0.spot.range, of: translation[$0.spot.paragraph])] } ?? [],
      sourcePlace: quantity.spot, targetPlace: instead?.spot)
  }
}
