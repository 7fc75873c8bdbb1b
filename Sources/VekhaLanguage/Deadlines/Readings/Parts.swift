import VekhaCore

/// The clauses of a phrase, sorted by what they say.
struct Parts {
  var relatives: [EventTerm] = []
  /// Clauses about named days and stretches.
  var stretched: [Clause] = []
  var frequencies: [Frequency] = []
  /// Clauses about days within a cycle.
  var cycles: [Clause] = []
  var exceptions: [Exception] = []
  /// What is said to follow: «далее ежегодно».
  var following: Clause?
  /// Whether the frequency is said after the days: «март 2022 (ежегодно)».
  var repeatsFromThen = false
  var isWhole = false
  var isOnDemand = false
  var isSchool = false
  var repeatsBySchool = false
  let count: Int

  init(_ clauses: [Clause]) {
    count = clauses.count
    for clause in clauses {
      add(clause)
    }
  }

  private mutating func add(_ clause: Clause) {
    switch clause {
    case .relative(let term): relatives.append(term)
    case .during, .by, .ahead, .from, .past, .between, .picked: stretched.append(clause)
    case .frequency(let frequency):
      repeatsFromThen = !stretched.isEmpty
      if !frequencies.contains(where: frequency.agrees) { frequencies.append(frequency) }
    case .except(let exception): exceptions.append(exception)
    case .thereafter(let clause): following = clause
    case .monthDays, .weekdays, .bareWeekdays, .workingDay, .mondayToFriday, .cyclePart:
      cycles.append(clause)
    case .several(let clauses):
      for clause in clauses { add(clause) }
    case .whole: isWhole = true
    case .onDemand: isOnDemand = true
    case .school(let repeated):
      isSchool = true
      repeatsBySchool = repeatsBySchool || repeated
    }
  }

  /// The days; «март 2022 (ежегодно)» repeats March from 2022 on.
  func repeated(_ plan: PlanContext) -> [Clause] {
    guard repeatsFromThen else { return stretched }
    return stretched.map { clause in
      clause.isBound
        ? clause
        : clause.mapYears { year in
          guard case .year(let first) = year else { return year }
          return .years(first, max(first, plan.period.end.year))
        }
    }
  }

  /// «ежегодно» beside named days repeats those days; so does «2 раза в год (май, декабрь)».
  var yearly: Frequency? {
    let days = stretched.filter { !$0.isBound }
    guard cycles.isEmpty, exceptions.isEmpty, frequencies.count == 1,
      let frequency = frequencies.first,
      let times = frequency.timesAYear, !days.isEmpty
    else { return nil }
    return frequency == Frequency(unit: .year) || times == days.count ? frequency : nil
  }

  /// Whether the days are those of one closing: «май (по итогам года)».
  var closesOnce: Bool {
    cycles.isEmpty && frequencies.count == 1 && frequencies[0].closes
      && stretched.contains { !$0.isBound }
  }

  /// «до 27 августа каждого года» and its like before the limits.
  var isYearlyByItself: Bool {
    frequencies.isEmpty && cycles.isEmpty
      && stretched.dropLast().allSatisfy { $0.stretches.allSatisfy { $0.year == .every } }
  }

  var isCyclic: Bool {
    yearly == nil && !(frequencies.isEmpty && cycles.isEmpty && exceptions.isEmpty)
  }
}

extension Frequency {
  /// Whether another says the same: «4 раза в год (ежеквартально)».
  fileprivate func agrees(with other: Frequency) -> Bool {
    let rules = CycleRules.rules(for: self)
    return rules != nil && rules == CycleRules.rules(for: other)
  }

  fileprivate var timesAYear: Int? {
    switch unit {
    case .year: times
    case .half: times * 2
    case .quarter where every == 1: times * 4
    default: nil
    }
  }
}
