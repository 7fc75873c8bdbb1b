import Foundation
import TestWorld
import Testing
import VekhaCore
import VekhaDocuments
import VekhaLanguage
import VekhaYAML

/// A roadmap printed as an order's table and imported again.
@Suite struct PrintedRoadmapTests {
  private static let names = [
    "kuzbass-school-2020", "mostovsky-2021", "novokuznetsk-2021", "uva-2022",
  ]

  @Test(arguments: names, Language.allCases)
  func `importing the printed order gives the same roadmap`(
    name: String, language: Language
  ) throws {
    let (roadmap, calendar) = try Self.shipped(name)
    let draft = try Self.imported(roadmap, calendar, in: language)
    #expect(draft.title == roadmap.title)
    #expect(draft.order == roadmap.order)
    #expect(draft.period == roadmap.period)
    #expect(draft.sections.map(\.number) == roadmap.groups.map(\.id))
    #expect(draft.sections.map(\.title) == roadmap.groups.map(\.title))
    #expect(draft.indicators.map(\.title) == roadmap.indicators.map(\.title))
    #expect(draft.indicators.map(\.unit) == roadmap.indicators.map(\.unit))
    #expect(draft.indicators.map(\.targets) == roadmap.indicators.map(\.targets))
  }

  @Test(arguments: names)
  func `every item keeps its code, title, deadline, responsible and result`(name: String) throws {
    let (roadmap, calendar) = try Self.shipped(name)
    let draft = try Self.imported(roadmap, calendar, in: .ru)
    let choice = PeriodChoice(given: nil, for: draft, today: .earliest)
    let proposal = RoadmapProposal(draft, period: choice, calendar: calendar)
    let items = roadmap.groups.flatMap(\.items)
    let titles = Dictionary(uniqueKeysWithValues: roadmap.parties.map { ($0.key, $0.title) })
    #expect(draft.items.map(\.code) == items.map(\.code))
    for (found, item) in zip(draft.items, items) {
      #expect(found.title == item.title && found.result == item.result)
      #expect(found.place == item.place && found.participants == item.participants)
      #expect(proposal.responsible(for: found) == item.responsible.map { titles[$0] ?? $0 })
      #expect(Self.isSame(proposal.deadline(of: found), item.deadline?.deadline), "\(found)")
    }
  }

  @Test func `the same roadmap makes the same bytes`() throws {
    let (roadmap, calendar) = try Self.shipped("uva-2022")
    let printed = PrintedRoadmap(roadmap, calendar: calendar, in: .ru)
    let first = try #require(printed.word)
    #expect(first == printed.word)
  }

  @Test func `words of any kind are no markup`() throws {
    var roadmap = Definition(id: "odd", version: "1", kind: .roadmap, title: "План <b> & «ё»")
    roadmap.order = "№ 7 от 01.02.2023"
    var item = Item(code: "1", title: "Смотр \"A & B\" <script>\u{1}]]> 🏫")
    item.deadline = DeadlineClause(
      phrase: "2023-03-15", deadline: .by(try #require(CivilDate("2023-03-15"))))
    roadmap.groups = [Group(id: "1", title: "Цели & задачи", items: [item])]
    let draft = try Self.imported(roadmap, nil, in: .ru)
    #expect(draft.title == roadmap.title && draft.order == roadmap.order)
    #expect(draft.sections.map(\.title) == ["Цели & задачи"])
    #expect(draft.items.map(\.title) == ["Смотр \"A & B\" <script>]]> 🏫"])
  }
}

// MARK: - Helpers

extension PrintedRoadmapTests {
  private static func shipped(_ name: String) throws -> (Definition, WorkCalendar) {
    let paths = ["calendars/ru.yaml", "reminders/standard.yaml", "roadmaps/\(name).yaml"]
    let files = try paths.map { path in
      let url = TestHouse.root.appending(path: "workflows/\(path)")
      return SourceFile(path: path, bytes: Array(try Data(contentsOf: url)))
    }
    let reading = DefinitionsReader(hash: { _ in "1" }, isKnownZone: { _ in true }).read(files)
    return (try #require(reading.definitions.first), try #require(reading.calendars.first))
  }

  private static func imported(
    _ roadmap: Definition, _ calendar: WorkCalendar?, in language: Language
  ) throws -> DraftRoadmap {
    let printed = PrintedRoadmap(roadmap, calendar: calendar, in: language)
    let document = try DocumentReader().read(try #require(printed.word), named: "order.docx")
    return try #require(RoadmapFinder.roadmap(in: document))
  }

  private static func isSame(
    _ state: RoadmapProposal.DeadlineState, _ deadline: Deadline?
  ) -> Bool {
    switch (state, deadline) {
    case (.missing, nil): true
    case (.read(let reading), let deadline?), (.toConfirm(let reading), let deadline?):
      isSame(reading.deadline, deadline)
    default: false
    }
  }

  private static func isSame(_ found: Deadline?, _ deadline: Deadline) -> Bool {
    guard case .recurring(let first)? = found, case .recurring(let second) = deadline else {
      return found == deadline
    }
    return first.isSame(as: second)
  }
}
