import VekhaCore

/// A day of any year; negative days count from the end of the month.
struct AnnualDay: Hashable, Sendable {
  var month: Int
  var day: Int

  init(_ month: Int, _ day: Int) {
    self.month = month
    self.day = day
  }

  /// Returns the day in a year, or nil where that year lacks it.
  func date(in year: Int) -> CivilDate? {
    guard CivilDate.years.contains(year) else { return nil }
    let length = CivilDate.daysInMonth(year: year, month: month)
    return CivilDate(year: year, month: month, day: day > 0 ? day : length + 1 + day)
  }
}

/// A stretch that every year has: a day, a month, a quarter, a season, a school year.
struct Annual: Hashable, Sendable {
  var first: AnnualDay
  var last: AnnualDay
  /// Whether a single day is meant.
  var isDay = false

  init(_ first: AnnualDay, _ last: AnnualDay) {
    self.first = first
    self.last = last
  }

  static func day(_ month: Int, _ day: Int) -> Annual { Annual.day(on: AnnualDay(month, day)) }

  static func day(on day: AnnualDay) -> Annual {
    var annual = Annual(day, day)
    annual.isDay = true
    return annual
  }

  static func month(_ month: Int) -> Annual { months(month, month) }

  static func months(_ first: Int, _ last: Int) -> Annual {
    Annual(AnnualDay(first, 1), AnnualDay(last, -1))
  }

  static func quarters(_ first: Int, _ last: Int) -> Annual {
    months(first * 3 - 2, last * 3)
  }

  static func half(_ number: Int) -> Annual { months(number * 6 - 5, number * 6) }

  /// Three months from the one that begins the season.
  static func season(_ month: Int) -> Annual { months(month, (month + 1) % 12 + 1) }

  static func days(_ month: Int, _ first: Int, _ last: Int) -> Annual {
    Annual(AnnualDay(month, first), AnnualDay(month, last))
  }

  static let year = months(1, 12)

  /// From the first day of this to the last day of another.
  func through(_ other: Annual) -> Annual { Annual(first, other.last) }

  var isMonth: Bool { first.month == last.month && first.day == 1 && last.day == -1 }

  /// «апрель/май» goes from one month to the next; «апрель/октябрь» names two.
  func isMonth(before other: Annual) -> Bool {
    isMonth && other.isMonth && first.month % 12 + 1 == other.first.month
  }

  var wraps: Bool {
    (first.month, first.day > 0 ? first.day : 32 + first.day)
      > (last.month, last.day > 0 ? last.day : 32 + last.day)
  }

  /// Whether it was probably written the wrong way round, as «с 20 по 10 апреля»: people carry a
  /// stretch over the New Year only from autumn into spring.
  var isBackwards: Bool {
    wraps && (first.month < 7 || last.month > 8 || first.month == last.month)
  }

  /// Returns the stretch that begins in a year.
  func period(in year: Int) -> Period? {
    guard let start = first.date(in: year), let end = last.date(in: wraps ? year + 1 : year)
    else { return nil }
    return Period(start: start, end: end)
  }
}
