import Testing
import VekhaCore

/// Rule 20: the clock of a suspended case stands still.
struct PauseTests {
  private let order = Orders.programme(
    Group(
      id: "a", title: "a",
      items: [
        Item("relative", .days(20), of: "куратор"), Item("overdue", .days(3), of: "куратор"),
        Item("absolute", .by("2022-04-15"), of: "куратор"),
      ], deadline: DeadlineClause(phrase: "", deadline: .days(30))))

  private func paused() throws -> Story {
    try Story.opened(order).wakes(on: "2022-03-10").suspends()
  }

  @Test func `relative dates move by the days of the pause, others stay`() throws {
    let story = try paused().on("2022-03-24").resumes()
    #expect(try story["relative"].dates.due == day("2022-04-04"))
    #expect(try story["relative"].dates.unshifted == day("2022-04-04"))
    #expect(try story["relative"].round == 2)
    #expect(try story["relative"].originalDue == day("2022-03-21"))
    #expect(try story["overdue"].dates.due == day("2022-03-04"))
    #expect(try story["absolute"].dates.due == day("2022-04-15"))
    #expect(try story.state.visits.last?.due == day("2022-04-14"))
  }

  @Test func `no letters meanwhile, and what fell into the pause is told once`() throws {
    let asleep = try paused().wakesDaily(through: "2022-04-16")
    #expect(asleep.reminders.filter { $0 > "2022-03-10 z" } == [])
    #expect(asleep.nextWake == nil)
    #expect(
      try asleep.resumes().reminded.filter { $0.contains("absolute") } == [
        "2022-04-16 absolute due curator"
      ])
  }

  @Test func `what is due on the day the pause begins is not overdue yet`() throws {
    let story = try Story.opened(order).wakes(on: "2022-03-21").suspends()
      .on("2022-03-31").resumes()
    #expect(try story["relative"].dates.due == day("2022-03-31"))
  }

  @Test func `a pause of no days moves nothing`() throws {
    #expect(try paused().resumes().events.first == .resumed(days: 0))
    #expect(try paused().resumes()["relative"].round == 1)
  }

  @Test func `nothing can be marked in a pause, only looked at and said`() throws {
    let story = try paused()
    #expect(throws: Refusal.caseIsSuspended(since: day("2022-03-10"))) {
      try story.completes("relative")
    }
    #expect(throws: Refusal.caseIsSuspended(since: day("2022-03-10"))) { try story.suspends() }
    #expect(try story.item("relative", .comment(.because)).events.count == 1)
    #expect(throws: Refusal.notPermitted(.runCase)) {
      try story.does(.resume, by: World.mentor)
    }
  }
}
