import VekhaCore

/// Puts the clauses of a phrase together into one reading.
struct Interpreter {
  enum Outcome {
    case taken(Reading)
    /// Several readings, none of them taken.
    case unclear([Reading])
    case refused(UnreadablePhrase.Reason)
  }

  let plan: PlanContext
  /// Whether other readings are looked for; not while looking for one of them.
  var seeksOthers = true

  func read(_ clauses: [Clause]) -> Outcome {
    var parts = Parts(clauses)
    parts.shareYears()
    if !parts.relatives.isEmpty { return relative(parts) }
    if parts.isSchool { return school(parts) }
    if parts.isCyclic { return cyclic(parts) }
    if let yearly = parts.yearly { return everyYear(parts.stretched, frequency: yearly) }
    if !parts.stretched.isEmpty { return dated(parts) }
    if parts.isWhole { return .taken(whole(orOnDemand: parts.isOnDemand)) }
    return parts.isOnDemand ? .taken(.onDemand) : .unclear([])
  }

  private func whole(orOnDemand: Bool) -> Reading {
    var reading = Reading.wholePeriod(plan.period)
    if orOnDemand { reading.alternatives = [.onDemand] }
    return reading
  }

  private func relative(_ parts: Parts) -> Outcome {
    guard parts.count == 1, let term = parts.relatives.first else { return .unclear([]) }
    return .taken(reading(of: term))
  }

  private func school(_ parts: Parts) -> Outcome {
    guard parts.stretched.isEmpty, parts.cycles.isEmpty else { return .unclear([]) }
    var reading = parts.repeatsBySchool ? Reading.recurringSomeday : .onDemand
    reading.conventions = [Catalogue.Deadlines.needsSchoolCalendar]
    return .taken(reading)
  }
}

/// The clauses of a phrase, sorted by what they say.
struct Parts {
  var relatives: [EventTerm] = []
  /// Clauses about named days and stretches.
  var stretched: [Clause] = []
  var frequencies: [Frequency] = []
  /// Clauses about days within a cycle.
  var cycles: [Clause] = []
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
    case .during, .by, .ahead, .from, .past, .between, .workingDayOf: stretched.append(clause)
    case .frequency(let frequency): frequencies.append(frequency)
    case .monthDays, .weekdays, .workingDay, .cyclePart: cycles.append(clause)
    case .several(let clauses):
      for clause in clauses { add(clause) }
    case .whole: isWhole = true
    case .onDemand: isOnDemand = true
    case .school(let repeated):
      isSchool = true
      repeatsBySchool = repeatsBySchool || repeated
    }
  }

  /// «ежегодно» beside named days repeats those days; so does «2 раза в год (май, декабрь)».
  var yearly: Frequency? {
    let days = stretched.filter { !$0.isBound }
    guard cycles.isEmpty, frequencies.count == 1, let frequency = frequencies.first,
      let times = frequency.timesAYear, !days.isEmpty
    else { return nil }
    return frequency == Frequency(unit: .year) || times == days.count ? frequency : nil
  }

  var isCyclic: Bool { yearly == nil && !(frequencies.isEmpty && cycles.isEmpty) }
}

extension Frequency {
  fileprivate var timesAYear: Int? {
    switch unit {
    case .year: times
    case .half: times * 2
    case .quarter where every == 1: times * 4
    default: nil
    }
  }
}
