import Testing
import VekhaCore

struct TimeDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2022-03-15", 19066),
    ("1900-03-01", -25508), ("2200-12-31", 84370),
  ])
  func `a date is its day number`(iso: String, number: Int) {
    #expect(day(iso).dayNumber == number)
    #expect(CivilDate(dayNumber: number).iso == iso)
  }

  @Test func `every day of three centuries is written and read back in order`() {
    var expected = CivilDate.earliest
    for number in CivilDate.earliest.dayNumber...CivilDate.latest.dayNumber {
      let date = CivilDate(dayNumber: number)
      #expect(date == expected && CivilDate(date.iso) == date)
      expected = date.adding(days: 1)
    }
  }

  @Test(arguments: [
    "2022-02-29", "2022-13-01", "2022-00-10", "2022-3-05", "2022-03-15 ", "1899-12-31",
    "2201-01-01",
    "20220315", "2022-03-15T00:00", "", "２０２２-03-15",
  ])
  func `what is no date is refused`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: [
    ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2022-03-31", -1, "2022-02-28"),
    ("2022-11-30", 3, "2023-02-28"), ("2022-05-15", -17, "2020-12-15"),
  ])
  func `months are added with the day kept or cut to the month's end`(
    from: String, months: Int, to: String
  ) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test func `no sum leaves the known years`() {
    #expect(day("2022-01-01").adding(days: .max) == .latest)
    #expect(day("2022-01-01").adding(months: .min) == .earliest)
  }

  @Test func `the days of the week follow the calendar`() {
    #expect(day("2022-03-15").weekday == .tuesday)
    #expect(day("1900-01-01").weekday == .monday)
    #expect(Weekday(name: "sunday") == .sunday)
  }

  @Test(arguments: [
    ("2022-03-01T09:00:00+04:00", "2022-03-01T05:00:00Z"),
    ("2022-03-01T09:00Z", "2022-03-01T09:00:00Z"),
    ("2022-01-01T00:30:15.5+11:00", "2021-12-31T13:30:15Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("2022-03-01T09:00:00-03:30", "2022-03-01T12:30:00Z"),
  ])
  func `an instant is written in UTC`(text: String, utc: String) {
    #expect(Instant(iso8601: text)?.iso8601 == utc)
  }

  @Test(arguments: [
    "2022-03-01T09:00:00", "2022-03-01", "2022-03-01T24:00Z", "2022-03-01T09:00:00.Z",
    "2022-03-01 09:00Z",
  ])
  func `an instant needs its offset and a true time`(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func `an instant and a wall clock agree both ways`() throws {
    let instant = try #require(Instant(iso8601: "2022-03-01T22:30:00Z"))
    let moment = instant.civil(utcOffset: 4 * 3600)
    #expect(moment.description == "2022-03-02T02:30")
    #expect(Instant(moment, utcOffset: 4 * 3600) == instant)
  }

  @Test func `a period, a span, a day of the year and a time are read back`() throws {
    #expect(Period("2022-03-01/2022-05-31")?.description == "2022-03-01/2022-05-31")
    #expect(Period("2022-03-02/2022-03-01") == nil)
    #expect(Span("P1W")?.description == "P7D")
    #expect(Span("P5WD") == .workingDays(5))
    #expect(Span("P-1D") == nil)
    #expect(MonthDay("02-29")?.date(in: 2022) == day("2022-02-28"))
    #expect(MonthDay("02-30") == nil)
    #expect(CivilTime("09:05")?.description == "09:05")
    #expect(CivilTime("24:00") == nil)
  }

  @Test(arguments: [
    "+10d", "+5wd", "+2mo", "+1y", "-3d", ">+30d", ">-10wd", "+0d", "within", "after", "-?",
  ])
  func `an offset is written as it was read`(text: String) {
    #expect(RelativeOffset(text)?.description == text)
  }

  @Test(arguments: ["10d", "+d", "+10", "+10h", "<+3d", "+1000000000d", ""])
  func `a broken offset is refused`(text: String) {
    #expect(RelativeOffset(text) == nil)
  }
}
