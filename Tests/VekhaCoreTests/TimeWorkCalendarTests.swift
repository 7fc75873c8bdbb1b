import Testing
import VekhaCore

struct TimeWorkCalendarTests {
  @Test(arguments: [
    ("2022-03-05", true), ("2022-03-06", false), ("2022-03-07", false), ("2022-03-08", false),
    ("2022-03-09", true), ("2023-03-04", false), ("2023-03-08", false), ("2023-03-07", true),
  ])
  func `moved days count as the calendar says, unknown years by week and holidays`(
    iso: String, works: Bool
  ) throws {
    #expect(try calendar().isWorkingDay(day(iso)) == works)
  }

  @Test(arguments: [
    ("2022-03-04", 1, "2022-03-05"), ("2022-03-04", 2, "2022-03-09"),
    ("2022-03-09", -2, "2022-03-04"),
    ("2022-03-06", 0, "2022-03-06"),
  ])
  func `working days are counted over holidays`(from: String, count: Int, to: String) throws {
    #expect(try calendar().adding(workingDays: count, to: day(from)) == day(to))
  }

  @Test(arguments: [
    (NonWorkingDayRule.next, "2022-03-09"), (.previous, "2022-03-05"), (.same, "2022-03-07"),
  ])
  func `a due date on a holiday moves as the rule says`(
    rule: NonWorkingDayRule, to: String
  ) throws {
    #expect(try calendar().shift(day("2022-03-07"), rule: rule, within: nil) == day(to))
  }

  @Test func `a shift never leaves the period`() throws {
    let period = try #require(Period("2022-03-01/2022-03-08"))
    let calendar = try calendar()
    #expect(calendar.shift(day("2022-03-07"), rule: .next, within: period) == day("2022-03-05"))
    #expect(calendar.turnsAtEdge(day("2022-03-07"), rule: .next, within: period))
    #expect(!calendar.turnsAtEdge(day("2022-03-04"), rule: .next, within: period))
  }

  @Test func `a calendar without working days hangs nothing`() throws {
    var idle = try calendar()
    idle.weekend = Set(Weekday.allCases)
    idle.years = [:]
    #expect(idle.nextWorkingDay(onOrAfter: day("2022-03-07")) == day("2022-03-07"))
    #expect(idle.adding(workingDays: .max, to: day("2022-03-07")) == day("2022-03-07"))
  }

  @Test func `spans move dates forward and back`() throws {
    let calendar = try calendar()
    #expect(day("2022-03-04").adding(.workingDays(2), calendar: calendar) == day("2022-03-09"))
    #expect(day("2022-03-31").subtracting(.months(1), calendar: calendar) == day("2022-02-28"))
    #expect(day("2022-03-08").subtracting(.days(7), calendar: calendar) == day("2022-03-01"))
  }

  @Test func `the last working day of a year is found`() throws {
    #expect(try calendar().lastWorkingDay(ofYear: 2023) == day("2023-12-29"))
    #expect(try calendar().isProvisional(2023))
  }

  private func calendar() throws -> WorkCalendar {
    WorkCalendar(
      id: "ru", version: "1", weekend: [.saturday, .sunday],
      schoolYear: SchoolYear(
        start: try #require(MonthDay("09-01")), end: try #require(MonthDay("05-31"))),
      fixedHolidays: [try #require(MonthDay("03-08"))],
      years: [
        2022: WorkYear(off: [day("2022-03-07"), day("2022-03-08")], working: [day("2022-03-05")])
      ])
  }
}
