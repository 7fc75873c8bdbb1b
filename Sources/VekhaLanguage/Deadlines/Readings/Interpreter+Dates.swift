import VekhaCore

// MARK: - Named days and stretches

extension Interpreter {
  func dated(_ parts: Parts) -> Outcome {
    let outcome = dated(Self.joined(parts.stretched))
    guard case .taken(var reading) = outcome else { return outcome }
    if parts.isOnDemand { reading.alternatives.append(.onDemand) }
    return .taken(reading)
  }

  func dated(_ clauses: [Clause]) -> Outcome {
    guard clauses.count == 1, let clause = clauses.first else {
      return cutShort(clauses) ?? list(clauses)
    }
    return read(clause)
  }

  /// «с 1 марта, до 15 мая» is one stretch.
  private static func joined(_ clauses: [Clause]) -> [Clause] {
    guard clauses.count == 2, case .from(let first) = clauses[0], case .by(let last) = clauses[1]
    else { return clauses }
    return [.between(first, last)]
  }

  private func read(_ clause: Clause) -> Outcome {
    switch clause {
    case .during(let stretch): during(stretch)
    case .by(let stretch): by(stretch)
    case .ahead(let stretch): ahead(stretch)
    case .from(let stretch): from(stretch, past: false)
    case .past(let stretch): from(stretch, past: true)
    case .between(let first, let last): between(first, last)
    case .picked(let pick, let stretch): picked(pick, of: stretch)
    default: .unclear([])
    }
  }

  private func during(_ stretch: Stretch) -> Outcome {
    guard let resolution = plan.resolve(stretch, by: stretch.annual.isDay ? .end : .start)
    else { return .unclear([]) }
    guard case .once(let period) = resolution else {
      return yearly([(stretch.annual, resolution, !stretch.annual.isDay)])
    }
    if stretch.annual.isDay {
      return .taken(
        moveable(stretch, Reading.by(period.end).with(others(of: .during(stretch)))))
    }
    var reading = isWholePlan(stretch, period) ? Reading.wholePeriod(plan.period) : .window(period)
    reading.alternatives = others(of: stretch, period)
    reading.conventions = conventions(of: stretch)
    return .taken(reading)
  }

  private func by(_ stretch: Stretch) -> Outcome {
    guard let resolution = plan.resolve(stretch, by: .end) else { return .unclear([]) }
    guard case .once(let period) = resolution else {
      return yearly([(stretch.annual, resolution, false)])
    }
    var reading = Reading.by(period.end).with(others(of: .by(stretch)))
    if stretch.isConvention, !stretch.annual.isDay {
      reading.alternatives.insert(.by(period.start.adding(days: -1)), at: 0)
      reading.conventions.append(Catalogue.Deadlines.untilIncludes)
    }
    let told = reading.conventions
    reading.conventions += conventions(of: stretch).filter { !told.contains($0) }
    reading.alternatives += otherEnds(of: stretch, period)
    return .taken(moveable(stretch, reading))
  }

  private func ahead(_ stretch: Stretch) -> Outcome {
    guard case .once(let period)? = plan.resolve(stretch, by: .start) else { return .unclear([]) }
    var reading = Reading.by(period.start.adding(days: -1))
    reading.alternatives = [.by(period.start)]
    reading.conventions = [Catalogue.Deadlines.beforeBeginning]
    return .taken(reading)
  }

  private func from(_ stretch: Stretch, past: Bool) -> Outcome {
    guard case .once(let period)? = plan.resolve(stretch, by: .start) else { return .unclear([]) }
    let start = past ? period.end.adding(days: 1) : period.start
    guard let open = Period(start: start, end: plan.period.end) else {
      return .refused(.backwards(start: start, end: plan.period.end))
    }
    var reading = Reading.window(open)
    reading.conventions = [Catalogue.Deadlines.openEnd] + conventions(of: stretch)
    return .taken(reading)
  }

  private func between(_ first: Stretch, _ last: Stretch) -> Outcome {
    guard let other = Self.otherLimits(first, last), case .taken(var reading) = plain(first, last)
    else { return plain(first, last) }
    if seeksOthers, case .taken(let wider) = single.plain(other.0, other.1) {
      reading.alternatives.append(wider)
    }
    return .taken(reading)
  }

  /// «конец мая – начало июня»: the limits that the same words may mean.
  private static func otherLimits(_ first: Stretch, _ last: Stretch) -> (Stretch, Stretch)? {
    guard !(first.others.isEmpty && last.others.isEmpty) else { return nil }
    var (first, last) = (first, last)
    first.annual = first.others.first ?? first.annual
    last.annual = last.others.first ?? last.annual
    return (first, last)
  }

  private func plain(_ first: Stretch, _ last: Stretch) -> Outcome {
    let whole = first.annual.through(last.annual)
    if let reason = backwards(first, last) { return .refused(reason) }
    switch (first.year, last.year) {
    case (.year(let year), .none) where first.annual.isDay || first.subject != .year:
      return whole.period(in: year).map { .taken(.window($0)) } ?? .unclear([])
    case (.none, _): return during(Stretch(whole, last.year))
    case let (one, other) where one == other && !isFixed(one): return during(Stretch(whole, one))
    default: return between(fixed: first, last)
    }
  }

  /// Two days in the wrong order whose year stands at the second alone; without any year only two
  /// days of one month, since other stretches may run over the New Year.
  private func backwards(_ first: Stretch, _ last: Stretch) -> UnreadablePhrase.Reason? {
    let whole = first.annual.through(last.annual)
    let isMonth = whole.first.month == whole.last.month
    guard first.annual.isDay, last.annual.isDay, first.year == .none, whole.isBackwards,
      isMonth || isFixed(last.year)
    else { return nil }
    var year = plan.period.end.year
    if case .year(let written) = last.year { year = written }
    guard let start = whole.first.date(in: year), let end = whole.last.date(in: year) else {
      return nil
    }
    return .backwards(start: start, end: end)
  }

  private func isFixed(_ year: YearReference) -> Bool {
    if case .year = year { return true }
    return false
  }

  private func between(fixed first: Stretch, _ last: Stretch) -> Outcome {
    guard case .once(let opening)? = plan.resolve(first, by: .start),
      case .once(let closing)? = plan.resolve(last, by: .end)
    else { return .unclear([]) }
    guard let period = Period(start: opening.start, end: closing.end) else {
      return .refused(.backwards(start: opening.start, end: closing.end))
    }
    let isYears = first.subject == .year && last.subject == .year
    return .taken(
      isYears && coversPlanYears(period) ? .wholePeriod(plan.period) : .window(period))
  }
}
