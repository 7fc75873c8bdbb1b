import Testing
import VekhaCore

/// Rules 14 and 18: a later date, granted or asked for.
struct PostponementTests {
  private let order = Orders.roadmap(Item("1.1", .by("2022-03-15")))
  private let key = OccurrenceKey(code: "1.1")

  @Test func `the coordinator grants at once and a new round begins`() throws {
    let story = try Story.opened(order).wakes(on: "2022-03-05")
      .postpones("1.1", until: "2022-03-26", by: World.coordinator)
    let item = try story["1.1"]
    #expect(item.round == 2)
    #expect(item.originalDue == day("2022-03-15"))
    #expect(item.dates.due == day("2022-03-28"))
    #expect(
      try story.wakesDaily(through: "2022-03-28").reminders.suffix(4) == [
        "2022-03-14 1.1 before:P14D curator", "2022-03-21 1.1 before:P7D curator",
        "2022-03-25 1.1 before:P1D curator", "2022-03-28 1.1 due curator",
      ])
  }

  @Test func `anyone else asks, and the coordinator grants the date or another`() throws {
    let asked = try Story.opened(order)
      .postpones("1.1", until: "2022-03-25", by: World.curator)
    #expect(try asked["1.1"].dates.due == day("2022-03-15"))
    #expect(asked.reminded.last == "2022-03-01 1.1 decision coordinator")
    let granted = try asked.item("1.1", .grant(until: nil), by: World.coordinator)
    #expect(try granted["1.1"].dates.due == day("2022-03-25"))
    #expect(try granted["1.1"].request == nil)
    let other = try asked.item("1.1", .grant(until: day("2022-03-22")), by: World.coordinator)
    #expect(try other["1.1"].dates.due == day("2022-03-22"))
    #expect(throws: Refusal.notPermitted(.directItem)) {
      try asked.item("1.1", .grant(until: nil), by: World.curator)
    }
  }

  @Test func `a request after a refused one reaches the coordinator too`() throws {
    let story = try Story.opened(order).postpones("1.1", until: "2022-03-25", by: World.curator)
      .on("2022-03-02").item("1.1", .refuse(reason: .because), by: World.coordinator)
      .on("2022-03-03").postpones("1.1", until: "2022-03-20", by: World.curator)
    #expect(
      story.remindings.map(\.step.description).suffix(3) == [
        "decision:2022-03-01", "answer:2022-03-02", "decision:2022-03-03",
      ])
  }

  @Test func `whoever asked hears the answer, whoever answers herself does not`() throws {
    let asked = try Story.opened(order).postpones("1.1", until: "2022-03-25", by: World.curator)
      .on("2022-03-02")
    let refused = try asked.item("1.1", .refuse(reason: .because), by: World.coordinator)
    #expect(refused.reminded == ["2022-03-02 1.1 answer curator"])
    let granted = try asked.item("1.1", .grant(until: nil), by: World.coordinator)
    #expect(granted.reminded == ["2022-03-02 1.1 answer curator"])
    let moved = try asked.postpones("1.1", until: "2022-03-29", by: World.coordinator)
    #expect(moved.reminded == ["2022-03-02 1.1 answer curator"])
  }

  @Test func `a later date must be later, with a reason, of an item that has one`() throws {
    let story = try Story.opened(order)
    #expect(throws: Refusal.notLater(until: day("2022-03-15"), due: day("2022-03-15"))) {
      try story.postpones("1.1", until: "2022-03-15")
    }
    #expect(throws: Refusal.reasonMissing) {
      try story.item("1.1", .postpone(until: day("2022-03-20"), reason: nil))
    }
    #expect(throws: Refusal.notLater(until: day("2022-03-10"), due: day("2022-03-15"))) {
      try story.postpones("1.1", until: "2022-03-20", by: World.curator)
        .item("1.1", .grant(until: day("2022-03-10")))
    }
    #expect(throws: Refusal.noRequest(key)) { try story.item("1.1", .grant(until: nil)) }
    let undated = try Story.opened(Orders.roadmap(Item("1.1", .onDemand)))
    #expect(throws: Refusal.dateMissing(key)) {
      try undated.postpones("1.1", until: "2022-04-01")
    }
  }

  @Test func `a grant finds the occurrence that asked`() throws {
    let story = try Story.opened(Orders.roadmap(Item("1.1", .monthly)), on: "2022-05-10")
      .postpones("1.1", until: "2022-05-20", by: World.curator, occurrence: "2022-04-30")
      .item("1.1", .grant(until: nil))
    #expect(try story["1.1", "2022-04-30"].dates.due == day("2022-05-20"))
  }

  @Test func `an item postponed before it opened owes no rung from before`() throws {
    let order = Orders.roadmap(Item("1.1", .window("2022-04-12/2022-04-15")))
    let story = try Story.opened(order).postpones("1.1", until: "2022-04-20")
      .wakesDaily(through: "2022-04-20")
    #expect(
      story.reminders == [
        "2022-04-13 1.1 before:P7D curator", "2022-04-19 1.1 before:P1D curator",
        "2022-04-20 1.1 due curator",
      ])
  }
}
