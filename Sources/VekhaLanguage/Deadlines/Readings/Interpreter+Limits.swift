import VekhaCore

// MARK: - A stretch with its last day beside it, and days that an authority may move

extension Interpreter {
  /// «сентябрь (до 15.09)»: the stretch ends early; nil where the day does not lie in it.
  func cutShort(_ clauses: [Clause]) -> Outcome? {
    guard clauses.count == 2, case .during(let stretch) = clauses[0], !stretch.annual.isDay,
      case .by(let last) = clauses[1], last.annual.isDay,
      case .taken(let whole) = dated([clauses[0]]), let start = whole.start, let end = whole.due,
      case .once(let days)? = continuing(after: whole).plan.resolve(last, by: .end),
      (start...end).contains(days.end), let period = Period(start: start, end: days.end)
    else { return nil }
    var reading = Reading.window(period)
    reading.alternatives = [.by(days.end)]
    if seeksOthers, plan.spansYears, stretch.year == .none, last.year == .none {
      let both = Clause.between(stretch, last)
      reading.alternatives += taken(single.everyYear([both], frequency: Frequency(unit: .year)))
    }
    return .taken(reading)
  }

  /// «май (по итогам года)»: the days stand for themselves, though every year may be meant.
  func closing(_ parts: Parts) -> Outcome {
    var once = parts
    once.frequencies = []
    guard case .taken(var reading) = dated(once) else { return dated(once) }
    let yearly = taken(single.everyYear(parts.stretched, frequency: Frequency(unit: .year)))
    reading.alternatives += seeksOthers ? yearly : []
    return .taken(reading)
  }

  /// The usual day, where an authority may set another.
  func moveable(_ stretch: Stretch, _ reading: Reading) -> Reading {
    guard stretch.isMoveable else { return reading }
    var reading = reading
    reading.alternatives.append(.onDemand)
    reading.conventions.append(Catalogue.Deadlines.usualDay)
    return reading
  }
}
