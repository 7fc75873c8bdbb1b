package import VekhaCore

/// The period that a roadmap is given, and where it comes from.
package struct PeriodChoice: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    /// Somebody said it when the document was read.
    case given
    case title
    case deadlines
    /// Nothing names one; it is the year in which the document was read.
    case today
  }

  package let period: Period
  package let source: Source

  /// Chooses the period that was given, else the document's own, else the present year.
  package init(given: Period?, for draft: DraftRoadmap, today: CivilDate) {
    if let given {
      (period, source) = (given, .given)
    } else if let found = draft.period {
      (period, source) = (found, draft.isPeriodGuessed ? .deadlines : .title)
    } else {
      let year = Period(start: today.startOfYear, end: today.endOfYear)
      guard let year else { preconditionFailure("a year begins before it ends") }
      (period, source) = (year, .today)
    }
  }
}
