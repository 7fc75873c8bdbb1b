package import VekhaCore

/// Why a phrase is refused outright.
package struct UnreadablePhrase: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    /// Longer than any deadline an order has.
    case tooLong
    /// The date named exists in no calendar.
    case impossibleDate(String)
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
    case .impossibleDate: "impossible-date"
    case .backwards: "start-after-due"
    }
  }

  package var message: Bilingual { Catalogue.Deadlines.message(reason) }
  package var help: Bilingual { Catalogue.Deadlines.help(reason) }
}
