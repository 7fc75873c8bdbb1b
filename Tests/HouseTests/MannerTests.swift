import Testing

@Suite struct MannerTests {
  @Test(arguments: Manner.all)
  func `every Swift file has the manner`(manner: Manner) throws {
    for folder in ["Sources", "Tests"] {
      try House.swiftFiles(under: folder).flatMap(manner.findings).report()
    }
  }

  @Test func `every test stands where its module is mirrored`() throws {
    let mirror = TestMirror(modules: Set(FloorPlan.vekha.modules))
    try House.swiftFiles(under: "Tests").flatMap(mirror.findings).report()
  }

  @Test(arguments: [
    ("length", String(repeating: "\n", count: 214), 201, "the file has 214 lines"),
    ("names", "package final class CaseManager {\n", 1, "Manager in a type's name"),
    ("paths", "\nlet key = \"\("/" + "home")/ivo/key\"\n", 2, "is a place on one machine"),
    ("words", "// To" + "do: the rest\n", 1, "promises work"),
    ("access", "@frozen public struct Case {}\n", 1, "nobody outside the package reads this"),
    ("seams", "import Testing\n@testable import VekhaCore\n", 2, "import VekhaCore plainly"),
    ("sentences", "package struct Case {}\n", 1, "Case is for other modules; say"),
    ("sentences", "/// One running instance\n@frozen\npackage struct Case {}\n", 3, "no whole"),
    ("sentences", "// No doc.\npackage func open() {}\n", 2, "open is for other modules"),
  ])
  func `a file without the manner is told so`(
    manner: String, text: String, line: Int, words: String
  ) throws {
    let file = SourceFile(path: "Sources/VekhaCore/Case.swift", text: text)
    let findings = try #require(Manner.named(manner)).findings(file)
    #expect(findings.map(\.line) == [line])
    #expect(findings.first?.sentence.contains(words) == true)
  }

  @Test(arguments: [
    ("length", String(repeating: "\n", count: 200)),
    ("names", "let files = FileManager.default // no class Helper\n"),
    ("paths", "let page = \"https://example.org/cases/1\"\n"),
    ("words", "let todos = subway.stubborn\n"),
    ("access", "package import VekhaCore\n"),
    ("seams", "@testable import vekha\n"),
    (
      "sentences",
      "/// One running instance of a roadmap\n/// at an organisation.\npackage struct Case {}\n"
    ),
    (
      "sentences",
      "package import VekhaCore\npackage extension Case {\n  package var id: Int { 0 }\n}\n"
    ),
  ])
  func `a file with the manner is left alone`(manner: String, text: String) throws {
    let file = SourceFile(path: "Sources/VekhaCore/Case.swift", text: text)
    #expect(try #require(Manner.named(manner)).findings(file) == [])
  }

  @Test func `a drawer is found in the path too`() {
    let file = SourceFile(path: "Sources/VekhaCore/Utils/Dates.swift", text: "")
    #expect(
      Manner.names.findings(file).map(\.sentence) == [
        "Util in the path names a drawer; name the job"
      ])
  }

  @Test(arguments: [
    ("Tests/VekhaCoreTests/CaseTests.swift", "  @Test func a() {}", nil),
    ("Tests/CommandTests/LoadTests.swift", "@Test func a() {}", nil),
    ("Tests/VekhaCoreTests/Fixtures.swift", "enum Fixtures {}", nil),
    (
      "Tests/VekhaAtticTests/CaseTests.swift", "@Test func a() {}",
      "VekhaAtticTests mirrors no module of Sources; name it MODULETests"
    ),
    (
      "Tests/VekhaCoreTests/Case.swift", "@Test func a() {}",
      "a file with tests is named …Tests.swift"
    ),
    (
      "Tests/VekhaCoreTests/CaseTests.swift", "struct Case {}",
      "a file named …Tests.swift holds tests"
    ),
  ])
  func `the mirror knows its own`(path: String, text: String, sentence: String?) {
    let mirror = TestMirror(modules: ["VekhaCore"])
    #expect(
      mirror.findings(in: SourceFile(path: path, text: text)).map(\.sentence)
        == (sentence.map { [$0] } ?? []))
  }
}
