import Foundation
import TestWorld
import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsShippedTests {
  private let reading = Shipped.reading

  @Test func `what ships reads without an error`() {
    #expect(
      reading.diagnostics.filter { $0.severity == .error }.map { "\($0.place) \($0.code)" } == [])
    #expect(reading.definitions.count == 7)
    #expect(reading.policies.map(\.id) == ["standard"])
    #expect(reading.calendars.map(\.id) == ["ru"])
  }

  @Test(arguments: [
    ("uva-2022", 31), ("novokuznetsk-2021", 22), ("kuzbass-school-2020", 14), ("mostovsky-2021", 7),
  ])
  func `each roadmap has all the rows of its document`(id: String, rows: Int) throws {
    let roadmap = try #require(reading.definitions.first { $0.id == id })
    #expect(roadmap.groups.flatMap(\.items).count == rows)
    #expect(
      roadmap.groups.flatMap(\.items).flatMap(\.responsible).allSatisfy { roadmap.party($0) != nil }
    )
  }

  @Test func `the made-up municipality is whole`() throws {
    let directory = try #require(reading.directory)
    #expect(directory.organisations.filter { $0.kind == "school" }.count == 30)
    #expect(directory.pairs.count == 120)
    #expect(directory.people.count > 300)
    #expect(directory.programme == "target-model")
  }

  @Test func `the only warnings are what the documents themselves lack`() {
    let expected: Set = ["deadline-convention", "outside-period", "no-responsible", "no-deadline"]
    #expect(Set(reading.diagnostics.map(\.code)) == expected)
  }
}

enum Shipped {
  /// Every file of `workflows/`, read together.
  static let reading: DefinitionsReading = {
    let root = TestHouse.root
    let names = [
      "calendars/ru", "reminders/standard", "programmes/target-model",
      "programmes/mentoring-school", "programmes/approval", "roadmaps/uva-2022",
      "roadmaps/novokuznetsk-2021", "roadmaps/kuzbass-school-2020", "roadmaps/mostovsky-2021",
      "demo/directory",
    ]
    let bytes: @Sendable (String) -> [UInt8]? = { path in
      (try? Data(contentsOf: root.appending(path: path))).map { Array($0) }
    }
    let files = names.map { "workflows/\($0).yaml" }
      .map { SourceFile(path: $0, bytes: bytes($0) ?? []) }
    return DefinitionsReader(
      hash: { "\($0.count)" }, isKnownZone: { TimeZone(identifier: $0) != nil }, table: bytes
    ).read(files)
  }()
}
