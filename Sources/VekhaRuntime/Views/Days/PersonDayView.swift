package import VekhaCore

/// A person's day: the letters she got, or why there was none.
package struct PersonDayView: Hashable, Sendable {
  package var person: String
  package var name: String
  package var date: CivilDate
  /// The day is not over: it is told as it would pass if nobody did anything.
  package var isForeseen = false
  package var letters: [ExplanationView]
  /// The weightiest first; empty where there is a letter.
  package var reasons: [Reason]

  /// One reason why no letter was written.
  package enum Reason: Hashable, Sendable {
    case left(on: CivilDate?)
    /// No letter reaches her; these people are written to instead.
    case noAddress(instead: [Reader])
    /// She is away through a day, and this person is written to in her place.
    case stoodInFor(by: Reader, until: CivilDate)
    /// Nobody is reminded of it, by somebody's decision.
    case silent(SilenceView)
    /// Letters keep to working days; the next one on which they leave.
    case dayOff(next: CivilDate)
    /// What fired on the day was settled or moved before the hour of the letter.
    case settledBefore(Duty, Step)
    /// What fired on the day waits for its hour, or left with the letter of that hour.
    case waits(Duty, Step, until: CivilMoment?)
    /// She wants what does not press once a week.
    case wantsWeekly
    /// She wants no letters before this hour.
    case wantsHour(CivilTime)
    /// The first date fell on the day or before it, and a later one holds now.
    case postponed(Duty, from: CivilDate, to: CivilDate)
    /// A rung fell on the day but was passed over: told already, or on it.
    case skipped(Duty, Step)
    case acknowledged(Duty, until: CivilDate)
    case suspended(caseID: String, since: CivilDate)
    /// The roadmap waits for its approval and does not bind yet.
    case notBinding(caseID: String)
    /// An earlier letter has not been taken yet.
    case letterUnsent(id: String, error: String)
    case noDuties
    /// Nothing new; the next rung that reaches her, where there is one.
    case nothingNew(next: NextRung?)
  }

  /// Somebody who is written to instead.
  package struct Reader: Hashable, Sendable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package struct Duty: Hashable, Sendable {
    package var caseID: String
    package var code: String
    package var occurrence: String
    package var title: String
  }

  package struct NextRung: Hashable, Sendable {
    package var duty: Duty
    package var date: CivilDate
    package var step: Step
  }
}
