import VekhaCore

/// A duty by the names of its case and of itself.
struct DutyName: Hashable, Comparable {
  var caseID: String
  var key: OccurrenceKey

  static func < (left: DutyName, right: DutyName) -> Bool {
    (left.caseID, left.key) < (right.caseID, right.key)
  }
}
