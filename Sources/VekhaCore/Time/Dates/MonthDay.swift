/// A day of any year, such as 1 September, written `09-01`.
package struct MonthDay: WrittenText, Comparable {
  package let month: Int
  package let day: Int

  /// Makes a day of the year, or nil where no year has it; 29 February exists.
  package init?(month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= Gregorian.daysInMonth(year: 2000, month: month)
    else { return nil }
    self.month = month
    self.day = day
  }

  package init(_ date: CivilDate) {
    month = date.month
    day = date.day
  }

  package init?(_ text: String) {
    var cursor = TextCursor(text)
    guard let month = cursor.digits(2), cursor.skip("-"), let day = cursor.digits(2),
      cursor.isAtEnd
    else { return nil }
    self.init(month: month, day: day)
  }

  /// Returns this day in a year; 29 February becomes the 28th where there is none.
  package func date(in year: Int) -> CivilDate {
    let year = min(max(year, CivilDate.years.lowerBound), CivilDate.years.upperBound)
    let day = min(day, Gregorian.daysInMonth(year: year, month: month))
    return CivilDate(dayNumber: Gregorian.dayNumber(year: year, month: month, day: day))
  }

  package var description: String { "\(padded(month))-\(padded(day))" }

  package static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
