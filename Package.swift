// swift-tools-version: 6.2
import PackageDescription

// The floor plan: targets from the ground up, one mark per floor.
// What each floor may lean on stands in Tests/HouseTests and is checked there.

let package = Package(
  name: "vekha",
  defaultLocalization: "ru",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "vekha", targets: ["vekha"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    // Without its traits it builds in a third of the time, and nothing here needs them.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // MARK: - 0 System libraries
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // Its headers alone: the library is loaded when the first letter leaves.
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CCurlShim", dependencies: ["CCurl"]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(
      name: "CFloor", dependencies: ["CLibYAML"], exclude: ["Witness"],
      linkerSettings: [.linkedLibrary("sqlite3"), .linkedLibrary("yaml")]),
    .target(name: "VekhaShipped", resources: [.embedInCode("workflows")]),

    // MARK: - 1 Core
    .target(name: "VekhaCore"),

    // MARK: - 2 Language
    .target(name: "VekhaLanguage", dependencies: ["VekhaCore"]),

    // MARK: - 3 Text
    .target(name: "VekhaYAML", dependencies: ["CLibYAML", "VekhaCore", "VekhaLanguage"]),

    // MARK: - 4 Runtime
    .target(
      name: "VekhaRuntime",
      dependencies: [
        "COpenSSL", "VekhaCore", "VekhaLanguage", "VekhaYAML",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),

    // MARK: - 5 Reports
    .target(
      name: "VekhaReports",
      dependencies: ["VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaRuntime"]),

    // MARK: - 6 Adapters
    .target(
      name: "VekhaStore",
      dependencies: [
        "VekhaCore", "VekhaRuntime",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "VekhaDelivery",
      dependencies: ["CCurlShim", "VekhaCore", "VekhaLanguage", "VekhaRuntime"]),
    .target(
      name: "VekhaDocuments",
      dependencies: ["CLibZip", "VekhaCore", "VekhaLanguage", "VekhaYAML"]),
    .target(
      name: "VekhaWeb",
      dependencies: [
        "VekhaCore", "VekhaLanguage", "VekhaRuntime",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(
      name: "VekhaSimulation",
      dependencies: ["VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaRuntime"]),

    // MARK: - 7 Executable
    .executableTarget(
      name: "vekha",
      dependencies: [
        "VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaRuntime", "VekhaReports", "VekhaStore",
        "VekhaDelivery", "VekhaDocuments", "VekhaSimulation", "VekhaWeb", "VekhaShipped",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),

    .executableTarget(
      name: "VekhaBench",
      dependencies: [
        "CFloor", "VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaRuntime", "VekhaStore",
        "VekhaDelivery", "VekhaDocuments", "VekhaShipped",
      ]),

    // MARK: - Tests, a mirror of the sources, and the world around the house that they share
    .target(name: "TestWorld", path: "Tests/TestWorld"),
    .testTarget(
      name: "VekhaCoreTests", dependencies: ["TestWorld", "VekhaCore"], exclude: ["Fixtures"]),
    .testTarget(
      name: "VekhaLanguageTests", dependencies: ["VekhaCore", "VekhaLanguage"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "VekhaYAMLTests",
      dependencies: ["TestWorld", "VekhaCore", "VekhaLanguage", "VekhaYAML"]),
    .testTarget(
      name: "VekhaRuntimeTests",
      dependencies: [
        "TestWorld", "VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaRuntime", "VekhaStore",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "VekhaStoreTests",
      dependencies: [
        "VekhaCore", "VekhaRuntime", "VekhaStore",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "VekhaDeliveryTests",
      dependencies: ["TestWorld", "VekhaCore", "VekhaLanguage", "VekhaRuntime", "VekhaDelivery"]),
    .testTarget(
      name: "VekhaDocumentsTests",
      dependencies: ["TestWorld", "VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaDocuments"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "VekhaSimulationTests",
      dependencies: [
        "TestWorld", "VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaRuntime", "VekhaStore",
        "VekhaSimulation",
      ]),
    .testTarget(
      name: "VekhaReportsTests", dependencies: ["VekhaCore", "VekhaRuntime", "VekhaReports"]),
    .testTarget(
      name: "VekhaWebTests",
      dependencies: [
        "VekhaWeb", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]),
    .testTarget(name: "VekhaBenchTests", dependencies: ["TestWorld", "VekhaBench"]),
    .testTarget(name: "HouseTests", dependencies: ["TestWorld"]),
    .testTarget(
      name: "CommandTests", dependencies: ["TestWorld", "vekha"], exclude: ["Fixtures"]),
  ]
)

// The fuzzer needs libFuzzer's driver, which is linked only where `make fuzz` asks for it.
if let driver = Context.environment["VEKHA_FUZZ_DRIVER"] {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["VekhaCore", "VekhaLanguage", "VekhaYAML", "VekhaDocuments"],
      path: "Tests/Fuzzing", exclude: ["Dictionaries", "Seeds"],
      linkerSettings: [.unsafeFlags([driver, "-lstdc++"])]))
}

for target in package.targets
where target.type != .system && !["CCurlShim", "CFloor"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
