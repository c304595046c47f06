/// Fields as one line of CSV (RFC 4180, but for the line feed alone at its end).
func csvLine(_ fields: [String]) -> String {
  fields.map { csvField($0, separator: UInt8(ascii: ",")) }.joined(separator: ",") + "\n"
}

/// A field, between quotation marks where it needs them.
func csvField(_ text: String, separator: UInt8) -> String {
  // Bytes and scalars: as characters, CR LF is one, and a mark with an accent is another.
  let needsMarks = text.utf8.contains { $0 == separator || "\"\r\n".utf8.contains($0) }
  guard needsMarks else { return text }
  let parts = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
  return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
}

/// A line with the end that spreadsheets expect.
func crlf(_ line: String) -> String { line.dropLast() + "\r\n" }
