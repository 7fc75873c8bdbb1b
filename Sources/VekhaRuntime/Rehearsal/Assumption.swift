import VekhaCore

/// What people are taken to do while time passes on paper.
package enum Assumption: Hashable, Sendable {
  /// Nobody marks anything.
  case nobody
  /// Everything with a date is done so many days after it, at the close of the day; none: on time.
  case done(daysLate: Int)
}

extension Assumption {
  /// The name as the command line has it: `nobody`, `done-on-time`, `days-late:5`.
  package var name: String {
    switch self {
    case .nobody: "nobody"
    case .done(daysLate: 0): "done-on-time"
    case .done(let days): "days-late:\(days)"
    }
  }

  /// Reads a name; nil where it is none.
  package init?(named name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    switch (parts.first, parts.count) {
    case ("nobody", 1): self = .nobody
    case ("done-on-time", 1): self = .done(daysLate: 0)
    case ("days-late", 2):
      guard let days = Int(parts[1]), (0...3650).contains(days) else { return nil }
      self = .done(daysLate: days)
    default: return nil
    }
  }

  /// The day on which a duty would be marked; nil where it never would.
  func day(of occurrence: Occurrence) -> CivilDate? {
    guard case .done(let days) = self, occurrence.status == .open else { return nil }
    return occurrence.dates.due?.adding(days: days)
  }
}
