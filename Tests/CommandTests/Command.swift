import Foundation

/// What a run of the built `quotes` gave.
struct Outcome {
  var status: Int32
  var output: String
  var errors: String

  var errorLines: [Substring] { errors.split(separator: "\n") }
}

/// A temporary folder in which `quotes` runs; removed with its last reference.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quotes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func quotes(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  /// The lines of a shell in which `$QUOTES` is the program.
  func shell(_ script: String) throws -> Outcome {
    try run(
      ["-c", script], of: URL(fileURLWithPath: "/bin/sh"), environment: ["QUOTES": binary.path])
  }

  private var binary: URL {
    (Bundle.main.executableURL ?? folder).deletingLastPathComponent()
      .appendingPathComponent("quotes")
  }

  /// Runs the program that stands beside the test bundle, with an environment of its own. What it
  /// writes goes to files, so that no pipe fills up.
  func run(
    _ arguments: [String], of program: URL? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let id = UUID().uuidString
    for name in ["in", "out", "err"] { try write("", to: ".\(id)/\(name)") }
    try write(input, to: ".\(id)/in")
    let place = folder.appendingPathComponent(".\(id)")
    let process = Process()
    process.executableURL = program ?? binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: place.appendingPathComponent("in"))
    process.standardOutput = try FileHandle(forWritingTo: place.appendingPathComponent("out"))
    process.standardError = try FileHandle(forWritingTo: place.appendingPathComponent("err"))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: place.appendingPathComponent(name)), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }
}

/// A page with one quotation of an invented mayor.
let corvinPage = """
  <!DOCTYPE html><html lang="fr"><head><title>Le quai rouvre</title>
  <meta property="og:title" content="Le quai rouvre"></head><body><article><h1>Le quai rouvre</h1>
  <p>Le vieux quai de Port-Aubry accueille de nouveau les promeneurs depuis lundi matin.</p>
  <p>« Nous avons tenu parole devant les habitants », a déclaré Maëlle Corvin, maire de Port-Aubry.</p>
  </article></body></html>
  """

/// Two paragraphs with a quotation each, of two invented persons.
let twoVoices = """
  Le chantier a pris du retard.
  « Les pluies ont tout arrêté », a expliqué Léa Øst, cheffe du chantier.
  Selon Bastien Roche, adjoint au maire, la facture restera « tout à fait supportable ».
  """
