// swift-tools-version: 6.2
import PackageDescription

var swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Elsewhere another compiler's new warning must not stop a build.
if Context.environment["CI"] != nil || Context.environment["QUOTES_STRICT"] != nil {
  swiftSettings.append(.treatAllWarnings(as: .error))
}

let package = Package(
  name: "quotes",
  products: [
    .library(name: "QuoteKit", targets: ["QuoteKit"]),
    .library(name: "HTMLArticle", targets: ["HTMLArticle"]),
    .library(name: "GlossaryKit", targets: ["GlossaryKit"]),
    .library(name: "QuoteFormats", targets: ["QuoteFormats"]),
    .executable(name: "quotes", targets: ["quotes"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "PageTables", exclude: ["tables"]),
    .target(
      name: "HTMLArticle", dependencies: ["CLibXML2", "PageTables"], swiftSettings: swiftSettings),
    .testTarget(
      name: "HTMLArticleTests", dependencies: ["HTMLArticle"], swiftSettings: swiftSettings),
    .target(name: "FrenchTables", exclude: ["tables"]),
    .target(name: "QuoteKit", dependencies: ["FrenchTables"], swiftSettings: swiftSettings),
    .target(name: "GlossaryTables", exclude: ["tables", "make-han-tables"]),
    .target(
      name: "GlossaryKit", dependencies: ["GlossaryTables", "QuoteKit"],
      swiftSettings: swiftSettings),
    .target(
      name: "QuoteFormats", dependencies: ["HTMLArticle", "QuoteKit", "GlossaryKit"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "quotes",
      dependencies: [
        "HTMLArticle", "QuoteKit", "GlossaryKit", "QuoteFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "corpus",
      dependencies: [
        "HTMLArticle", "QuoteKit", "QuoteFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "QuoteFormatsTests", dependencies: ["HTMLArticle", "QuoteKit", "QuoteFormats"],
      swiftSettings: swiftSettings),
    .testTarget(name: "CorpusTests", dependencies: ["corpus"], swiftSettings: swiftSettings),
    .testTarget(
      name: "BrowserTests", dependencies: ["HTMLArticle", "QuoteKit", "QuoteFormats"],
      exclude: ["resolve.js"], swiftSettings: swiftSettings),
    .testTarget(name: "CommandTests", dependencies: ["quotes"], swiftSettings: swiftSettings),
    .testTarget(
      name: "GlossaryKitTests", dependencies: ["GlossaryKit"], swiftSettings: swiftSettings),
    .testTarget(name: "QuoteKitTests", dependencies: ["QuoteKit"], swiftSettings: swiftSettings),
  ],
  cLanguageStandard: .gnu2x
)
