import Glibc
import QuoteFormats

extension TableStyle {
  /// As wide as the terminal, else as COLUMNS says, else 100. Colour on a terminal alone, and not
  /// where NO_COLOR (no-color.org) is set or the terminal is "dumb".
  static var standardOutput: TableStyle {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let width = (isTerminal ? terminalWidth() : nil) ?? columns() ?? 100
    let refuses = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    return TableStyle(
      width: width, colour: isTerminal && !refuses && environment("TERM") != "dumb")
  }

  private static func terminalWidth() -> Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static func columns() -> Int? {
    environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
