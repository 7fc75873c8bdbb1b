internal import VekhaCore

/// A deadline whose reading its author has pinned by keys.
struct DeadlinePin {
  /// What the keys make up together.
  enum Form {
    case phrase(YAMLNode)
    case deadline(Deadline)
    case reversed(YAMLNode)
    case cycle(PinnedWindow)
    case rule(PinnedRule)
    case event(YAMLNode)
    /// A value was refused by the schema already.
    case malformed
  }

  private let node: YAMLNode

  init(_ node: YAMLNode) {
    self.node = node
  }

  /// Nil where the keys make up no deadline, or more than one.
  var form: Form? {
    let keys = Set((node.entries ?? []).filter { !$0.value.isEmpty }.map(\.name))
    switch keys.intersection(Self.meaningful) {
    case ["by"]:
      return node.text("by").flatMap { CivilDate($0) }.map { .deadline(.by($0)) } ?? .malformed
    case ["due"]: return node.text("due").flatMap { CivilDate($0) }.map { .deadline(.by($0)) }
    case ["start", "due"]: return window
    case ["every"], ["every", "due"], ["every", "due", "from"]: return cycle
    case ["rule"]:
      return node.text("rule").flatMap { RecurrenceRule($0) }.map { .rule(PinnedRule(rule: $0)) }
        ?? .malformed
    case ["kind"]:
      return node.text("kind") == "whole-period" ? .deadline(.wholePeriod) : .deadline(.onDemand)
    case ["after"]: return node.value("after").map(Form.event)
    case []: return node.value("text").map(Form.phrase)
    default: return nil
    }
  }

  private static let meaningful: Set = [
    "by", "start", "due", "every", "from", "rule", "kind", "after",
  ]

  private var window: Form? {
    guard let due = node.value("due"), let end = CivilDate(due.words),
      let start = node.text("start").flatMap({ CivilDate($0) })
    else { return .malformed }
    return Period(start: start, end: end).map { .deadline(.window($0)) } ?? .reversed(due)
  }

  private var cycle: Form? {
    guard
      let every = PinnedCycle.choices.value(of: node.text("every") ?? "").flatMap(PinnedCycle.init)
    else { return .malformed }
    let from = node.text("from").map(PinnedDay.init)
    let due = node.text("due").map(PinnedDay.init)
    guard from != .some(nil), due != .some(nil) else { return nil }
    return .cycle(PinnedWindow(every: every, from: from ?? nil, due: due ?? nil))
  }
}

/// A day of the year or, in a month's cycle, of the month.
struct PinnedDay: Equatable {
  let month: Int?
  let day: Int

  init?(_ text: String) {
    if let date = MonthDay(text) {
      (month, day) = (date.month, date.day)
    } else if let number = DayOfMonth(text) {
      (month, day) = (nil, number.day)
    } else {
      return nil
    }
  }

  /// The first such day on or after another.
  func date(onOrAfter start: CivilDate) -> CivilDate? {
    let first = month.map { CivilDate(year: start.year, month: $0, day: 1) } ?? start.startOfMonth
    guard let first else { return nil }
    let candidates = [0, month == nil ? 1 : 12].map { first.adding(months: $0).clamped(day: day) }
    return candidates.first { $0 >= start }
  }
}

extension CivilDate {
  /// The same month's day of this number, or its last.
  fileprivate func clamped(day: Int) -> CivilDate {
    let last = CivilDate.daysInMonth(year: year, month: month)
    return startOfMonth.adding(days: min(day, last) - 1)
  }
}
