/// How what is found differs from what is expected: a title, then the quotations that differ, with
/// "-" before what is only expected and "+" before what is only found. Nil where nothing differs.
func difference(
  _ title: String, expected: [ExpectedQuotation], found: [ExpectedQuotation]
) -> String? {
  guard expected != found else { return nil }
  var quotations: [[String]] = []
  for line in merge(expected.flatMap(\.lines), found.flatMap(\.lines)) {
    let isField = line.dropFirst(2).hasPrefix(" ")
    if isField, !quotations.isEmpty {
      quotations[quotations.count - 1].append(line)
    } else {
      quotations.append([line])
    }
  }
  let changed = quotations.filter { $0.contains(where: isChanged) }
  return ([title] + changed.flatMap { $0 }.map { "  " + $0 }).joined(separator: "\n") + "\n"
}

/// The same for plain lines.
func difference(_ title: String, expected: [String], found: [String]) -> String? {
  guard expected != found else { return nil }
  let changed = merge(expected, found).filter(isChanged)
  return ([title] + changed.map { "  " + $0 }).joined(separator: "\n") + "\n"
}

private func isChanged(_ line: String) -> Bool { !line.hasPrefix("  ") }

/// Both lists in one, each line behind "- ", "+ " or two spaces.
private func merge(_ expected: [String], _ found: [String]) -> [String] {
  let changes = found.difference(from: expected)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var merged: [String] = []
  var (old, new) = (0, 0)
  while old < expected.count || new < found.count {
    if removed.contains(old) {
      merged.append("- " + expected[old])
      old += 1
    } else if inserted.contains(new) {
      merged.append("+ " + found[new])
      new += 1
    } else {
      merged.append("  " + expected[old])
      old += 1
      new += 1
    }
  }
  return merged
}
