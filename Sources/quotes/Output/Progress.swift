import Glibc

/// Counts files on standard error while long work shows nothing else: from the second second on,
/// where standard error is a terminal and the answer is not written to one meanwhile.
struct Progress: ~Copyable {
  private let total: Int
  private let isShown: Bool
  private let start = time(nil)
  private var last: time_t
  private var done = 0

  init(of total: Int, gathers: Bool) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1 && (gathers || isatty(STDOUT_FILENO) == 0)
    last = start
  }

  mutating func advance() {
    done += 1
    guard isShown else { return }
    let now = time(nil)
    guard now > last, now > start + 1 else { return }
    last = now
    StandardError.show(Messages.progress(done, of: total))
  }

  /// Takes the count away again.
  func clear() {
    if isShown, last > start { StandardError.show("") }
  }
}
