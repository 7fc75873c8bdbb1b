internal import VekhaCore

extension Deadline {
  /// From its first day to its last, where both are known dates.
  var span: Period? {
    switch self {
    case .by(let date): Period(start: date, end: date)
    case .window(let window): window
    case .recurring(let recurrence):
      Period(start: recurrence.firstStart ?? recurrence.firstDue, end: recurrence.firstDue)
    case .relative, .wholePeriod, .onDemand: nil
    }
  }

  /// How it would be written where nobody has written it otherwise.
  var writtenPhrase: String {
    switch self {
    case .by(let date): date.iso
    case .window(let window): window.description
    case .recurring(let recurrence): recurrence.text
    case .relative(let term): term.anchor
    case .wholePeriod: "whole-period"
    case .onDemand: "on-demand"
    }
  }
}
