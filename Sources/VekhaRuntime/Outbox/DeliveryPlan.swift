package import VekhaCore

/// When letters may reach a person: within the policy's hours, in the zone of her organisation.
package struct DeliveryPlan {
  package let world: World
  private let rules: DeliveryRules

  package init(world: World, policy: ReminderPolicy?) throws {
    self.init(world: world, rules: DeliveryRules(policy, calendar: try world.letterCalendar()))
  }

  init(world: World, rules: DeliveryRules) {
    (self.world, self.rules) = (world, rules)
  }

  package var hours: DeliveryHours { rules.hours }
  private var calendar: WorkCalendar? { rules.calendar }

  /// The first moment, not before the given one, at which a letter may be delivered.
  package func moment(for person: PersonKey, from instant: Instant) -> Instant {
    moment(by: world.terms(of: person), from: instant)
  }

  /// The moment for a reminder: what does not press waits for the weekly letter of who wants one.
  func moment(by terms: LetterTerms, of step: Step, from instant: Instant) -> Instant {
    if case .weekly(let day) = step {
      let begin = world.instant(CivilMoment(date: day, time: rules.weekly.hour), in: terms.zone)
      return moment(by: terms, from: max(instant, begin))
    }
    let first = moment(by: terms, from: instant)
    guard !step.presses, terms.preferences.digest == .weekly else { return first }
    let day = Zones.civil(first, in: terms.zone).date
    let next = rules.weekly.day(onOrAfter: day)
    let latest = next == day ? day : next.adding(days: -7)
    let opening = opening(onOrAfter: latest, by: terms)
    return opening >= instant
      ? max(first, opening) : self.opening(onOrAfter: latest.adding(days: 7), by: terms)
  }

  /// The first moment on a day after the one on which the instant falls.
  package func momentOnNextDay(for person: PersonKey, after instant: Instant) -> Instant {
    let terms = world.terms(of: person)
    let today = world.civil(instant, in: terms.zone).date
    return opening(onOrAfter: today.adding(days: 1), by: terms)
  }

  /// Whether the instant lies within the policy's hours of its day in the zone.
  package func isAllowed(_ instant: Instant, in zone: String) -> Bool {
    isAllowed(instant, in: zone, within: hours)
  }

  /// Whether the instant lies within the person's own hours.
  package func isAllowed(_ instant: Instant, for person: PersonKey) -> Bool {
    isAllowed(instant, in: zone(of: person), within: hours(of: person))
  }

  /// The hours are as long on the day on which the clocks change, so that no day is without any.
  private func isAllowed(
    _ instant: Instant, in zone: String, within hours: DeliveryHours
  ) -> Bool {
    let day = Zones.civil(instant, in: zone).date
    let opening = Zones.instant(CivilMoment(date: day, time: hours.from), in: zone)
    let closing = opening.adding(seconds: Int64(hours.to.minutes - hours.from.minutes) * 60)
    return opening <= instant && instant <= closing && isLetterDay(day)
  }

  /// The next day on which letters leave; nil where they leave on the day itself.
  package func nextLetterDay(ifOff day: CivilDate) -> CivilDate? {
    isLetterDay(day) ? nil : calendar?.nextWorkingDay(onOrAfter: day)
  }

  /// The policy's hours as this person has them.
  func hours(of person: PersonKey) -> DeliveryHours {
    world.terms(of: person).preferences.hours(within: hours)
  }

  package func zone(of person: PersonKey) -> String {
    world.zone(ofPerson: person)
  }

  private func moment(by terms: LetterTerms, from instant: Instant) -> Instant {
    let own = terms.preferences.hours(within: hours)
    return rules.moment(of: DeliveryRules.Wish(from: instant, hours: own, zone: terms.zone)) {
      if isAllowed(instant, in: terms.zone, within: own) { return instant }
      let now = world.civil(instant, in: terms.zone)
      let day = now.time < own.from ? now.date : now.date.adding(days: 1)
      return opening(onOrAfter: day, by: terms)
    }
  }

  private func opening(onOrAfter day: CivilDate, by terms: LetterTerms) -> Instant {
    let date = calendar.map { hours.onWorkingDaysOnly ? $0.nextWorkingDay(onOrAfter: day) : day }
    return Zones.instant(
      CivilMoment(date: date ?? day, time: terms.preferences.hours(within: hours).from),
      in: terms.zone)
  }

  private func isLetterDay(_ date: CivilDate) -> Bool {
    !hours.onWorkingDaysOnly || calendar?.isWorkingDay(date) ?? true
  }
}
