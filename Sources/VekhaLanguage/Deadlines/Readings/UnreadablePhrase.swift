package import VekhaCore

/// Why a phrase is refused outright.
package struct UnreadablePhrase: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    /// Longer than any deadline an order has.
    case tooLong
    /// The date named exists in no calendar.
    case impossibleDate(String)
    /// The stretch has no such day, such as a fifth Monday.
    case noSuchDay(Period)
    /// The date falls on another day of the week than the phrase says.
    case otherWeekday(CivilDate, Weekday)
    /// The start lies after the end.
    case backwards(start: CivilDate, end: CivilDate)
  }

  package var phrase: String
  package var reason: Reason

  package static let longest = 400

  /// A stable code such as `impossible-date`.
  package var code: String {
    switch reason {
    case .empty: "empty-deadline"
    case .tooLong: "deadline-too-long"
    case .impossibleDate, .noSuchDay: "impossible-date"
    case .otherWeekday: "other-weekday"
    case .backwards: "start-after-due"
    }
  }

  package var message: Bilingual { Catalogue.Deadlines.message(reason) }
  package var help: Bilingual { Catalogue.Deadlines.help(reason) }
}
