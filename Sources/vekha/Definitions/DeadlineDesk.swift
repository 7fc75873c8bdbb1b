import VekhaCore
import VekhaLanguage

/// Reads phrases that stand in no roadmap, with the period that suits them where none is given.
struct DeadlineDesk {
  let period: Period?
  let today: CivilDate
  let calendar: WorkCalendar

  /// The phrase as read; one that names its own years is read as if the plan were made for them.
  func read(_ phrase: String) -> Result<Reading, UnreadablePhrase> {
    if let period { return read(phrase, in: period) }
    let reading = read(phrase, in: Period(yearsOf: [today]))
    guard case .success(let found) = reading else { return reading }
    let dates = [found.start, found.due].compactMap(\.self)
    let isOwnYear = dates.allSatisfy { $0.year == today.year }
    return isOwnYear ? reading : read(phrase, in: Period(yearsOf: dates))
  }

  private func read(_ phrase: String, in period: Period) -> Result<Reading, UnreadablePhrase> {
    DeadlineReader(period: period, calendar: calendar).read(phrase)
  }
}

extension Period {
  /// The whole years that the dates fall in.
  fileprivate init(yearsOf dates: [CivilDate]) {
    let start = dates.min() ?? .earliest
    let end = (dates.max() ?? start).endOfYear
    guard let period = Period(start: start.startOfYear, end: end) else {
      preconditionFailure("a year begins before it ends")
    }
    self = period
  }
}
