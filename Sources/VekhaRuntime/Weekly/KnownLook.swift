import VekhaCore

/// What was seen in a case whose people did nothing of late; it holds while its duties stay and none turns late or silent.
struct KnownLook {
  let look: WeeklyLook
  private let duties: [OutstandingDuty]
  private let days: ClosedRange<CivilDate>
  private let quiets: Range<CivilDate>

  init(_ look: WeeklyLook, at state: RunningCase, on date: WeeklyDate) {
    self.look = look
    duties = state.duties
    let dues = duties.compactMap(\.due)
    days = date.day...(dues.filter { $0 >= date.day }.min() ?? .latest)
    quiets = date.quiet..<(dues.filter { $0 > date.quiet }.min() ?? .latest)
  }

  func holds(for state: RunningCase, on date: WeeklyDate) -> Bool {
    days.contains(date.day) && quiets.contains(date.quiet)
      && state.duties.elementsEqual(duties, by: ===)
  }
}

extension World {
  /// What the week's round sees in a case; people have touched some of its duties, or none.
  func look(
    at state: RunningCase, on date: WeeklyDate, touched: Set<OccurrenceKey>?
  ) throws -> WeeklyLook {
    if touched == nil, let known = diaries?.looks[state.id], known.holds(for: state, on: date) {
      return known.look
    }
    let look = WeeklyLook(try WeeklyCase(state, in: self, on: date, touched: touched))
    if touched == nil { diaries?.looks[state.id] = KnownLook(look, at: state, on: date) }
    return look
  }
}
