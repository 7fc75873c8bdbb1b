/// A choice among the days of some years, a bit for each day: asked in a moment, however many days there are.
struct DaySet: Sendable, Hashable {
  private var first = 0
  private var count = 0
  private var words: [UInt64] = []

  /// A choice among no days at all.
  init() {}

  /// Chooses among the days of the years; years beyond those that dates have are cut off.
  init(ofYears years: ClosedRange<Int>, holding isChosen: (CivilDate) -> Bool) {
    let years = years.clamped(to: CivilDate.years)
    first = Gregorian.dayNumber(year: years.lowerBound, month: 1, day: 1)
    count = Gregorian.dayNumber(year: years.upperBound + 1, month: 1, day: 1) - first
    words = Array(repeating: 0, count: (count + 63) / 64)
    for place in 0..<count where isChosen(CivilDate(dayNumber: first + place)) {
      words[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  /// Whether the day is chosen; nil for a day of another year.
  func holds(_ date: CivilDate) -> Bool? {
    let place = date.dayNumber - first
    guard place >= 0, place < count else { return nil }
    return words[place / 64] & (1 << UInt64(place % 64)) != 0
  }
}
