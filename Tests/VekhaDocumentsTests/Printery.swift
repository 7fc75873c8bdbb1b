import Foundation
import TestWorld
import Testing
import VekhaCore
import VekhaDocuments
import VekhaLanguage
import VekhaYAML

/// Prints roadmaps and reads them back, as the program does.
enum Printery {
  static func shipped(_ name: String) throws -> Definition {
    try roadmap(try text("roadmaps/\(name).yaml"))
  }

  /// The roadmap of a text that is without an error.
  static func roadmap(_ text: String) throws -> Definition {
    let reading = reader.read(try shelf() + [file("roadmap.yaml", text)])
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.message.en))\n\(text)")
    return try #require(reading.definitions.first { $0.kind == .roadmap })
  }

  static func printed(_ roadmap: Definition, in language: Language = .ru) throws -> [UInt8] {
    let printed = PrintedRoadmap(roadmap, calendar: try calendar(), in: language)
    return try #require(printed.word)
  }

  /// The YAML that a document becomes.
  static func yaml(_ bytes: [UInt8]) throws -> String {
    let document = try DocumentReader().read(bytes, named: "order.docx")
    let found = try #require(RoadmapFinder.roadmap(in: document))
    let calendar = try calendar()
    let draft =
      document.memory.flatMap { memory in
        memory.roadmap(by: calendar).map {
          found.recalling($0, calendar: calendar, in: memory.language)
        }
      } ?? found
    let choice = PeriodChoice(given: nil, for: draft, today: .earliest)
    let proposal = RoadmapProposal(draft, period: choice, calendar: calendar)
    return RoadmapWriter.text(proposal, id: "order", file: "order.docx", in: .ru)
  }

  static func imported(_ bytes: [UInt8]) throws -> Definition { try roadmap(try yaml(bytes)) }

  /// Versions are no part of the comparison, so all have one.
  private static let reader = DefinitionsReader(
    known: KnownDefinitions(workflows: ["approval"]), hash: { _ in "1" }, isKnownZone: { _ in true }
  )

  private static func calendar() throws -> WorkCalendar {
    try #require(reader.read(try shelf()).calendars.first)
  }

  private static func shelf() throws -> [SourceFile] {
    try ["calendars/ru.yaml", "reminders/standard.yaml"].map { file($0, try text($0)) }
  }

  private static func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  private static func text(_ path: String) throws -> String {
    let url = TestHouse.root.appending(path: "workflows/\(path)")
    return try String(contentsOf: url, encoding: .utf8)
  }
}
