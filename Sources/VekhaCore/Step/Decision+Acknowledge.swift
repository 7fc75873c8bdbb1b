extension Decision {
  /// «I am on it»: until the day named, the responsible person is left in peace; escalation goes on.
  mutating func acknowledge(
    _ item: Item, _ occurrence: Occurrence, until: CivilDate, text: TextReference?
  ) throws(Refusal) {
    try require(mayMark(item, occurrence), .markItem)
    guard occurrence.status == .open else {
      throw .wrongStatus(occurrence.key, occurrence.status)
    }
    guard until >= today else { throw .dateInPast(until) }
    write(.acknowledged(occurrence.key, until: until, try require(text)))
  }
}

extension Occurrence {
  /// Whether the responsible person said that she is on it, and the day she named has not passed.
  func isAcknowledged(on date: CivilDate) -> Bool {
    acknowledgedUntil.map { date <= $0 } ?? false
  }
}
