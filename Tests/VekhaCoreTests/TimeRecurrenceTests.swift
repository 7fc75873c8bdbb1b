import Testing
import VekhaCore

struct TimeRecurrenceTests {
  @Test func `the table of rules is there`() {
    #expect(RecurrenceFixture.all.count == 4000)
  }

  @Test func `thousands of rules give the dates that python-dateutil gives`() throws {
    for row in RecurrenceFixture.all {
      let rule = try #require(RecurrenceRule(row.rule))
      let dates = Array(rule.dates(from: row.start).prefix(RecurrenceFixture.most))
      #expect(dates == row.dates, "\(row)")
    }
  }

  @Test func `looking for the next date agrees with walking`() throws {
    for row in RecurrenceFixture.all {
      let rule = try #require(RecurrenceRule(row.rule))
      for (date, following) in zip(row.dates, row.dates.dropFirst()) {
        #expect(rule.next(after: date, from: row.start) == following, "\(row)")
        let dayBefore = following.adding(days: -1)
        #expect(rule.next(after: dayBefore, from: row.start) == following, "\(row)")
      }
    }
  }

  @Test func `a rule is written as it was read`() throws {
    for row in RecurrenceFixture.all {
      let rule = try #require(RecurrenceRule(row.rule))
      #expect(RecurrenceRule(rule.description) == rule, "\(row)")
    }
  }

  @Test(arguments: [
    "", "FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;COUNT=0", "FREQ=YEARLY;COUNT=2;UNTIL=20241231",
    "FREQ=YEARLY;UNTIL=20240231", "FREQ=YEARLY;BYEASTER=1", "FREQ=YEARLY;FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=2MO", "FREQ=WEEKLY;BYDAY=XX", "BYMONTH=1", "FREQ=DAILY;",
    "FREQ=DAILY;BYSETPOS=1",
    "FREQ=DAILY;INTERVAL=99999999999999999999",
  ])
  func `a broken rule is refused`(text: String) {
    #expect(RecurrenceRule(text) == nil)
  }

  @Test(arguments: [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=DAILY;INTERVAL=999999;BYMONTH=4;BYMONTHDAY=31",
  ])
  func `a rule that never comes true ends`(text: String) throws {
    let rule = try #require(RecurrenceRule(text))
    #expect(rule.next(after: day("2022-01-01"), from: day("1900-01-01")) == nil)
  }

  @Test func `a daily rule ends with the year 2200`() throws {
    let rule = try #require(RecurrenceRule("FREQ=DAILY"))
    #expect(Array(rule.dates(from: day("2200-12-30"))).map(\.iso) == ["2200-12-30", "2200-12-31"])
  }

  @Test func `two rules and a list are merged in order, each date once`() throws {
    let text =
      "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30 | "
      + "RDATE:2022-03-31,2022-12-01"
    let recurrence = try #require(
      Recurrence(text: text, firstStart: nil, firstDue: day("2022-03-31"), windowed: false))
    #expect(
      recurrence.dues().prefix(5).map(\.iso)
        == ["2022-03-31", "2022-09-30", "2022-12-01", "2023-03-31", "2023-09-30"])
    #expect(recurrence.next(after: nil) == day("2022-03-31"))
    #expect(recurrence.next(after: day("2022-09-30")) == day("2022-12-01"))
    #expect(recurrence.start(ofDue: day("2022-09-30")) == day("2022-04-01"))
    #expect(
      Recurrence(
        text: recurrence.text, firstStart: nil, firstDue: day("2022-03-31"), windowed: false)
        == recurrence)
  }

  @Test func `a yearly window opens on its own first day`() throws {
    let recurrence = try #require(
      Recurrence(
        text: "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30;UNTIL=20241231", firstStart: day("2020-08-01"),
        firstDue: day("2020-09-30"), windowed: true))
    #expect(recurrence.start(ofDue: day("2022-09-30")) == day("2022-08-01"))
    #expect(Array(recurrence.dues()).count == 5)
  }

  @Test func `listed windows keep their own starts`() throws {
    let windows = try [
      #require(Period("2023-05-01/2023-05-31")), #require(Period("2022-09-01/2022-09-30")),
    ]
    let recurrence = try #require(Recurrence(windows: windows))
    #expect(recurrence.text == "RDATE:2022-09-01/2022-09-30,2023-05-01/2023-05-31")
    #expect(recurrence.firstDue == day("2022-09-30"))
    #expect(recurrence.start(ofDue: day("2023-05-31")) == day("2023-05-01"))
  }
}
