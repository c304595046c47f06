/// Ids that are malformed, of another domain or given twice; variants without an entry; files whose
/// name is no domain.
func checkIDs(_ lines: [LintLine]) -> [Problem] {
  var problems: [Problem] = []
  var seen: [String: Place] = [:]
  var files: Set<String> = []
  for line in lines where line.table.has(.id) {
    let id = line.cell(.id)
    if line.isVariant {
      if line.head == nil { problems.append(line.problem(.variantWithoutEntry, .id)) }
      continue
    }
    guard !id.isEmpty else { continue }
    let domain = line.table.has(.domain) ? line.cell(.domain) : line.domain
    let prefix = Domain.prefix(of: domain)
    if !isXMLID(id) {
      problems.append(line.problem(.malformedID(id), .id))
    } else if let prefix, !id.hasPrefix(prefix) || !isDigit(id.dropFirst(prefix.count).first) {
      problems.append(line.problem(.foreignID(id, prefix: prefix, domain: domain), .id))
    } else if prefix == nil, line.table.isHandKept, files.insert(line.place.file).inserted {
      let kind = Problem.Kind.unknown(
        domain, column: "domain", known: Domain.prefixes.map(\.key))
      problems.append(Problem(kind, at: Place(file: line.place.file), isWarning: true))
    }
    if let first = seen[id] {
      problems.append(line.problem(.repeatedID(id, first: first), .id))
    } else {
      seen[id] = line.place
    }
  }
  return problems
}

private func isDigit(_ character: Character?) -> Bool {
  character.map { ("0"..."9").contains($0) } ?? false
}

/// A letter, then letters, digits, "-", "_" and ".".
private func isXMLID(_ id: String) -> Bool {
  guard let first = id.utf8.first, isLetter(first) else { return false }
  return id.utf8.allSatisfy {
    isLetter($0) || (0x30...0x39).contains($0) || "-_.".utf8.contains($0)
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
