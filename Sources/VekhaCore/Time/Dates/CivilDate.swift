/// A date as a wall calendar shows it, without time or zone, within the years 1900 to 2200.
package struct CivilDate: WrittenText, Comparable {
  private let days: Int32

  /// Days since 1 January 1970.
  package var dayNumber: Int { Int(days) }

  /// Makes the date of a day number; numbers beyond the known years stop at their edge.
  package init(dayNumber: Int) {
    days = Int32(clamping: min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber))
  }

  /// Makes a date, or nil where no such day exists.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(dayNumber: Gregorian.dayNumber(year: year, month: month, day: day))
  }

  /// Reads `2022-03-15` and nothing else.
  package init?(_ iso: String) {
    var iso = iso
    guard let date = iso.withUTF8({ CivilDate(ascii: $0) }) else { return nil }
    self = date
  }

  package static let years = 1900...2200
  package static let earliest = CivilDate(dayNumber: firstDayNumber)
  package static let latest = CivilDate(dayNumber: lastDayNumber)

  private static let firstDayNumber = Gregorian.dayNumber(year: 1900, month: 1, day: 1)
  private static let lastDayNumber = Gregorian.dayNumber(year: 2200, month: 12, day: 31)

  package var year: Int { Gregorian.civil(dayNumber: dayNumber).year }
  package var month: Int { Gregorian.civil(dayNumber: dayNumber).month }
  package var day: Int { Gregorian.civil(dayNumber: dayNumber).day }
  package var weekday: Weekday { Gregorian.weekday(dayNumber: dayNumber) }

  package var description: String { iso }

  package static func < (left: CivilDate, right: CivilDate) -> Bool { left.days < right.days }
}
