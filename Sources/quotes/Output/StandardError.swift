import Glibc

/// Where problems are told.
enum StandardError {
  /// Writes one line. Control characters are left out: a file's name may hold them.
  static func write(_ line: String) {
    var bytes = line.utf8.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
    bytes.append(0x0A)
    write(bytes)
  }

  /// Shows a text on the terminal's current line, in place of what stood there.
  static func show(_ text: String) { write(Array("\r\u{1B}[K\(text)".utf8)) }

  private static func write(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
