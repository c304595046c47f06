import ArgumentParser

@main
struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Who said what in a French news page.")
}
