import Testing
import VekhaCore

/// Rules 15 and 16: whole periods, items without a date or an owner, and what was late at loading.
struct AskTests {
  @Test(arguments: [
    Item("4.1", .onDemand), Item("4.1", nil), Item("4.1", .by("2022-05-31"), of: nil),
  ])
  func `without a date or an owner the coordinator is asked every week`(item: Item) throws {
    let organisation = item.responsible.isEmpty ? "uo" : "school-1"
    let story = try Story.opened(Orders.roadmap(item), at: organisation)
      .wakesDaily(through: "2022-03-29")
    #expect(
      story.reminders
        == ["03-01", "03-09", "03-15", "03-22", "03-29"].map {
          "2022-\($0) 4.1 ask coordinator"
        })
    #expect(try story["4.1"].status == .open)
  }

  @Test func `a question lost to a long sleep is asked once`() throws {
    let story = try Story.opened(Orders.roadmap(Item("4.1", .onDemand)))
      .wakes(on: "2022-05-01").wakes(on: "2022-05-04")
    #expect(
      story.reminders == [
        "2022-03-01 4.1 ask coordinator", "2022-05-01 4.1 ask coordinator",
        "2022-05-04 4.1 ask coordinator",
      ])
  }

  @Test func `a date that somebody sets ends the questions and begins the ladder`() throws {
    let story = try Story.opened(Orders.roadmap(Item("4.1", .onDemand)))
      .on("2022-03-10").item("4.1", .schedule([day("2022-04-15"), day("2022-05-20")]))
    #expect(try story["4.1"].dates.due == day("2022-04-15"))
    #expect(try story["4.1", "2022-05-20"].status == .open)
    #expect(
      try story.wakesDaily(through: "2022-04-15").reminders.suffix(3) == [
        "2022-04-08 4.1 before:P7D curator", "2022-04-14 4.1 before:P1D curator",
        "2022-04-15 4.1 due curator",
      ])
  }

  @Test func `an owner who is named ends the questions`() throws {
    let order = Orders.roadmap(Item("4.1", .by("2022-03-31"), of: nil))
    let story = try Story.opened(order, at: "uo").item("4.1", .assign(World.curator))
      .wakesDaily(through: "2022-03-24")
    #expect(
      story.reminders == [
        "2022-03-01 4.1 ask coordinator", "2022-03-17 4.1 before:P14D curator",
        "2022-03-24 4.1 before:P7D curator",
      ])
  }

  @Test func `a whole period has a check-point at the end of each year before the last`() throws {
    let order = Orders.roadmap(Item("1.5", .wholePeriod), period: "2022-03-01/2024-12-30")
    let story = try Story.opened(order).wakesWhenItWants(through: "2024-12-31")
    #expect(
      story.reminders.prefix(3) == [
        "2022-12-30 1.5 checkpoint:2022-12-30 curator",
        "2023-12-29 1.5 checkpoint:2023-12-29 curator", "2024-12-16 1.5 before:P14D curator",
      ])
    #expect(try story["1.5"].dates.due == day("2024-12-30"))
  }

  @Test func `what was due before the loading opens overdue and goes over nobody's head`() throws {
    let order = Orders.roadmap(Item("1.1", .by("2022-03-30")))
    let story = try Story.opened(order, on: "2022-04-01").wakesDaily(through: "2022-05-31")
    #expect(
      story.reminders.prefix(2) == [
        "2022-04-01 1.1 opened curator", "2022-04-01 1.1 opened coordinator",
      ])
    #expect(try story["1.1"].isOverdue(on: day("2022-04-01")))
    #expect(!story.reminders.contains { $0.contains("escalate") })
  }

  @Test func `the coordinator is not sent a list of her own items besides her letter`() throws {
    let order = Orders.roadmap(Item("1.1", .by("2022-03-15"), of: "ИМЦОУ"))
    let story = try Story.opened(order, at: "uo", on: "2022-04-01")
    #expect(story.reminded == ["2022-04-01 1.1 opened coordinator"])
  }
}
