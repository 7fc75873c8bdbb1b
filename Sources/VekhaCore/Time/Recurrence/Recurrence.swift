/// A deadline that comes again: rules, or dates listed one by one, or both.
package struct Recurrence: Sendable, Hashable {
  package var rules: [RecurrenceRule]
  /// Due dates outside any rule, in order (RDATE).
  package var dates: [CivilDate]
  /// The first days that belong to `dates`, one each; empty where none are known.
  package var starts: [CivilDate]
  package var firstStart: CivilDate?
  package var firstDue: CivilDate
  /// Whether every occurrence is a window of its own, such as September of each year.
  package var windowed: Bool
  /// Whether it is due at the end of each cycle, such as a quarter, and not on a numbered day.
  package var cyclic = false

  package init(
    rules: [RecurrenceRule], dates: [CivilDate] = [], starts: [CivilDate] = [],
    firstStart: CivilDate?, firstDue: CivilDate, windowed: Bool = false
  ) {
    self.rules = rules
    self.dates = dates.sorted()
    self.starts = starts.count == dates.count ? starts.sorted() : []
    self.firstStart = firstStart
    self.firstDue = firstDue
    self.windowed = windowed
  }

  /// Makes a list of windows such as «сентябрь, май»; nil where the list is empty.
  package init?(windows: [Period]) {
    let windows = windows.sorted { ($0.end, $0.start) < ($1.end, $1.start) }
    guard let first = windows.first else { return nil }
    self.init(
      rules: [], dates: windows.map(\.end), starts: windows.map(\.start),
      firstStart: first.start, firstDue: first.end, windowed: true)
  }

  /// Whether a due date that is a day off moves off it; windows and cycles keep their calendar end.
  package var shiftsOnDaysOff: Bool { !windowed && !cyclic }

  /// Returns every due date in order, each once.
  package func dues() -> RecurrenceDues {
    RecurrenceDues(
      rules: rules.map { $0.dates(from: firstDue) }, listed: dates.filter { $0 >= firstDue })
  }

  /// Returns the first due date after another; after nil, the very first.
  package func next(after date: CivilDate?) -> CivilDate? {
    guard let date else { return dues().first { _ in true } }
    let ruled = rules.compactMap { $0.next(after: date, from: firstDue) }
    let listed = dates.first { $0 > date && $0 >= firstDue }
    return (ruled + [listed].compactMap(\.self)).min()
  }

  /// Returns the first day of the occurrence due on a date; nil where none is known.
  package func start(ofDue due: CivilDate) -> CivilDate? {
    if let index = dates.firstIndex(of: due), starts.indices.contains(index) {
      return starts[index]
    }
    if windowed { return firstStart?.adding(months: firstDue.months(until: due)) }
    if due == firstDue { return firstStart }
    return previous(before: due)?.adding(days: 1)
  }

  private func previous(before due: CivilDate) -> CivilDate? {
    var last: CivilDate?
    for date in dues() {
      guard date < due else { break }
      last = date
    }
    return last
  }
}

/// The due dates of several rules and a list, merged in order.
package struct RecurrenceDues: Sequence, IteratorProtocol, Sendable {
  private var rules: [RecurrenceDates]
  private var heads: [CivilDate?]
  private var listed: ArraySlice<CivilDate>

  init(rules: [RecurrenceDates], listed: [CivilDate]) {
    self.rules = rules
    self.listed = listed[...]
    heads = self.rules.indices.map { _ in nil }
    for index in self.rules.indices {
      heads[index] = self.rules[index].next()
    }
  }

  package mutating func next() -> CivilDate? {
    let candidates = heads.compactMap(\.self) + listed.prefix(1)
    guard let date = candidates.min() else { return nil }
    listed = listed.drop { $0 == date }
    for index in heads.indices where heads[index] == date {
      heads[index] = rules[index].next()
    }
    return date
  }
}
