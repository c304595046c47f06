/// What is wrong in a file of the corpus, and what to do.
struct CorpusError: Error, Equatable, CustomStringConvertible {
  var path: String
  /// From 1; nil where it is the whole file.
  var line: Int?
  var message: String

  var description: String { "\(path):\(line.map { "\($0):" } ?? "") \(message)" }
}
