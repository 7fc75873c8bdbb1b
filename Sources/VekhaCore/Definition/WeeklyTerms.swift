/// Once a week: whoever answers for something late hears of it, and those who oversee get a summary.
package struct WeeklyTerms: Hashable, Sendable {
  package var day: Weekday
  /// From when on the weekly letters may come; never outside the hours of all letters.
  package var hour: CivilTime
  /// Who gets the summary of everything beneath her organisation.
  package var to: [Role]
  /// For how long nobody does anything about what is late before it counts as silent.
  package var silence: Span

  package init(
    day: Weekday = .monday, hour: CivilTime = .officeOpens, to: [Role] = [.coordinator, .head],
    silence: Span = .days(7)
  ) {
    self.day = day
    self.hour = hour
    self.to = to
    self.silence = silence
  }

  /// The first of the weekly days that does not lie before a day.
  package func day(onOrAfter day: CivilDate) -> CivilDate {
    let ahead = self.day.rawValue - day.weekday.rawValue
    return day.adding(days: ahead < 0 ? ahead + 7 : ahead)
  }
}
