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

  /// Reads the clauses; what is said to be only roughly so is never taken.
  func read(_ clauses: [Clause], isRough: Bool = false) -> Outcome {
    var parts = Parts(clauses)
    parts.shareYears()
    if let reason = contradiction(parts.stretched) { return .refused(reason) }
    guard isRough, case .taken(let reading) = read(parts) else { return read(parts) }
    return .unclear([reading] + reading.alternatives)
  }

  private func read(_ parts: Parts) -> Outcome {
    if let following = parts.following { return first(of: parts, then: following) }
    if parts.isYearlyByItself, let limited = limited(parts.stretched) {
      return limited.dated(Array(parts.stretched.dropLast()))
    }
    if !parts.relatives.isEmpty { return relative(parts) }
    if parts.isSchool { return school(parts) }
    if parts.closesOnce { return closing(parts) }
    if parts.isCyclic { return cyclic(parts) }
    if let yearly = parts.yearly { return everyYear(parts.repeated(plan), frequency: yearly) }
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
    if let capped = capped(parts) { return capped }
    guard parts.count == 1, parts.exceptions.isEmpty, let term = parts.relatives.first else {
      return .unclear([])
    }
    return .taken(reading(of: term))
  }

  private func school(_ parts: Parts) -> Outcome {
    guard parts.cycles.isEmpty else { return .unclear([]) }
    guard parts.stretched.isEmpty else {
      if parts.stretched.allSatisfy(\.isOfDays) { return dated(parts) }
      guard parts.repeatsBySchool, parts.stretched.allSatisfy(\.isBound) else {
        return .unclear([])
      }
      return .taken(.recurringSomeday.withSchoolCalendar)
    }
    let reading = parts.repeatsBySchool ? Reading.recurringSomeday : .onDemand
    return .taken(reading.withSchoolCalendar)
  }
}

extension Reading {
  /// The reading with the word that its dates wait for the school calendar.
  fileprivate var withSchoolCalendar: Reading {
    var reading = self
    reading.conventions = [Catalogue.Deadlines.needsSchoolCalendar]
    return reading
  }
}
