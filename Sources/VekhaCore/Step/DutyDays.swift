/// When each duty of a case next has a rung, by its place, as far as that was found out.
struct DutyDays {
  /// Within, nil where the ladder has ended.
  private var days: [CivilDate??] = []

  /// Whether nothing is owed for a duty by a day, as far as is known.
  func isQuiet(at place: Int, through day: CivilDate) -> Bool {
    guard place < days.count, let next = days[place] else { return false }
    return next.map { day < $0 } ?? true
  }

  /// The day of the next rung after another day, found out once.
  mutating func next(
    at place: Int, after day: CivilDate, _ find: () -> CivilDate?
  ) -> CivilDate? {
    if isQuiet(at: place, through: day) { return days[place] ?? nil }
    let next = find()
    note(next, at: place)
    return next
  }

  mutating func note(_ next: CivilDate?, at place: Int) {
    while days.count <= place { days.append(nil) }
    days[place] = .some(next)
  }

  mutating func forget(_ place: Int) {
    if place < days.count { days[place] = nil }
  }
}
