import Foundation
import Testing

@Suite struct ArrowTests {
  private let plan = FloorPlan(
    floors: [
      .init(number: 1, name: "roof", modules: ["Attic", "Tower"]),
      .init(number: 0, name: "ground", modules: ["Hall"]),
    ],
    guests: [.init(names: ["GRDB"], homes: ["Attic"], advice: "ask the attic")])

  @Test func `a declared arrow that nothing uses is found, and a used one that is not declared`()
    throws
  {
    let arrows = try arrows(attic: #"["Hall"]"#, source: "import GRDB\nimport Foundation\n")
    #expect(
      arrows.differences.map(\.sentence) == [
        "Attic declares Hall, which no file of it imports; drop it",
        "Attic imports GRDB and does not declare it; add it",
      ])
  }

  @Test func `a module that stands on the plan alone or in the manifest alone is found`() throws {
    let arrows = try arrows(attic: "[]", source: "")
    #expect(
      arrows.strangers.map(\.sentence) == [
        "Shed stands on no floor of Tests/HouseTests/Floors/FloorPlan+Vekha.swift",
        "Tower stands on the floor plan, but the manifest has no such target",
      ])
  }

  @Test func `the picture shows floors from the roof down and arrows of each module`() throws {
    let manifest = try arrows(attic: #"["Hall", "Tower", "GRDB"]"#, source: "").manifest
    #expect(
      HousePicture(plan: plan, manifest: manifest, width: 35).text == """
         1  roof   │ Attic → Tower Hall ·
                   │         GRDB
                   │ Tower
         0  ground │ Hall

        """)
  }

  private func arrows(attic: String, source: String) throws -> Arrows {
    let json = """
      {"targets": [
        {"name": "Attic", "path": "Sources/Attic", "target_dependencies": \(attic)},
        {"name": "Hall", "path": "Sources/Hall"}, {"name": "Shed", "path": "Sources/Shed"},
        {"name": "Yard", "path": "Tests/Yard"},
        {"name": "HallTests", "path": "Tests/HallTests", "target_dependencies": ["Hall"]}
      ]}
      """
    return Arrows(
      plan: plan, manifest: try Manifest(json: Data(json.utf8)),
      files: [SourceFile(path: "Sources/Attic/Attic.swift", text: source)])
  }
}
