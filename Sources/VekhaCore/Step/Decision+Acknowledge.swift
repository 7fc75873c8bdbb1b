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
    let last = today.adding(days: Self.acknowledgedDaysMax)
    guard until <= last else { throw .tooFarAhead(until, last: last) }
    write(.acknowledged(occurrence.key, until: until, try require(text)))
  }

  /// Who needs longer than two months asks for a later date.
  private static let acknowledgedDaysMax = 60
}

extension Occurrence {
  /// Whether the responsible person said that she is on it, and the day she named has not passed.
  func isAcknowledged(on date: CivilDate) -> Bool {
    acknowledgedUntil.map { date <= $0 } ?? false
  }
}
