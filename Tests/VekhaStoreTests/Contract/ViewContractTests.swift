import Testing
import VekhaCore
import VekhaRuntime

/// What lists and the look at the day ask of the store.
@Suite struct ViewContractTests {
  private let folder = TemporaryFolder()
  private let tomorrow = Sample.today.adding(days: 1)

  @Test(arguments: Stores.all)
  func `cases are narrowed to those with something to do by a day`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.save([.opened(Sample.opening())] + Sample.planned(), id: "open")
    try await store.save([.opened(Sample.opening())] + Sample.ahead(due: tomorrow), id: "ahead")
    try await store.save([.opened(Sample.opening())] + Sample.planned(due: nil), id: "undated")
    try await store.save([.opened(Sample.opening(scope: .municipal))], id: "whole")
    try await store.save(
      [.opened(Sample.opening())] + Sample.planned()
        + [.completed(Sample.item, Completed(on: Sample.today))], id: "done")
    #expect(try await store.ids(CaseFilter(dueBy: Sample.today)) == ["open", "whole"])
    #expect(try await store.ids(CaseFilter(dueBy: tomorrow)) == ["ahead", "open", "whole"])
    #expect(try await store.ids(CaseFilter(pattern: "o*", dueBy: tomorrow)) == ["open"])
    #expect(try await store.ids(CaseFilter(limit: 2)) == ["ahead", "done"])
  }

  @Test(arguments: Stores.all)
  func `cases concern whoever answers in them or has a part at their place`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.save(
      [.opened(Sample.opening())] + Sample.planned(), id: "hers",
      holders: [Sample.item: [Sample.petrova]])
    try await store.save([.opened(Sample.opening())] + Sample.planned(), id: "another's")
    for (place, ids) in [("uo", ["hers"]), ("school-1", ["another's", "hers"])] {
      let concern = CaseFilter.Concern(person: Sample.petrova, places: ["none", place])
      #expect(try await store.ids(CaseFilter(concern: concern)) == ids)
    }
    for (definition, ids) in [("none", []), (Sample.roadmap.id, ["another's", "hers"])] {
      let concern = CaseFilter.Concern(person: Sample.ivanov, definitions: [definition])
      #expect(try await store.ids(CaseFilter(concern: concern)) == ids)
    }
  }

  @Test(arguments: Stores.all)
  func `a case goes on to concern whoever answered for what is settled in it`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let open = try await store.save(
      [.opened(Sample.opening())] + Sample.planned(), id: "hers",
      holders: [Sample.item: [Sample.petrova]])
    let done = try await store.save(
      [.completed(Sample.item, Completed(on: Sample.today))], to: open)
    let concern = CaseFilter.Concern(person: Sample.petrova)
    #expect(try await store.ids(CaseFilter(concern: concern)) == ["hers"])
    let held = OccurrenceFilter(people: [Sample.petrova])
    #expect(try await store.read { try $0.occurrences(held) } == [])
    try await store.save(
      [.reopened(Sample.item, reason: Sample.text("рано").reference)], to: done,
      holders: [Sample.item: [Sample.petrova]])
    let again = try await store.read { try $0.occurrences(held) }
    #expect(again.map(\.holders) == [[Sample.petrova]])
  }

  @Test(arguments: Stores.all)
  func `cases are counted where they stand`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.save([.opened(Sample.opening())], id: "plain")
    try await store.save([.opened(Sample.opening())] + Sample.stay, id: "staged")
    try await store.save([.opened(Sample.opening())] + Sample.stay, id: "staged too")
    #expect(
      try await store.counts() == [
        count(.active, nil, 1), count(.active, "подготовка", 2),
      ])
    for id in ["plain", "staged"] {
      let state = try #require(try await store.stored(id))
      try await store.save([.closed(outcome: "ended", reason: nil)], to: state)
    }
    #expect(
      try await store.counts() == [
        count(.active, "подготовка", 1), count(.closed, nil, 1), count(.closed, "подготовка", 1),
      ])
  }

  @Test(arguments: Stores.all)
  func `duties are counted by when they are due`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    for (number, due) in [Sample.today, tomorrow, tomorrow.adding(days: 7), nil].enumerated() {
      try await store.save(
        [.opened(Sample.opening())] + Sample.planned(due: due), id: "case-\(number)")
    }
    try await store.save([.opened(Sample.opening())] + Sample.ahead(due: Sample.today), id: "ahead")
    let found = try await store.read { [tomorrow] reader in
      try reader.dutyCounts(before: tomorrow, upTo: tomorrow)
    }
    #expect(
      found == [DutyCount(definition: Sample.roadmap.id, overdue: 1, soon: 1, undated: 1)])
  }

  @Test(arguments: Stores.all)
  func `letters are counted by their state`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.write { try $0.save(Sample.letter("one"), carrying: []) }
    #expect(try await store.read { try $0.letterCount(.pending) } == 1)
    #expect(try await store.read { try $0.letterCount(.dead) } == 0)
  }

  private func count(_ status: Case.Status, _ stage: String?, _ count: Int) -> CaseCount {
    CaseCount(definition: Sample.roadmap.id, status: status, stage: stage, count: count)
  }
}

extension Sample {
  /// A duty that has not opened yet.
  fileprivate static func ahead(due: CivilDate) -> [Event] {
    Array(planned(due: due).prefix(1))
  }
}

extension Store {
  fileprivate func ids(_ filter: CaseFilter) async throws -> [String] {
    try await read { try $0.caseIDs(filter) }
  }

  fileprivate func counts() async throws -> [CaseCount] {
    try await read { try $0.caseCounts() }
  }
}
