import Testing
import VekhaCore

/// «I am on it»: a pause for one person, and what ends it.
struct AcknowledgementTests {
  private let order = Orders.roadmap(Item("1.1", .by("2022-03-15")))

  private func acknowledged(on date: String, until: String) throws -> Story {
    try Story.opened(order).wakesDaily(through: date)
      .item("1.1", .acknowledge(until: day(until), .because), by: World.curator)
  }

  @Test func `when the day has passed, one true letter comes and the rungs go on`() throws {
    let story = try acknowledged(on: "2022-03-10", until: "2022-03-23")
    let later = try story.wakesDaily(through: "2022-03-28")
    #expect(
      later.reminders.dropFirst(story.reminders.count) == [
        "2022-03-22 1.1 escalate:coordinator coordinator", "2022-03-24 1.1 resumed curator",
        "2022-03-25 1.1 after:P10D curator", "2022-03-28 1.1 after:P13D curator",
      ])
    #expect(try later["1.1"].isOverdue(on: day("2022-03-23")))
  }

  @Test func `the case wakes by itself when the day has passed`() throws {
    let story = try acknowledged(on: "2022-03-10", until: "2022-03-23")
      .wakesWhenItWants(through: "2022-03-24")
    #expect(story.reminders.last == "2022-03-24 1.1 resumed curator")
  }

  @Test func `a day that passes before the reminders begin is not worth a letter`() throws {
    let order = Orders.roadmap(Item("1.1", .by("2022-06-15")))
    let story = try Story.opened(order)
      .item("1.1", .acknowledge(until: day("2022-03-10"), .because), by: World.curator)
      .wakesDaily(through: "2022-03-20")
    #expect(story.reminders == [])
  }

  @Test func `done in time, nothing follows`() throws {
    let story = try acknowledged(on: "2022-03-10", until: "2022-03-23").completes("1.1")
      .wakesDaily(through: "2022-04-30")
    #expect(!story.reminders.contains { $0.contains("resumed") })
  }

  @Test(arguments: [("2022-04-30", true), ("2022-05-01", false)])
  func `nobody is left in peace for longer than sixty days`(until: String, isAllowed: Bool) throws {
    let story = try Story.opened(order)
    let command = ItemCommand.acknowledge(until: day(until), .because)
    if isAllowed {
      #expect(try story.item("1.1", command)["1.1"].acknowledgedUntil == day(until))
    } else {
      #expect(throws: Refusal.tooFarAhead(day(until), last: day("2022-04-30"))) {
        try story.item("1.1", command)
      }
    }
  }
}
