import Testing
import VekhaCore

/// Rules 28–31: on which day which rung, and what of it reaches people.
struct LadderTests {
  static let march = [
    "2022-03-01 1.3 before:P14D curator", "2022-03-05 1.3 before:P7D curator",
    "2022-03-14 1.3 before:P1D curator", "2022-03-15 1.3 due curator",
    "2022-03-16 1.3 after:P1D curator", "2022-03-21 1.3 after:P4D curator",
    "2022-03-22 1.3 after:P7D curator", "2022-03-22 1.3 escalate:coordinator coordinator",
    "2022-03-25 1.3 after:P10D curator", "2022-03-28 1.3 after:P13D curator",
    "2022-03-29 1.3 escalate:head head", "2022-03-31 1.3 after:P16D curator",
    "2022-04-04 1.3 after:P19D curator", "2022-04-06 1.3 after:P22D curator",
    "2022-04-11 1.3 after:P25D curator", "2022-04-12 1.3 after:P28D curator",
  ]

  static let may = [
    "2022-04-15 1.3 before:P14D curator", "2022-04-22 1.3 before:P7D curator",
    "2022-04-28 1.3 before:P1D curator", "2022-04-29 1.3 due curator",
    "2022-05-04 1.3 after:P4D curator", "2022-05-06 1.3 after:P7D curator",
    "2022-05-06 1.3 escalate:coordinator coordinator", "2022-05-11 1.3 after:P10D curator",
    "2022-05-12 1.3 after:P13D curator", "2022-05-13 1.3 escalate:head head",
    "2022-05-16 1.3 after:P16D curator", "2022-05-18 1.3 after:P19D curator",
    "2022-05-23 1.3 after:P22D curator", "2022-05-24 1.3 after:P25D curator",
    "2022-05-27 1.3 after:P28D curator",
  ]

  @Test(arguments: [("2022-03-15", march), ("2022-04-29", may)])
  func `an item that nobody does climbs the whole ladder on working days`(
    due: String, lines: [String]
  ) throws {
    let order = Orders.roadmap(Item("1.3", .by(due)))
    let story = try Story.opened(order).wakesDaily(through: "2022-06-30")
    #expect(story.reminders == lines)
    #expect(story.nextWake == nil)
  }

  @Test func `two rungs that a holiday brings to one day are one reminder`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-04-29")))
    let story = try Story.opened(order).wakesDaily(through: "2022-05-04")
    #expect(story.skipped == [.after(.days(1))])
  }

  @Test func `whoever slept three weeks hears the latest once, everybody else's rung too`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order).wakesDaily(through: "2022-03-15").wakes(on: "2022-04-05")
    #expect(
      story.reminded == [
        "2022-04-05 1.3 escalate:coordinator coordinator", "2022-04-05 1.3 escalate:head head",
        "2022-04-05 1.3 after:P19D curator",
      ])
    #expect(
      story.skipped == [1, 4, 7, 10, 13, 16].map { Step.after(.days($0)) })
  }

  @Test func `rungs from before the item opened are not owed`() throws {
    let order = Orders.roadmap(Item("1.3", .window("2022-03-10/2022-03-15")))
    let story = try Story.opened(order).wakesDaily(through: "2022-03-15")
    #expect(
      story.reminders == ["2022-03-14 1.3 before:P1D curator", "2022-03-15 1.3 due curator"])
  }

  @Test func `a policy that says so tells that an item opened`() throws {
    let order = Orders.roadmap(Item("1.3", .window("2022-03-12/2022-03-31")))
    let story = try Story.opened(order) { $0.policy.opened = true }
      .wakesDaily(through: "2022-03-16")
    #expect(story.reminders == ["2022-03-14 1.3 opened curator"])
  }

  @Test func `weeks in a policy are written as days`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-31")))
    let story = try Story.opened(order) {
      $0.policy.before = [Span(count: 2, unit: .weeks), .days(14)]
    }.wakesDaily(through: "2022-03-20")
    #expect(story.reminders == ["2022-03-17 1.3 before:P14D curator"])
  }

  @Test func `a settled item sends nothing more but the news to those who were troubled`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let late = try Story.opened(order).wakesDaily(through: "2022-03-30")
    let story = try late.completes("1.3", by: World.curator)
    #expect(story.reminded == ["2022-03-30 1.3 settled coordinator,head"])
    #expect(story.nextWake == nil)
    #expect(try story.wakesDaily(through: "2022-04-30").reminders == story.reminders)
  }

  @Test func `who got no escalation hears nothing of the end`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order).wakesDaily(through: "2022-03-18").completes("1.3")
    #expect(story.reminded == [])
  }

  @Test func `a new round may trouble the same people again`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order).wakesDaily(through: "2022-03-23")
      .postpones("1.3", until: "2022-04-15").wakesDaily(through: "2022-04-22")
    #expect(
      story.reminders.filter { $0.contains("escalate") } == [
        "2022-03-22 1.3 escalate:coordinator coordinator",
        "2022-04-22 1.3 escalate:coordinator coordinator",
      ])
  }

  @Test func `who is coordinator and head is troubled once in a round`() throws {
    var people = World.people
    people[1].tenures.append(Tenure(role: .head, organisation: "uo"))
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order) { $0.directory = World.directory(people: people) }
      .wakesDaily(through: "2022-03-29")
    #expect(
      story.reminders.filter { $0.contains("escalate") } == [
        "2022-03-22 1.3 escalate:coordinator coordinator", "2022-03-29 1.3 escalate:head head",
      ])
  }

  @Test func `nobody is told of her own duty over her own head`() throws {
    let order = Orders.roadmap(Item("1.1", .by("2022-03-15"), of: "ИМЦОУ"))
    let story = try Story.opened(order, at: "uo").wakesDaily(through: "2022-03-30")
    #expect(!story.reminders.contains { $0.contains("escalate:coordinator") })
    #expect(story.reminders.contains("2022-03-29 1.1 escalate:head head"))
  }
}
