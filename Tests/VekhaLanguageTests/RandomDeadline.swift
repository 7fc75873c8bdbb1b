import VekhaCore

/// Invents deadlines of every kind, the same ones for the same seed.
struct RandomDeadline {
  var random: SmallRandom
  let plan: Period

  init(seed: UInt64, plan: Period) {
    random = SmallRandom(state: seed)
    self.plan = plan
  }

  mutating func next() -> Deadline {
    switch random.below(10) {
    case 0: .by(date())
    case 1: .window(period())
    case 2: random.below(2) == 0 ? .wholePeriod : .onDemand
    case 3: .relative(term())
    default: .recurring(recurrence())
    }
  }

  mutating func date() -> CivilDate {
    plan.start.adding(days: random.below(plan.end.dayNumber - plan.start.dayNumber + 200))
  }

  /// A day that leaves the plan some time.
  mutating func inside() -> CivilDate {
    plan.start.adding(days: random.below((plan.end.dayNumber - plan.start.dayNumber) / 2))
  }

  private mutating func period() -> Period {
    let start = date()
    switch random.below(4) {
    case 0: return whole(start.startOfMonth, start.adding(months: random.below(16)).endOfMonth)
    case 1: return whole(start.startOfYear, start.adding(months: random.below(30)).endOfYear)
    case 2: return whole(start, start)
    default: return whole(start, start.adding(days: random.below(500)))
    }
  }

  func whole(_ start: CivilDate, _ end: CivilDate) -> Period {
    Period(start: start, end: end) ?? plan
  }

  private mutating func term() -> RelativeTerm {
    let span = random.pick(
      [
        .days(1 + random.below(90)), .workingDays(1 + random.below(30)),
        .months(1 + random.below(12)),
      ] as [Span])
    let offset = random.pick(
      [
        .after(span), .before(span), .notEarlier(span), .notEarlierBefore(span), .within,
        .afterwards, .beforehand, .after(.days(0)),
      ] as [RelativeOffset])
    let isCounted = [.after(span), .notEarlier(span)].contains(offset)
    let events = isCounted ? Self.events + [""] : Self.events
    return RelativeTerm(anchor: random.pick(events), offset: offset)
  }

  private static let events = [
    "начало этапа", "проведение семинара", "подписание приказа", "окончание отбора", "конкурс",
    "утверждение дорожной карты", "регистрация заявления", "вручение копии решения", "выдача",
    "праздник", "День открытых дверей", "приём документов", "защита проектов", "слёт наставников",
  ]
}

/// SplitMix64: small, and the same everywhere.
struct SmallRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
