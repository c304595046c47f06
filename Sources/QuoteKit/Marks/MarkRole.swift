/// A quotation mark's family and what it does where it stands.
struct MarkRole: Sendable, Equatable {
  enum Family: Sendable {
    case guillemet, curly, straight, angle
  }
  enum Effect: Sendable {
    case opens, closes
    /// Only what is open already can tell.
    case either
  }

  var family: Family
  var effect: Effect

  init?(tokens: [Token], at index: Int) {
    let token = tokens[index]
    guard token.kind == .mark else { return nil }
    switch token.key {
    case "«": (family, effect) = (.guillemet, .opens)
    case "»": (family, effect) = (.guillemet, .closes)
    case "‹": (family, effect) = (.angle, .opens)
    case "›": (family, effect) = (.angle, .closes)
    case "“", "„": (family, effect) = (.curly, .opens)
    case "”":
      let opens = Self.opensByContext(tokens, index)
      (family, effect) = (.curly, opens == .opens ? .opens : .closes)
    default: (family, effect) = (.straight, Self.opensByContext(tokens, index))
    }
  }

  /// A mark opens after a space and before a word, closes the other way round.
  private static func opensByContext(_ tokens: [Token], _ index: Int) -> Effect {
    let token = tokens[index]
    let isFirst = index == 0
    let isLast = index + 1 == tokens.count
    let spaceBefore = token.spaceBefore
    let spaceAfter = !isLast && tokens[index + 1].spaceBefore
    let before = isFirst ? "" : tokens[index - 1].key
    let after = isLast ? "" : tokens[index + 1].key
    // d"attente: the mark stands for the apostrophe too.
    let isElided =
      token.key == "\"" && ["d", "l", "qu", "n", "s", "j"].contains(before)
    let opensBefore =
      isFirst || spaceBefore || "([«“—–-/+".contains(before) || before.hasSuffix("'") || isElided
    let closesAfter = isLast || spaceAfter || ".,;:!?…)]»”-/+".contains(after)
    // A mark before a full stop or a comma closes, however it is spaced.
    let isBeforeStop = !isLast && !spaceAfter && ".,;:!?…)".contains(after)
    let canOpen = opensBefore && !isLast && !spaceAfter && !(isBeforeStop && spaceBefore)
    let canClose = !isFirst && (!spaceBefore || isBeforeStop) && closesAfter
    if canOpen == canClose { return .either }
    return canOpen ? .opens : .closes
  }
}
