import Foundation

func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

func readBytes(_ path: String) throws(CorpusError) -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw CorpusError(path: path, message: "cannot be read; check that it is there and readable")
  }
  return [UInt8](data)
}

func readText(_ path: String) throws(CorpusError) -> String {
  guard let text = String(validating: try readBytes(path), as: UTF8.self) else {
    throw CorpusError(path: path, message: "is not UTF-8; save it as UTF-8")
  }
  return text
}

func writeText(_ text: String, _ path: String) throws(CorpusError) {
  do {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  } catch {
    throw CorpusError(path: path, message: "cannot be written; check that you may write there")
  }
}

/// The lines of a text; what follows the last line feed is a line where it is not empty.
func lines(of text: String) -> [String] {
  // By bytes: as a Character, a line feed and what is before it may be one.
  var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  if lines.last == "" { lines.removeLast() }
  return lines
}
