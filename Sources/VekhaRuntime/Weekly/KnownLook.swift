import VekhaCore

/// What was seen in a case whose people did nothing of late; it holds while its duties stay and none turns late or silent.
struct KnownLook {
  let look: WeeklyLook
  private let duties: [OutstandingDuty]
  private let standstill: Standstill

  init(_ look: WeeklyLook, at state: RunningCase, on date: WeeklyDate) {
    self.look = look
    duties = state.duties
    var standstill = Standstill(from: date)
    standstill.end(with: duties)
    self.standstill = standstill
  }

  func holds(for state: RunningCase, on date: WeeklyDate) -> Bool {
    standstill.contains(date) && state.duties.elementsEqual(duties, by: ===)
  }
}

extension World {
  /// What the week's round sees in a case; people have touched some of its duties, or none.
  func look(
    at state: RunningCase, on date: WeeklyDate, touched: Set<OccurrenceKey>?
  ) throws -> WeeklyLook {
    let notes = touched == nil ? diaries?.notes(of: state.id) : nil
    if let known = notes?.look, known.holds(for: state, on: date) { return known.look }
    let look = WeeklyLook(try WeeklyCase(state, in: self, on: date, touched: touched))
    notes?.look = KnownLook(look, at: state, on: date)
    return look
  }
}
