import Testing
import VekhaCore
import VekhaRuntime

@Suite struct DutyContractTests {
  private let folder = TemporaryFolder()
  private let tomorrow = Sample.today.adding(days: 1)

  @Test(arguments: Stores.all)
  func `duties are found by date while they are outstanding`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.openDuties()
    #expect(try await store.codes(OccurrenceFilter()) == ["done", "later", "now", "undated"])
    #expect(try await store.codes(OccurrenceFilter(overdueOn: tomorrow)) == ["now"])
    #expect(try await store.codes(OccurrenceFilter(overdueOn: Sample.today)) == [])
    #expect(try await store.codes(OccurrenceFilter(dueBy: Sample.today)) == ["now"])
    #expect(
      try await store.codes(OccurrenceFilter(dueBy: tomorrow.adding(days: 1))) == ["later", "now"])
  }

  @Test(arguments: Stores.all)
  func `duties are found by case, definition, organisation and holder`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.openDuties()
    let filters: [(OccurrenceFilter, [String])] = [
      (OccurrenceFilter(casePattern: "uva*"), ["done", "later", "now", "undated"]),
      (OccurrenceFilter(casePattern: "other"), []),
      (OccurrenceFilter(definition: "none"), []), (OccurrenceFilter(organisation: "uo"), []),
      (OccurrenceFilter(people: []), []),
      (OccurrenceFilter(people: [Sample.ivanov]), ["later", "now"]),
      (OccurrenceFilter(people: [Sample.petrova, Sample.ivanov], overdueOn: tomorrow), ["now"]),
    ]
    for (filter, codes) in filters { #expect(try await store.codes(filter) == codes, "\(filter)") }
  }

  @Test(arguments: Stores.all)
  func `a row says whose duty it is until it is settled`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    let state = try await store.openDuties()
    let now = OccurrenceKey(code: "now")
    let rows = try await store.read { try $0.occurrences(OccurrenceFilter()) }
    let row = try #require(rows.first { $0.occurrence.key == now })
    #expect(row.holders == [Sample.petrova, Sample.ivanov])
    #expect(row.caseID == state.id && row.definition == Sample.roadmap && row.scope == .share)
    #expect(row.occurrence == state.occurrences[now])

    try await store.save([.completed(now, Completed(on: Sample.today))], to: state)
    #expect(try await store.codes(OccurrenceFilter(people: [Sample.petrova])) == [])
  }

  @Test(arguments: Stores.all)
  func `a roll-up counts the shares and leaves out what was cancelled`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let endings: [[Event]] = [
      [.completed(Sample.item, Completed(on: Sample.today))],
      [.waived(Sample.item, reason: Sample.reason)], [.cancelled(Sample.item, .dropped)], [],
      [
        .dueMoved(Sample.item, Sample.dates(due: tomorrow), .scheduled, reason: nil)
      ],
    ]
    for (number, ending) in endings.enumerated() {
      try await store.save(
        [.opened(Sample.opening())] + Sample.planned() + ending, id: "share-\(number)")
    }
    try await store.save(
      [.opened(Sample.opening(scope: .municipal))] + Sample.planned(), id: "whole")
    let rollups = try await store.read { try $0.rollups(ofRoadmap: Sample.roadmap.id) }
    #expect(rollups == [Sample.item: Rollup(done: 1, waived: 1, total: 4, due: tomorrow)])
  }
}

extension Store {
  /// A case with a duty for each state that a filter can tell apart.
  @discardableResult
  fileprivate func openDuties() async throws -> Case {
    try await settle()
    let (now, later) = (OccurrenceKey(code: "now"), OccurrenceKey(code: "later"))
    let done = OccurrenceKey(code: "done", date: Sample.today)
    return try await save(
      [.opened(Sample.opening())] + Sample.planned(now)
        + Sample.planned(later, due: Sample.today.adding(days: 2))
        + Sample.planned(OccurrenceKey(code: "undated"), due: nil) + Sample.planned(done)
        + [.completed(done, Completed(on: Sample.today))],
      holders: [now: [Sample.petrova, Sample.ivanov], later: [Sample.ivanov]])
  }

  fileprivate func codes(_ filter: OccurrenceFilter) async throws -> [String] {
    try await read { try $0.occurrences(filter) }.map(\.occurrence.key.code)
  }
}
