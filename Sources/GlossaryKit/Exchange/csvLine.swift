/// Fields as one line of CSV (RFC 4180, but for the line feed alone at its end).
func csvLine(_ fields: [String]) -> String {
  fields.map { field in
    let needsMarks = field.utf8.contains { "\",\r\n".utf8.contains($0) }
    guard needsMarks else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }.joined(separator: ",") + "\n"
}

/// A line with the end that spreadsheets expect.
func crlf(_ line: String) -> String { line.dropLast() + "\r\n" }
