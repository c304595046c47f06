import Foundation
import Testing

/// Pages made to be hard, with what each must give; beside the package where they are at hand.
private let hostile = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "shared/hostile")

private let python = URL(filePath: "/usr/bin/python3")

private let isAtHand =
  FileManager.default.fileExists(atPath: hostile.path)
  && FileManager.default.isExecutableFile(atPath: python.path)

@Suite(.enabled(if: isAtHand, "the hostile pages, or python3 to make them, are not at hand"))
struct HostilePagesTests {
  struct Expectation: Decodable {
    var want: String, needle: String?, absent: String?
  }

  @Test func eachGivesWhatItMust() throws {
    let place = try Workplace()
    let made = try place.run(
      [hostile.appending(path: "make.py").path, "--out", place.folder.path], of: python)
    #expect(made.status == 0)
    let expectations = try JSONDecoder().decode(
      [String: Expectation].self,
      from: Data(contentsOf: hostile.appending(path: "EXPECT.json")))
    for (name, expected) in expectations.sorted(by: { $0.key < $1.key }) {
      let file = "small/" + name
      guard FileManager.default.fileExists(atPath: place.folder.appending(path: file).path) else {
        continue
      }
      let text = try place.quotes("text", file)
      switch expected.want {
      case "ok": #expect(text.status == 0, "\(name)")
      case "error", "empty":
        #expect(text.status == 1, "\(name)")
        #expect(text.errorLines.count == 1, "\(name)")
      default: #expect([0, 1].contains(text.status), "\(name)")
      }
      // The title is no part of the text.
      let title = try place.quotes("text", "--format", "json", file).output.prefix(1_000)
      if let needle = expected.needle {
        #expect(text.output.contains(needle) || title.contains("\"title\": \"\(needle)"), "\(name)")
      }
      if let absent = expected.absent { #expect(!text.output.contains(absent), "\(name)") }
    }
  }
}
