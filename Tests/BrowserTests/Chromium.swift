import Foundation

/// A headless Chromium, where one is installed.
struct Chromium {
  private let program: String

  static let installed = Chromium()

  private init?() {
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    program = path
  }

  /// What a page from a file looks like after its scripts, as HTML. It may read other files.
  func document(_ page: URL, in folder: URL) throws -> String {
    let output = folder.appending(path: "document.html")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--allow-file-access-from-files", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=" + folder.appending(path: "profile").path,
      "--virtual-time-budget=600000", "--dump-dom", page.absoluteString,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
