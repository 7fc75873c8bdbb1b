package import VekhaCore

/// A person's day: the letters she got, or why there was none.
package struct PersonDayView: Hashable, Sendable {
  package var person: String
  package var name: String
  package var date: CivilDate
  package var letters: [ExplanationView]
  /// The weightiest first; empty where there is a letter.
  package var reasons: [Reason]

  /// One reason why no letter was written.
  package enum Reason: Hashable, Sendable {
    case left
    /// No letter reaches her; these people are written to instead.
    case noAddress(instead: [String])
    /// The day has not come, or is not over.
    case notYet
    /// Letters keep to working days; the next one on which they leave.
    case dayOff(next: CivilDate)
    /// What fired on the day was settled or moved before the hour of the letter.
    case settledBefore(Duty, Step)
    /// What fired on the day waits for its hour.
    case waits(Duty, Step)
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
