extension FloorPlan {
  /// The floors of Vekha; a new module or library takes its place here first.
  static let vekha = FloorPlan(
    floors: [
      Floor(number: 7, name: "executable", modules: ["vekha", "VekhaBench"]),
      Floor(
        number: 6, name: "adapters",
        modules: ["VekhaStore", "VekhaDelivery", "VekhaDocuments", "VekhaSimulation", "VekhaWeb"]),
      Floor(number: 5, name: "reports", modules: ["VekhaReports"]),
      Floor(number: 4, name: "runtime", modules: ["VekhaRuntime"]),
      Floor(number: 3, name: "text", modules: ["VekhaYAML"]),
      Floor(number: 2, name: "language", modules: ["VekhaLanguage"]),
      Floor(number: 1, name: "core", modules: ["VekhaCore"]),
      Floor(
        number: 0, name: "system",
        modules: [
          "CLibYAML", "COpenSSL", "CCurlShim", "CCurl", "CLibZip", "CFloor", "VekhaShipped",
        ]),
    ],
    guests: systemLibraries + packages + toolchain)

  private static let systemLibraries = [
    Guest(names: ["CLibYAML"], homes: ["VekhaYAML", "CFloor"], advice: "ask its YAMLReader"),
    Guest(names: ["COpenSSL"], homes: ["VekhaRuntime"], advice: "ask the runtime for the digest"),
    Guest(names: ["CCurlShim"], homes: ["VekhaDelivery"], advice: "ask the Notifier port"),
    Guest(names: ["CCurl"], homes: ["CCurlShim"], advice: "ask the Notifier port"),
    Guest(names: ["CLibZip"], homes: ["VekhaDocuments"], advice: "ask its DocumentReader"),
    Guest(names: ["CFloor"], homes: ["VekhaBench"], advice: "only the benchmark needs a floor"),
  ]

  private static let packages = [
    Guest(names: ["GRDB", "GRDBSQLite"], homes: ["VekhaStore"], advice: "ask the Store port"),
    Guest(names: ["ArgumentParser"], homes: ["vekha"], advice: "take the value as an argument"),
    Guest(
      names: ["Logging"], homes: ["VekhaRuntime", "VekhaWeb", "vekha"],
      advice: "return or throw what happened, and the runtime writes it down"),
    Guest(
      names: ["ServiceLifecycle"], homes: ["VekhaRuntime", "VekhaWeb", "vekha"],
      advice: "offer one pass, and the runtime repeats it"),
    Guest(
      names: ["Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore"], homes: ["VekhaWeb"],
      advice: "offer a view, and the web shows it"),
    Guest(
      names: ["UnixSignals"], homes: ["vekha"], advice: "the executable says what ends the program"),
  ]

  private static let aboveText = [
    "VekhaRuntime", "VekhaStore", "VekhaDelivery", "VekhaDocuments", "VekhaSimulation",
    "VekhaWeb", "vekha", "VekhaBench",
  ]

  private static let toolchain = [
    Guest(
      names: ["Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"],
      homes: aboveText, advice: "a pure module takes what it needs as an argument",
      isDeclared: false),
    Guest(
      names: ["FoundationXML"], homes: ["VekhaDocuments"], advice: "ask its DocumentReader",
      isDeclared: false),
    Guest(
      names: ["FoundationEssentials"],
      homes: aboveText + ["VekhaReports", "VekhaYAML", "VekhaLanguage"],
      advice: "the core needs the standard library alone", isDeclared: false),
  ]
}
