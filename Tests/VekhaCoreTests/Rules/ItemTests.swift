import Testing
import VekhaCore

/// Rules 14 and 17–19: marking, lateness, later dates, control, and who may.
struct ItemTests {
  private let order = Orders.roadmap(
    Item("1.1", .by("2022-03-15")), Item("1.2", .by("2022-03-15")).with { $0.evidence = .required },
    Item("1.3", .by("2022-03-15")).with { $0.controller = "ИМЦОУ" },
    Item("1.4", .window("2022-04-01/2022-04-30")))
  private let key = OccurrenceKey(code: "1.1")

  @Test(arguments: [("2022-03-14", 0), ("2022-03-15", 0), ("2022-03-18", 3)])
  func `the day it was really done decides lateness`(done: String, days: Int) throws {
    let story = try Story.opened(order).on("2022-03-20").completes("1.1", on: done)
    #expect(try story["1.1"].overdueDays(on: day("2022-05-01")) == days)
    #expect(try story["1.1"].doneOn == day(done))
  }

  @Test func `nothing is done in the future`() throws {
    let story = try Story.opened(order)
    #expect(throws: Refusal.dateInFuture(day("2022-03-02"))) {
      try story.completes("1.1", on: "2022-03-02")
    }
  }

  @Test func `what asks for evidence is not done without it`() throws {
    let story = try Story.opened(order)
    #expect(throws: Refusal.evidenceMissing(OccurrenceKey(code: "1.2"), result: "")) {
      try story.completes("1.2")
    }
    #expect(try story.completes("1.2", evidence: ["a", "b"])["1.2"].status == .done)
  }

  @Test func `what has not opened cannot be done, what is done not again`() throws {
    let story = try Story.opened(order)
    #expect(throws: Refusal.notYetOpen(OccurrenceKey(code: "1.4"), opens: day("2022-04-01"))) {
      try story.completes("1.4")
    }
    #expect(throws: Refusal.wrongStatus(key, .done)) {
      try story.completes("1.1").completes("1.1")
    }
  }

  @Test(arguments: [
    (World.curator, true), (World.director, false), (World.otherDirector, false),
    (World.coordinator, true), (World.head, false), (World.council, false),
  ])
  func `the curator marks her school's items, the coordinator everybody's`(
    person: PersonKey, may: Bool
  ) throws {
    let story = try Story.opened(order)
    if may {
      #expect(try story.completes("1.1", by: person)["1.1"].doneBy == person)
    } else {
      #expect(throws: Refusal.notPermitted(.markItem)) { try story.completes("1.1", by: person) }
    }
  }

  @Test func `the council may comment and a stranger may not`() throws {
    let story = try Story.opened(order)
    #expect(try story.item("1.1", .comment(.because), by: World.council).events.count == 1)
    #expect(throws: Refusal.notPermitted(.comment)) {
      try story.item("1.1", .comment(.because), by: World.otherDirector)
    }
  }

  @Test func `a controlled item is submitted, returned in a new round, and accepted`() throws {
    let submitted = try Story.opened(order).completes("1.3", by: World.curator)
    #expect(try submitted["1.3"].status == .submitted)
    #expect(submitted.reminded == ["2022-03-01 1.3 decision coordinator"])
    #expect(throws: Refusal.notPermitted(.controlItem)) {
      try submitted.item("1.3", .accept, by: World.curator)
    }
    let returned = try submitted.item("1.3", .return(reason: .because), by: World.coordinator)
    #expect(try returned["1.3"].status == .open)
    #expect(try returned["1.3"].round == 2)
    let accepted = try returned.on("2022-03-16").completes("1.3", on: "2022-03-15")
      .on("2022-03-25").item("1.3", .accept, by: World.coordinator)
    #expect(try accepted["1.3"].overdueDays(on: day("2022-03-25")) == 0)
  }

  @Test func `an item nobody controls is neither accepted nor returned`() throws {
    #expect(throws: Refusal.nobodyControls(key)) {
      try Story.opened(order).item("1.1", .accept)
    }
  }

  @Test func `reopening starts a round that owes its rungs anew`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-14").completes("1.1")
      .on("2022-03-14").reopens("1.1")
    #expect(try story["1.1"].round == 2)
    #expect(
      try story.wakes(on: "2022-03-15").reminded.contains("2022-03-15 1.1 due curator"))
  }

  @Test func `an assigned item is marked by the one it was assigned to`() throws {
    let order = Orders.programme(
      Group(stage: "a", Item("x", .days(10), of: "наставник")))
    let story = try Story.opened(order).item("x", .assign(World.mentee), by: World.curator)
    #expect(throws: Refusal.notPermitted(.markItem)) {
      try story.completes("x", by: World.mentor)
    }
    #expect(try story.completes("x", by: World.mentee)["x"].status == .done)
    #expect(throws: Refusal.wrongStatus(OccurrenceKey(code: "x"), .done)) {
      try story.completes("x").item("x", .assign(World.mentor))
    }
  }

  @Test func `a school cannot let its own duty go`() throws {
    let story = try Story.opened(order)
    #expect(throws: Refusal.notPermitted(.directItem)) {
      try story.waives("1.1", by: World.curator)
    }
    #expect(try story.waives("1.1", by: World.coordinator)["1.1"].status == .waived)
  }

  @Test func `who says that she is on it is left in peace until that day, others are not`() throws {
    let story = try Story.opened(order).wakesDaily(through: "2022-03-15")
      .item("1.1", .acknowledge(until: day("2022-03-22"), .because), by: World.curator)
      .wakesDaily(through: "2022-03-25")
    #expect(
      story.reminders.filter { $0.contains(" 1.1 ") }.suffix(3) == [
        "2022-03-22 1.1 escalate:coordinator coordinator", "2022-03-23 1.1 resumed curator",
        "2022-03-25 1.1 after:P10D curator",
      ])
    #expect(throws: Refusal.dateInPast(day("2022-03-14"))) {
      try story.item("1.1", .acknowledge(until: day("2022-03-14"), .because))
    }
  }
}
