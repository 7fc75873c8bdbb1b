package import VekhaCore
package import VekhaLanguage

/// The keys that pin a deadline's reading, as its author would have written them.
package enum PinnedKeys {
  /// A key of the block under `deadline:` with its value.
  package typealias Entry = (key: String, value: String)

  /// Finds the keys that are read as this very deadline.
  ///
  /// - Parameters:
  ///   - deadline: what the keys should say
  ///   - reader: reads phrases for the definition's period
  ///   - period: the period that recurring deadlines are counted in
  /// - Returns: the keys in the order in which they are written; nil where none say it
  package static func entries(
    for deadline: Deadline, _ reader: DeadlineReader, in period: Period?
  ) -> [Entry]? {
    switch deadline {
    case .by(let date): [("by", date.iso)]
    case .window(let window): [("start", window.start.iso), ("due", window.end.iso)]
    case .wholePeriod: [("kind", "whole-period")]
    case .onDemand: [("kind", "on-demand")]
    case .relative(let term): event(term, reader).map { [("after", $0)] }
    case .recurring(let recurrence):
      period.flatMap { cycle(recurrence, in: $0) ?? rule(recurrence, in: $0) }
    }
  }

  /// The event in words that are read as it, or alone where only «after it» is meant.
  private static func event(_ term: RelativeTerm, _ reader: DeadlineReader) -> String? {
    let words = reader.phrase(for: .relative(term), in: .ru)
    if case .success(let reading) = reader.read(words), reading.deadline == .relative(term) {
      return words
    }
    return term.offset == .afterwards && !term.anchor.isEmpty ? term.anchor : nil
  }

  private static func rule(_ recurrence: Recurrence, in period: Period) -> [Entry]? {
    guard var rule = recurrence.rules.first else { return nil }
    if rule.until == period.end { rule.until = nil }
    let pinned = PinnedRule(rule: rule).deadline(in: period)
    return pinned == .recurring(recurrence) ? [("rule", rule.description)] : nil
  }
}

// MARK: - Cycles

extension PinnedKeys {
  private static func cycle(_ recurrence: Recurrence, in period: Period) -> [Entry]? {
    PinnedCycle.allCases.first { $0.repeats(recurrence) }
      .flatMap { cycle($0, recurrence, in: period) }
  }

  /// Tries the days that the first occurrence allows, and takes those that come to the same.
  private static func cycle(
    _ every: PinnedCycle, _ recurrence: Recurrence, in period: Period
  ) -> [Entry]? {
    let dues = days(of: recurrence.firstDue, each: every)
    let starts = recurrence.firstStart.map { days(of: $0, each: every) } ?? []
    let pairs: [(from: String?, due: String?)] =
      [(nil, nil)] + dues.map { (nil, $0) } + dues.flatMap { due in starts.map { ($0, due) } }
    let match = pairs.first { from, due in
      let window = PinnedWindow(
        every: every, from: from.flatMap { PinnedDay($0, in: every) },
        due: due.flatMap { PinnedDay($0, in: every) })
      return window.deadline(in: period) == .recurring(recurrence)
    }
    return match.map { from, due in
      [("every", every.rawValue), from.map { ("from", $0) }, due.map { ("due", $0) }]
        .compactMap(\.self)
    }
  }

  /// The ways to write a day of each cycle: the last day of a short month may mean a later number.
  private static func days(of date: CivilDate, each cycle: PinnedCycle) -> [String] {
    let numbers = date == date.endOfMonth ? Array(date.day...31) : [date.day]
    guard cycle != .month else { return numbers.map(String.init) }
    return numbers.flatMap { number in
      months(of: date, each: cycle).compactMap { month in
        MonthDay(month: month, day: number)?.description
      }
    }
  }

  /// The date's month first, then those of the other cycles of a year.
  private static func months(of date: CivilDate, each cycle: PinnedCycle) -> [Int] {
    stride(from: 0, to: 12, by: cycle.months).map { (date.month - 1 + $0) % 12 + 1 }
  }
}

extension PinnedCycle {
  /// Whether the one rule of a recurrence comes as often.
  fileprivate func repeats(_ recurrence: Recurrence) -> Bool {
    guard recurrence.rules.count == 1, let rule = recurrence.rules.first else { return false }
    return self == .year
      ? rule.frequency == .yearly : rule.frequency == .monthly && rule.interval == months
  }
}
