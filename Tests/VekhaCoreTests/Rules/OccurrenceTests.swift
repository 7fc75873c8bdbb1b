import Testing
import VekhaCore

/// Rule 13: the due dates of a recurring item.
struct OccurrenceTests {
  private let order = Orders.roadmap(Item("5.1", .monthly))

  @Test func `only the open ones and the next exist`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-05-15")
    #expect(
      try statuses(story) == [
        "2022-03-31 open", "2022-04-30 open", "2022-05-31 open", "2022-06-30 pending",
      ])
    #expect(try story["5.1", "2022-06-30"].dates.opens == day("2022-06-01"))
  }

  @Test func `a date on a day off keeps its name and moves its effect`() throws {
    let story = try Story.opened(order).wakes(on: "2022-04-01")
    #expect(try story["5.1", "2022-04-30"].dates.due == day("2022-05-04"))
    #expect(try story["5.1", "2022-03-31"].dates.due == day("2022-03-31"))
  }

  @Test func `waking late opens all that was missed`() throws {
    let story = try Story.opened(order).wakes(on: "2022-05-15")
    #expect(try statuses(story).filter { $0.hasSuffix("open") }.count == 3)
  }

  @Test func `a yearly window opens on its own first day and is not moved`() throws {
    let yearly = Deadline.rule(
      "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30", due: "2022-04-30", from: "2022-04-01")
    let story = try Story.opened(Orders.roadmap(Item("5.2", yearly))).wakes(on: "2022-05-05")
    #expect(
      try story["5.2", "2023-04-30"].dates
        == DutyDates(
          opens: day("2023-04-01"), due: day("2023-04-30"), unshifted: day("2023-04-30")))
    #expect(try story["5.2", "2022-04-30"].dates.due == day("2022-04-30"))
  }

  @Test func `a mark takes the oldest open one unless told`() throws {
    let story = try Story.opened(order).wakes(on: "2022-05-15")
    #expect(try story.completes("5.1")["5.1", "2022-03-31"].status == .done)
    let named = try story.completes("5.1", occurrence: "2022-04-30")
    #expect(try named["5.1", "2022-03-31"].status == .open)
    #expect(try named["5.1", "2022-04-30"].status == .done)
    #expect(throws: Refusal.unknownOccurrence(code: "5.1", date: day("2022-04-29"))) {
      try story.completes("5.1", occurrence: "2022-04-29")
    }
  }

  @Test func `the rule ends with the order`() throws {
    let story = try Story.opened(order).wakesWhenItWants(through: "2023-12-31")
    #expect(try statuses(story).count == 10)
    #expect(try statuses(story).allSatisfy { $0.hasSuffix("open") })
  }

  @Test func `letting the next one go does not end the recurrence`() throws {
    let story = try Story.opened(order).completes("5.1").waives("5.1")
    #expect(
      try statuses(story) == ["2022-03-31 done", "2022-04-30 waived", "2022-05-31 pending"])
  }

  @Test func `who joins late begins with the occurrence that is not yet due`() throws {
    let story = try Story.opened(order, on: "2022-05-10", joinsLate: true)
    #expect(
      try statuses(story) == [
        "2022-03-31 cancelled", "2022-04-30 cancelled", "2022-05-31 open", "2022-06-30 pending",
      ])
    #expect(!story.reminders.contains { $0.contains("2022-05-10 5.1 opened") })
  }

  @Test func `a stage waits for an overdue occurrence only, and leaving it cancels the rest`()
    throws
  {
    let stages = Orders.programme(
      Group(stage: "a", Item("x", .monthly, of: "куратор")), Group(stage: "b"))
    let story = try Story.opened(stages).wakes(on: "2022-04-04")
    #expect(throws: Refusal.self) { try story.completesStage() }
    let next = try story.completes("x").completesStage()
    #expect(
      try statuses(next) == ["2022-03-31 done", "2022-04-30 cancelled", "2022-05-31 cancelled"])
  }

  @Test func `a stage entered in autumn does not begin with the spring's occurrences`() throws {
    let stages = Orders.programme(Group(stage: "a", Item("x", .monthly, of: "куратор")))
    let story = try Story.opened(stages, on: "2022-10-10")
    #expect(try statuses(story) == ["2022-10-31 open", "2022-11-30 pending"])
  }

  @Test func `a stage entered again follows its recurrence afresh`() throws {
    var stages = Orders.programme(
      Group(stage: "a", Item("x", .monthly, of: "куратор")), Group(stage: "b"))
    stages.transitions = [Transition(from: "b", to: "a", title: "назад")]
    let story = try Story.opened(stages).wakes(on: "2022-03-10").completes("x").completesStage()
      .on("2022-03-20").returns(to: "a").wakesDaily(through: "2022-05-05")
    #expect(
      try statuses(story) == [
        "2022-03-31 open", "2022-04-30 open", "2022-05-31 open", "2022-06-30 pending",
      ])
  }

  private func statuses(_ story: Story) throws -> [String] {
    try story.state.occurrences.values.sorted { $0.key < $1.key }
      .map { "\($0.key.date?.iso ?? "") \($0.status.rawValue)" }
  }
}
