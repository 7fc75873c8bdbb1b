import VekhaCore

// MARK: - Recurrences

extension RandomDeadline {
  mutating func recurrence() -> Recurrence {
    switch random.below(8) {
    case 0: cycles()
    case 1: limits(numbered())
    case 2: limits(weekly())
    case 3: limits(counted())
    case 4: limits(mondayToFriday())
    case 5: yearlyWindows()
    case 6: listed()
    default: limits(unusual())
    }
  }

  /// Due at the ends of cycles: months, quarters, weeks; some of them left out.
  private mutating func cycles() -> Recurrence {
    var rule = RecurrenceRule(frequency: random.pick([.daily, .weekly, .monthly]))
    rule.interval = random.pick([1, 1, 1, 2, 3, 4, 6])
    if rule.frequency == .weekly { rule.byDay = [.init(weekday: .sunday)] }
    if rule.frequency == .monthly {
      rule.byMonthDay = [-1]
      if rule.interval == 1 { rule.byMonth = months() }
    }
    let start = random.below(3) == 0 ? inside().startOfMonth : plan.start
    var recurrence = made([rule], from: firstEnd(of: rule, from: start))
    recurrence.firstStart = start
    recurrence.cyclic = true
    return recurrence
  }

  /// The end of the first cycle: of every second month, that of the second.
  private func firstEnd(of rule: RecurrenceRule, from start: CivilDate) -> CivilDate {
    var single = rule
    single.interval = 1
    return Array(single.dates(from: start).prefix(rule.interval)).last ?? start
  }

  private mutating func months() -> [Int] {
    let chance = random.pick([0, 0, 25, 50, 90])
    return (1...12).filter { _ in random.below(100) < chance }
  }

  private mutating func numbered() -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: random.pick([.monthly, .monthly, .yearly]))
    let day = 1 + random.below(30)
    if rule.frequency == .yearly {
      rule.byMonth = [1 + random.below(12)]
      rule.byMonthDay = [min(day, 28)]
    } else if day > 28 {
      rule.byMonthDay = Array(28...day)
      rule.bySetPosition = [-1]
    } else {
      rule.interval = random.pick([1, 1, 1, 2, 5])
      rule.byMonthDay = random.below(2) == 0 ? [day] : [min(day, 14), 15 + random.below(14)]
      if rule.interval == 1 { rule.byMonth = months() }
    }
    return rule
  }

  private mutating func weekly() -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: .weekly)
    rule.interval = random.pick([1, 1, 2, 3])
    let days = Weekday.allCases.filter { _ in random.below(3) == 0 }
    rule.byDay = (days.isEmpty ? [.friday] : days).map { .init(weekday: $0) }
    return rule
  }

  private mutating func counted() -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: random.pick([.monthly, .monthly, .yearly]))
    let ordinals = random.pick([[1], [2], [-1], [5], [1, 3], [2, 4]])
    let weekday = random.pick(Array(Weekday.allCases))
    rule.byDay = ordinals.map { .init(ordinal: $0, weekday: weekday) }
    if rule.frequency == .yearly {
      rule.byMonth = [1 + random.below(12)]
      rule.byDay = [.init(ordinal: random.pick([1, 2, 3, 4, -1]), weekday: weekday)]
    } else {
      rule.interval = random.pick([1, 1, 2, 3])
    }
    return rule
  }

  private mutating func mondayToFriday() -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: .monthly)
    rule.byDay = Weekday.allCases.prefix(5).map { .init(weekday: $0) }
    rule.bySetPosition = [random.pick([-1, -1, 1, 3, 5, 10])]
    rule.interval = random.pick([1, 1, 2])
    return rule
  }

  private mutating func yearlyWindows() -> Recurrence {
    let first = plan.start.adding(days: random.below(300))
    let isMonths = random.below(2) == 0
    let period =
      isMonths
      ? whole(first.startOfMonth, first.adding(months: random.below(5)).endOfMonth)
      : whole(first, first.adding(days: 1 + random.below(60)))
    var rule = RecurrenceRule(frequency: .yearly)
    rule.byMonth = [period.end.month]
    rule.byMonthDay = [isMonths ? -1 : period.end.day]
    rule.until = plan.end
    return Recurrence(
      rules: [rule], firstStart: period.start, firstDue: period.end, windowed: true)
  }

  private mutating func listed() -> Recurrence {
    var dates: [CivilDate] = []
    var date = date()
    for _ in 0..<2 + random.below(20) {
      dates.append(date)
      date = date.adding(days: 20 + random.below(100))
    }
    let starts = random.below(2) == 0 ? dates.map { $0.adding(days: -random.below(20)) } : []
    return Recurrence(
      rules: [], dates: dates, starts: starts, firstStart: starts.first, firstDue: dates[0],
      windowed: !starts.isEmpty)
  }

  /// What no order would say: positions, counts, days of the year.
  private mutating func unusual() -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: random.pick([.monthly, .yearly]))
    rule.interval = 1 + random.below(5)
    rule.byDay = [.init(weekday: random.pick(Array(Weekday.allCases)))]
    rule.byMonth = months()
    rule.bySetPosition = [random.pick([1, 2, -1, -2])]
    if random.below(2) == 0 { rule.count = 1 + random.below(30) }
    return rule
  }

  private mutating func limits(_ rule: RecurrenceRule) -> Recurrence {
    made([rule], from: random.below(3) == 0 ? inside() : plan.start)
  }

  private mutating func made(_ rules: [RecurrenceRule], from start: CivilDate) -> Recurrence {
    let last = random.below(3) == 0 ? plan.end.adding(days: -random.below(100)) : plan.end
    let limited = rules.map { rule in
      var rule = rule
      rule.until = rule.count == nil ? last : nil
      return rule
    }
    let firsts = limited.compactMap { $0.dates(from: start).first { _ in true } }
    return Recurrence(rules: limited, firstStart: nil, firstDue: firsts.min() ?? start)
  }
}
