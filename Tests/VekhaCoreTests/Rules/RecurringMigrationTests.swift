import Testing
import VekhaCore

/// Rule 24 for recurring items, and for cases in a stage.
struct RecurringMigrationTests {
  private let quarterly = Deadline.rule(
    "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20221231", due: "2022-03-31")

  private func migrated(_ old: Deadline, _ new: Deadline, on date: String) throws -> Story {
    try Story.opened(Orders.roadmap(Item("5.1", old))).wakesDaily(through: date)
      .completes("5.1")
      .migrates(to: Orders.roadmap([Item("5.1", new)], version: "2"))
  }

  @Test func `occurrences the new rule names stay, others fall away, the next is planned`() throws {
    let story = try migrated(.monthly, quarterly, on: "2022-05-10")
    #expect(
      try statuses(story) == [
        "2022-03-31 done", "2022-04-30 cancelled", "2022-05-31 cancelled", "2022-06-30 open",
        "2022-09-30 pending",
      ])
  }

  @Test func `occurrences between those of the old rule are planned too`() throws {
    let story = try migrated(quarterly, .monthly, on: "2022-04-10")
    #expect(
      try statuses(story) == [
        "2022-03-31 done", "2022-04-30 open", "2022-05-31 pending", "2022-06-30 open",
        "2022-09-30 cancelled",
      ])
    #expect(
      try statuses(story.wakes(on: "2022-07-10")) == [
        "2022-03-31 done", "2022-04-30 open", "2022-05-31 open", "2022-06-30 open",
        "2022-07-31 open", "2022-08-31 pending", "2022-09-30 cancelled",
      ])
  }

  @Test func `a rule that comes back finds its occurrences again`() throws {
    let story = try migrated(.monthly, quarterly, on: "2022-04-10")
      .migrates(to: Orders.roadmap([Item("5.1", .monthly)], version: "3"))
    #expect(
      try statuses(story.wakes(on: "2022-06-10")) == [
        "2022-03-31 done", "2022-04-30 open", "2022-05-31 open", "2022-06-30 open",
        "2022-07-31 pending", "2022-09-30 cancelled",
      ])
    #expect(try statuses(story.wakes(on: "2022-09-10")).contains("2022-09-30 open"))
  }

  @Test func `an unchanged rule in a longer period goes on undisturbed`() throws {
    let rule = Deadline.rule("FREQ=MONTHLY;BYMONTHDAY=-1", due: "2022-03-31")
    let new = Orders.roadmap(
      [Item("5.1", rule)], period: "2022-03-01/2025-12-30", version: "2")
    let story = try Story.opened(Orders.roadmap(Item("5.1", rule))).wakes(on: "2022-04-10")
      .completes("5.1").migrates(to: new)
    #expect(story.events.count == 1)
    #expect(
      try statuses(story) == ["2022-03-31 done", "2022-04-30 open", "2022-05-31 pending"])
  }

  @Test func `who joined late is not called to what was missed`() throws {
    let story = try Story.opened(
      Orders.roadmap(Item("5.1", .monthly)), on: "2022-05-10", joinsLate: true
    ).migrates(to: Orders.roadmap([Item("5.1", quarterly)], version: "2"))
    #expect(
      try statuses(story) == [
        "2022-03-31 cancelled", "2022-04-30 cancelled", "2022-05-31 cancelled",
        "2022-06-30 open", "2022-09-30 pending",
      ])
  }

  @Test func `a single date becomes a recurrence and back`() throws {
    let story = try migrated(.by("2022-03-31"), .monthly, on: "2022-04-10")
    #expect(try statuses(story).first == " done")
    #expect(try statuses(story).contains("2022-04-30 open"))
    let back = try migrated(.monthly, .by("2022-12-01"), on: "2022-04-10")
    #expect(
      try statuses(back) == ["2022-03-31 done", "2022-04-30 cancelled", "2022-05-31 cancelled"])
  }

  @Test func `another rule for days off moves the dates of occurrences too`() throws {
    var new = Orders.roadmap([Item("5.1", .monthly)], version: "2")
    new.nonWorkingDay = .previous
    let story = try Story.opened(Orders.roadmap(Item("5.1", .monthly))).wakes(on: "2022-04-10")
      .migrates(to: new)
    #expect(try story["5.1", "2022-04-30"].dates.due == day("2022-04-29"))
  }

  private func statuses(_ story: Story) throws -> [String] {
    try story.state.occurrences.values.sorted { $0.key < $1.key }
      .map { "\($0.key.date?.iso ?? "") \($0.status.rawValue)" }
  }
}

struct StageMigrationTests {
  private let x = Item("x", .days(10), of: "куратор")
  private let y = Item("y", .days(10), of: "куратор")
  private var order: Definition {
    Orders.programme(Group(stage: "a", x), Group(stage: "b", y))
  }

  @Test func `a vanished stage needs a successor`() throws {
    var new = Orders.programme(Group(stage: "start", x), Group(stage: "b", y), version: "2")
    let story = try Story.opened(order)
    #expect(throws: Refusal.stageVanished("a", known: ["start", "b"])) {
      try story.migrates(to: new)
    }
    new.moved = ["a": "start"]
    let moved = try story.migrates(to: new)
    #expect(try moved.state.stage == "start")
    #expect(try moved.state.visits.map(\.stage) == ["start"])
    #expect(try moved["x"].status == .open)
  }

  @Test func `an item that moves to a later stage waits for it`() throws {
    let new = Orders.programme(Group(stage: "a"), Group(stage: "b", x, y), version: "2")
    let story = try Story.opened(order).migrates(to: new)
    #expect(try story["x"].status == .cancelled)
    let later = try story.on("2022-03-10").completesStage()
    #expect(try later["x"].dates.due == day("2022-03-21"))
  }

  @Test func `an item added to the present stage counts from its entry`() throws {
    let new = Orders.programme(
      Group(stage: "a", x, Item("z", .days(30), of: "куратор")), Group(stage: "b", y), version: "2")
    let story = try Story.opened(order).on("2022-03-10").migrates(to: new)
    #expect(try story["z"].dates.due == day("2022-03-31"))
    #expect(try story["x"].round == 1)
  }

  @Test func `an engine's stage whose last item is dropped completes itself`() throws {
    var new = Orders.programme(Group(stage: "a"), Group(stage: "b", y), version: "2")
    new.groups[0].completion.byEngine = true
    #expect(try Story.opened(order).migrates(to: new).state.stage == "b")
  }
}
