import Foundation

/// Pages that may not be distributed, for measuring; beside the package where they are at hand.
let shared = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "shared")

func isPresent(_ folder: String) -> Bool {
  FileManager.default.fileExists(atPath: shared.appending(path: folder).path)
}

func bytes(_ path: String) throws -> [UInt8] {
  try Array(Data(contentsOf: shared.appending(path: path)))
}
