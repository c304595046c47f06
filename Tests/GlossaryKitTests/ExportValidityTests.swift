import Foundation
import Testing

@testable import GlossaryKit

/// The exports as other programs judge them. Skipped where the programs or the schemas are not.
@Suite struct ExportValidityTests {
  static let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/glossary/schemas").standardized
  static let hasSchemas = FileManager.default.fileExists(atPath: schemas.path)

  static func has(_ program: String) -> Bool {
    ["/usr/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  func status(_ program: String, _ arguments: [String], _ format: ExportFormat) throws -> Int32 {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("export-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(export(sampleGlossary(), to: format).bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments + [file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(
    .enabled(if: hasSchemas && has("jing"), "needs jing and ../shared/glossary/schemas"),
    arguments: [(ExportFormat.tbx, "TBXcoreStructV03.rng"), (.tbx2, "TBXBasicRNGV02.rng")])
  func isValidTBX(format: ExportFormat, schema: String) throws {
    let path = Self.schemas.appendingPathComponent(schema).path
    #expect(try status("jing", [path], format) == 0)
  }

  @Test(
    .enabled(if: hasSchemas && has("xmllint"), "needs xmllint and ../shared/glossary/schemas"),
    arguments: [
      (ExportFormat.tbx2, ["--schema", "tbx_omegat.xsd"]), (.tmx, ["--dtdvalid", "tmx14.dtd"]),
    ])
  func isValidForXMLLint(format: ExportFormat, arguments: [String]) throws {
    let schema = Self.schemas.appendingPathComponent(arguments[1]).path
    #expect(try status("xmllint", ["--noout", arguments[0], schema], format) == 0)
  }

  @Test(
    .enabled(if: has("xmllint"), "needs xmllint"),
    arguments: [ExportFormat.tbx, .tbx2, .tmx, .multiterm])
  func isWellFormed(format: ExportFormat) throws {
    #expect(try status("xmllint", ["--noout"], format) == 0)
  }
}
