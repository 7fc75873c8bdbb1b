internal import VekhaCore
internal import VekhaLanguage

/// Reads deadline phrases for one definition, with its period or without any.
struct DeadlinePhrases {
  enum Outcome {
    case read(Reading)
    case refused(UnreadablePhrase)
    /// The phrase means other days in other years, and nothing says which year it is.
    case needsPeriod
  }

  private let readers: [DeadlineReader]

  /// Without a period a phrase is read for two that have nothing in common: what comes out alike
  /// does not hang on the year.
  init(period: Period?, calendar: WorkCalendar?) {
    let periods = period.map { [$0] } ?? Self.distantPeriods
    readers = periods.map { DeadlineReader(period: $0, calendar: calendar) }
  }

  func read(_ phrase: String) -> Outcome {
    var taken: Reading?
    for reader in readers {
      switch reader.read(phrase) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let reading):
        if let taken, taken.deadline != reading.deadline { return .needsPeriod }
        taken = taken ?? reading
      }
    }
    return taken.map(Outcome.read) ?? .needsPeriod
  }

  private static let distantPeriods = ["2001-01-01/2003-12-31", "2034-02-01/2037-11-30"]
    .compactMap { Period($0) }
}
