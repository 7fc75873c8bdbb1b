import Testing
import VekhaCore

/// Rules 4 and 6: how dates leave days off, and what a new calendar does to them.
struct DueDateTests {
  @Test(arguments: [
    (NonWorkingDayRule.next, "2022-05-04"), (.previous, "2022-04-29"), (.same, "2022-05-01"),
  ])
  func `a date on a day off goes where the roadmap says`(
    rule: NonWorkingDayRule, due: String
  ) throws {
    var order = Orders.roadmap(Item("1.1", .by("2022-05-01")))
    order.nonWorkingDay = rule
    let item = try Story.opened(order)["1.1"]
    #expect(item.dates == dates("2022-03-01", due, "2022-05-01"))
    #expect(item.originalDue == day(due))
  }

  @Test(arguments: [
    (NonWorkingDayRule.next, "2022-03-01/2022-05-02", "2022-05-02", "2022-04-29"),
    (.previous, "2022-05-01/2022-12-30", "2022-05-02", "2022-05-04"),
    (.next, "2022-03-01/2022-12-30", "2023-01-01", "2023-01-02"),
  ])
  func `a date of the period does not leave it`(
    rule: NonWorkingDayRule, period: String, date: String, due: String
  ) throws {
    var order = Orders.roadmap(Item("1.1", .by(date)), period: period)
    order.nonWorkingDay = rule
    #expect(try Story.opened(order)["1.1"].dates.due == day(due))
  }

  @Test(arguments: [
    (Deadline.window("2022-04-01/2022-05-01"), "2022-05-01"),
    (.wholePeriod, "2022-06-12"),
  ])
  func `a window and the whole period keep their calendar end`(
    deadline: Deadline, due: String
  ) throws {
    let order = Orders.roadmap(Item("1.1", deadline), period: "2022-03-01/2022-06-12")
    #expect(try Story.opened(order)["1.1"].dates.due == day(due))
  }

  @Test func `a cycle keeps its calendar end, also under a new calendar`() throws {
    var quarters = Recurrence(
      rules: [RecurrenceRule("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1")].compactMap(\.self),
      firstStart: day("2022-03-01"), firstDue: day("2022-04-30"))
    quarters.cyclic = true
    let story = try Story.opened(Orders.roadmap(Item("1.1", .recurring(quarters))))
    #expect(try story["1.1", "2022-04-30"].dates.due == day("2022-04-30"))
    #expect(try story.recalculates { $0.calendar.years = [:] }.events == [])
  }

  @Test func `a new calendar moves the dates and starts no round`() throws {
    let order = Orders.roadmap(Item("1.1", .by("2022-03-14")))
    let before = try Story.opened(order).wakesDaily(through: "2022-03-12")
    let after = try before.recalculates { $0.calendar.years[2022]?.off.insert(day("2022-03-14")) }
    #expect(
      after.events == [
        .dueMoved(
          OccurrenceKey(code: "1.1"), dates("2022-03-01", "2022-03-15", "2022-03-14"), .calendar,
          reason: nil)
      ])
    #expect(try after["1.1"].round == 1)
    #expect(try after["1.1"].originalDue == day("2022-03-14"))
    #expect(try after.recalculates { _ in }.events == [])
  }

  @Test func `working days are counted anew under a new calendar`() throws {
    let term = RelativeTerm(anchor: "начало этапа", offset: .after(.workingDays(3)))
    let order = Orders.programme(Group(stage: "a", Item("x", .relative(term), of: "куратор")))
    let before = try Story.opened(order)
    #expect(try before["x"].dates.due == day("2022-03-04"))
    let after = try before.recalculates { $0.calendar.years[2022]?.off.insert(day("2022-03-02")) }
    #expect(try after["x"].dates.due == day("2022-03-05"))
  }

  @Test func `a new calendar leaves what people agreed on where it is`() throws {
    let order = Orders.roadmap(Item("1.1", .by("2022-03-14")))
    let story = try Story.opened(order).postpones("1.1", until: "2022-04-20").recalculates {
      $0.calendar.years[2022]?.off.insert(day("2022-03-14"))
    }
    #expect(try story["1.1"].dates.due == day("2022-04-20"))
  }

  @Test(arguments: [
    ("начало этапа", true), ("Начала реализации программы", true), ("окончание этапа", false),
    ("утверждение программы", false), ("начало учебного года", false), ("", false),
    ("этап", false),
  ])
  func `only the beginning of the stage or programme is an event the engine knows`(
    anchor: String, isKnown: Bool
  ) throws {
    let term = RelativeTerm(anchor: anchor, offset: .after(.days(10)))
    let order = Orders.programme(Group(stage: "a", Item("x", .relative(term), of: "куратор")))
    let due = try Story.opened(order)["x"].dates.due
    #expect(due == (isKnown ? day("2022-03-11") : nil))
  }

  private func dates(_ opens: String, _ due: String, _ unshifted: String) -> DutyDates {
    DutyDates(opens: day(opens), due: day(due), unshifted: day(unshifted))
  }
}
