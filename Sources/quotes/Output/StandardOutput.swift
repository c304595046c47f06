import Glibc
import QuoteFormats

/// Gathers the answer and writes it in few calls.
struct StandardOutput: ~Copyable {
  private var bytes: [UInt8] = []
  private static let full = 1 << 16

  init() {
    // A reader that goes away is told by `write`, not by a signal that ends the program.
    signal(SIGPIPE, SIG_IGN)
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ more: [UInt8]) {
    bytes += more
    if bytes.count >= Self.full { flush() }
  }

  /// An element of a JSON array, or the value alone.
  mutating func writeElement(_ value: [UInt8], after count: Int, of input: some FileReading) {
    guard input.areSeveral else { return write(value + [0x0A]) }
    write(count == 0 ? "\n  " : ",\n  ")
    write(value)
  }

  /// Lets a person read the first articles while the rest is at work.
  mutating func flushOnTerminal() {
    if isatty(STDOUT_FILENO) == 1 { flush() }
  }

  /// Ends the program where the answer cannot be written: quietly where nobody reads it any more.
  mutating func flush() {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          STDOUT_FILENO, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0 {
        switch errno {
        case EINTR: continue
        case EPIPE: exit(Status.allRead.rawValue)
        default:
          StandardError.write(Messages.cannotWrite(errorText(errno)))
          exit(Status.someFailed.rawValue)
        }
      }
      written += count
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
