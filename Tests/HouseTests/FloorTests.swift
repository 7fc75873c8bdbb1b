import Testing

@Suite struct FloorTests {
  private let plan = FloorPlan.vekha

  @Test func `every import belongs on its floor`() throws {
    try House.swiftFiles(under: "Sources").flatMap(plan.findings).report()
  }

  @Test func `the manifest declares what the imports use`() throws {
    let arrows = Arrows(
      plan: plan, manifest: try .current(), files: try House.swiftFiles(under: "Sources"),
      text: SourceFile(path: "Package.swift", text: try House.text("Package.swift")))
    (arrows.strangers + arrows.differences).report()
  }

  @Test(arguments: [
    ("VekhaStore", "import GRDB"),
    ("VekhaRuntime", "package import VekhaCore"),
    ("VekhaRuntime", "import struct Foundation.TimeZone"),
    ("VekhaLanguage", "// import VekhaStore"),
    ("vekha", "internal import VekhaDelivery"),
  ])
  func `an import downwards or of the module's own guest passes`(module: String, line: String) {
    #expect(plan.findings(in: file(module, line)) == [])
  }

  @Test(arguments: [
    (
      "VekhaCore", "import Foundation",
      "Foundation lives in VekhaRuntime, VekhaStore, VekhaDelivery, VekhaDocuments, VekhaSimulation, VekhaWeb, vekha, VekhaBench; a pure module takes what it needs as an argument"
    ),
    ("VekhaReports", "internal import GRDB", "GRDB lives in VekhaStore; ask the Store port"),
    (
      "VekhaYAML", "@preconcurrency package import VekhaRuntime",
      "VekhaRuntime stands on floor 4, above VekhaYAML on floor 3; take the value as an argument or name the need as a port"
    ),
    (
      "VekhaStore", "import struct VekhaDelivery.SMTPServer",
      "VekhaStore and VekhaDelivery are neighbours on floor 6 and never meet; let the executable join them"
    ),
    (
      "VekhaRuntime", "import Yams",
      "Yams has no home here; give it a place in Tests/HouseTests/Floors/FloorPlan+Vekha.swift"
    ),
    (
      "VekhaFiles", "import VekhaCore",
      "VekhaFiles stands on no floor; give it a place in Tests/HouseTests/Floors/FloorPlan+Vekha.swift"
    ),
  ])
  func `an import that does not belong is named with its place`(
    module: String, line: String, sentence: String
  ) {
    let path = "Sources/\(module)/Page.swift"
    #expect(
      plan.findings(in: file(module, line)) == [Finding(path: path, line: 2, sentence: sentence)])
  }

  private func file(_ module: String, _ line: String) -> SourceFile {
    SourceFile(path: "Sources/\(module)/Page.swift", text: "// A page.\n\(line)\n")
  }
}
