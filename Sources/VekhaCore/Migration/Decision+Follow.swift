extension Decision {
  /// Plans what a changed rule calls for after the last occurrence that was done, up to the next one that lies ahead.
  mutating func follow(_ recurrence: Recurrence, of item: Item, _ duties: [Occurrence]) {
    let settled = duties.filter { $0.status == .done || $0.status == .waived }
    var last = settled.compactMap(\.key.date).max() ?? dueDates.eve(ofEntry: entry)
    while let dates = dueDates.occurrence(of: recurrence, after: last) {
      let key = OccurrenceKey(code: item.code, date: dates.unshifted)
      if isMissing(key) { write(.planned(key, dates, ladderFrom: max(dates.opens, today))) }
      last = dates.unshifted
      if dates.opens > today { break }
    }
    for duty in duties where state.occurrences[duty.key]?.status == .pending {
      if let last, let date = duty.key.date, date > last { write(.cancelled(duty.key, .dropped)) }
    }
  }

  /// Whether an occurrence is to be planned; what fell away in the past stays so.
  private func isMissing(_ key: OccurrenceKey) -> Bool {
    guard let known = state.occurrences[key] else { return true }
    return known.status == .cancelled && (known.dates.due ?? today) >= today
  }
}
