import Testing
import VekhaCore

/// Times in which nobody is reminded, and what is told when they end.
struct SilenceTests {
  private let order = Orders.roadmap(Item("1.1", .by("2022-03-15")), Item("1.2", .by("2022-03-15")))

  private func silence(_ code: String? = nil, through: String) -> Silence {
    Silence(
      id: 1, code: code, from: day("2022-03-10"), through: day(through), reason: .because)
  }

  private func silent(_ code: String? = nil, through: String) throws -> Story {
    try Story.opened(order).wakesDaily(through: "2022-03-10")
      .does(.silence(silence(code, through: through)), by: World.coordinator)
  }

  @Test func `nothing is said meanwhile, and each rung is written down as skipped`() throws {
    let story = try silent(through: "2022-03-31")
    let later = try story.wakesDaily(through: "2022-03-31")
    #expect(later.reminders == story.reminders)
    let skipped = later.records.filter {
      if case .skipped(let key, _, _) = $0.event { key.code == "1.1" } else { false }
    }
    #expect(skipped.count >= 8)
    #expect(try later["1.1"].isOverdue(on: day("2022-03-31")))
  }

  @Test func `when it ends, all whom it concerns hear once how things stand`() throws {
    let story = try silent("1.1", through: "2022-03-31")
    let before = story.reminders.count
    let later = try story.wakesDaily(through: "2022-04-04")
    let own = later.reminders.dropFirst(before).filter { $0.contains(" 1.1 ") }
    #expect(
      own.filter { $0.hasPrefix("2022-04-01") } == [
        "2022-04-01 1.1 escalate:coordinator coordinator", "2022-04-01 1.1 escalate:head head",
        "2022-04-01 1.1 resumed curator",
      ])
  }

  @Test func `the case wakes by itself on the day after`() throws {
    let story = try silent(through: "2022-04-17").wakesWhenItWants(through: "2022-04-18")
    #expect(story.reminders.contains("2022-04-18 1.1 resumed curator"))
  }

  @Test func `another item goes on as ever`() throws {
    let story = try silent("1.1", through: "2022-03-31").wakesDaily(through: "2022-03-31")
    #expect(story.reminders.contains("2022-03-22 1.2 escalate:coordinator coordinator"))
    #expect(!story.reminders.contains { $0.contains("1.1 escalate") })
  }

  @Test func `ended by hand it holds to the end of the day`() throws {
    let story = try silent(through: "2022-04-30").wakesDaily(through: "2022-03-24")
      .does(.endSilence(id: 1), by: World.coordinator)
    #expect(try story.state.isSilent("1.1", on: day("2022-03-24")))
    let later = try story.wakesDaily(through: "2022-03-25")
    #expect(
      later.reminded == [
        "2022-03-25 1.1 escalate:coordinator coordinator", "2022-03-25 1.1 resumed curator",
        "2022-03-25 1.2 escalate:coordinator coordinator", "2022-03-25 1.2 resumed curator",
      ])
  }

  @Test func `what was done in the silence is not spoken of`() throws {
    let story = try silent(through: "2022-03-31").wakesDaily(through: "2022-03-30")
      .completes("1.1").completes("1.2").wakesDaily(through: "2022-04-30")
    #expect(!story.reminders.contains { $0.contains("resumed") })
  }

  @Test func `the curator may not keep a roadmap silent, but her pair's programme`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-10")
    #expect(throws: Refusal.notPermitted(.silence)) {
      try story.does(.silence(silence(through: "2022-03-31")), by: World.curator)
    }
    let programme = Orders.programme(Group(stage: "a", Item("x", .days(10), of: "наставник")))
    let pair = try Story.opened(programme).does(
      .silence(silence(through: "2022-03-31")), by: World.curator)
    #expect(try pair.state.silences.count == 1)
  }

  @Test func `an item that is not there, and a day that has passed, are refused`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-10")
    #expect(throws: Refusal.unknownItem(code: "9.9")) {
      try story.does(.silence(silence("9.9", through: "2022-03-31")))
    }
    #expect(throws: Refusal.dateInPast(day("2022-03-09"))) {
      try story.does(.silence(silence(through: "2022-03-09")))
    }
  }
}
