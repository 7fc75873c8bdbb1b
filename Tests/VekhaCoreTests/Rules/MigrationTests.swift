import Testing
import VekhaCore

/// Rule 24: a changed order reaches the running cases and loses no completed work.
struct MigrationTests {
  private let a = Item("1.1", .by("2022-05-31")).with { $0.title = "Приказ о внедрении модели" }
  private let b = Item("1.2", .by("2022-05-31")).with { $0.title = "Обучение наставников" }
  private let c = Item("1.3", .by("2022-05-31")).with { $0.title = "Отчёт за полугодие" }

  private func began() throws -> Story {
    try Story.opened(Orders.roadmap(a, b, c)).on("2022-04-01").completes("1.2")
  }

  private func later(_ items: Item..., period: String = "2022-03-01/2024-12-30") -> Definition {
    Orders.roadmap(items, period: period, version: "2")
  }

  @Test func `nothing but the version changes where nothing else did`() throws {
    let story = try began().migrates(to: later(a, b, c))
    #expect(story.events == [.migrated(DefinitionReference(id: "uva", version: "2"), stage: nil)])
  }

  @Test func `items are matched by code; moved, added and dropped ones are so`() throws {
    let moved = a.with { $0.deadline?.deadline = .by("2022-06-15") }
    let story = try began().migrates(to: later(moved, Item("1.4", .by("2022-06-30"))))
    #expect(try story["1.1"].dates.due == day("2022-06-15"))
    #expect(try story["1.1"].round == 2)
    #expect(try story["1.2"].status == .done)
    #expect(try story["1.3"].status == .cancelled)
    #expect(try story["1.4"].status == .open)
    #expect(try story["1.4"].ladderFrom == day("2022-04-01"))
  }

  @Test func `an added item that was due already opens overdue over nobody's head`() throws {
    let story = try began().migrates(to: later(a, b, c, Item("1.4", .by("2022-03-15"))))
    #expect(
      story.reminded == ["2022-04-01 1.4 opened curator", "2022-04-01 1.4 opened coordinator"])
  }

  @Test func `the same code with an unlike title is refused until the file says what it is`() throws
  {
    let other = b.with { $0.title = "Закупка мебели" }
    #expect(
      throws: Refusal.unlikeTitle(code: "1.2", old: b.title, new: "Закупка мебели")
    ) { try began().migrates(to: later(a, other, c)) }
    let corrected = b.with { $0.title = "Обучение наставника в школе" }
    #expect(try began().migrates(to: later(a, corrected, c))["1.2"].status == .done)
    let new = other.with { $0.isNew = true }
    let story = try began().migrates(to: later(a, new, c))
    #expect(try story["1.2"].status == .open)
    #expect(try story["1.2@1"].status == .done)
  }

  @Test func `a row put in shifts the codes behind it and nothing is lost`() throws {
    let inserted = Item("1.1", .by("2022-06-30")).with { ($0.title, $0.isNew) = ("Вставлен", true) }
    let story = try began().migrates(
      to: later(inserted, a.called("1.2"), b.called("1.3"), c.called("1.4")))
    #expect(try story["1.3"].status == .done)
    #expect(try story["1.2"].dates.due == day("2022-05-31"))
    #expect(
      try [story["1.1"].status, story["1.2"].status, story["1.4"].status] == [.open, .open, .open])
    #expect(try story.state.occurrences.count == 4)
  }

  @Test func `two rows that change places keep what is theirs`() throws {
    let story = try began().migrates(to: later(b.called("1.1"), a.called("1.2"), c))
    #expect(try story["1.1"].status == .done)
    #expect(try story["1.2"].status == .open)
    #expect(try story.state.occurrences.count == 3)
  }

  @Test func `a code taken by another row leaves what was done under it in sight`() throws {
    let story = try began().migrates(to: later(a, c.called("1.2")))
    #expect(try story["1.2"].status == .open)
    #expect(try story["1.2@1"].status == .done)
  }

  @Test func `was and new that stay in the file are not carried out again`() throws {
    let new = b.with { ($0.title, $0.isNew) = ("Закупка мебели", true) }
    let second = later(a, new, c, b.called("1.4"))
    var third = second
    third.version = "3"
    let story = try began().migrates(to: second).completes("1.2").migrates(to: third)
    #expect(try story["1.2"].status == .done)
    #expect(try story["1.4"].status == .done)
    #expect(story.events.count == 1)
  }

  @Test func `a later date that was granted outlives a change elsewhere in the order`() throws {
    let story = try began().postpones("1.1", until: "2022-07-15")
      .migrates(to: later(a, b, c, period: "2022-03-01/2025-12-30"))
    #expect(try story["1.1"].dates.due == day("2022-07-15"))
  }

  @Test func `a dropped item that comes back opens again unless it was done`() throws {
    var third = later(a, b, c)
    third.version = "3"
    let story = try began().migrates(to: later(a)).migrates(to: third)
    #expect(try story["1.3"].status == .open)
    #expect(try story["1.2"].status == .done)
  }

  @Test func `what was missed before joining stays missed`() throws {
    let early = Item("1.4", .by("2022-03-15"))
    let story = try Story.opened(
      Orders.roadmap(a, early), on: "2022-04-01", joinsLate: true
    ).migrates(to: later(a, early, c))
    #expect(try story["1.4"].status == .cancelled)
  }

  @Test func `a closed case takes the version and nothing else`() throws {
    let story = try began().closes().migrates(to: later(c))
    #expect(story.events.count == 1)
  }
}

extension Item {
  /// The same duty under another code, as the file says it.
  fileprivate func called(_ new: String) -> Item {
    with {
      $0.was = code
      $0.code = new
    }
  }
}
