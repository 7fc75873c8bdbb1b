package import VekhaCore

/// When letters may reach a person: within the policy's hours, in the zone of her organisation.
package struct DeliveryPlan {
  package let world: World
  package let hours: DeliveryHours
  private let calendar: WorkCalendar?
  private let weekly: WeeklyTerms

  package init(world: World, policy: ReminderPolicy?) throws {
    self.world = world
    calendar = try world.letterCalendar()
    hours = policy?.hours ?? .office
    weekly = policy?.weekly ?? WeeklyTerms()
  }

  /// The first moment, not before the given one, at which a letter may be delivered.
  package func moment(for person: PersonKey, from instant: Instant) -> Instant {
    if isAllowed(instant, for: person) { return instant }
    let now = Zones.civil(instant, in: zone(of: person))
    let day = now.time < hours(of: person).from ? now.date : now.date.adding(days: 1)
    return opening(onOrAfter: day, for: person)
  }

  /// The moment for a reminder: what does not press waits for the weekly letter of who wants one.
  func moment(for person: PersonKey, of step: Step, from instant: Instant) -> Instant {
    if case .weekly(let day) = step {
      let begin = CivilMoment(date: day, time: weekly.hour)
      return moment(for: person, from: max(instant, Zones.instant(begin, in: zone(of: person))))
    }
    let first = moment(for: person, from: instant)
    guard !step.presses, world.preferences(of: person).digest == .weekly else { return first }
    let day = Zones.civil(first, in: zone(of: person)).date
    let next = weekly.day(onOrAfter: day)
    let latest = next == day ? day : next.adding(days: -7)
    let opening = opening(onOrAfter: latest, for: person)
    return opening >= instant
      ? max(first, opening) : self.opening(onOrAfter: latest.adding(days: 7), for: person)
  }

  /// The first moment on a day after the one on which the instant falls.
  package func momentOnNextDay(for person: PersonKey, after instant: Instant) -> Instant {
    let today = Zones.civil(instant, in: zone(of: person)).date
    return opening(onOrAfter: today.adding(days: 1), for: person)
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
    world.preferences(of: person).hours(within: hours)
  }

  package func zone(of person: PersonKey) -> String {
    world.zone(ofPerson: person)
  }

  private func opening(onOrAfter day: CivilDate, for person: PersonKey) -> Instant {
    let date = calendar.map { hours.onWorkingDaysOnly ? $0.nextWorkingDay(onOrAfter: day) : day }
    let time = CivilMoment(date: date ?? day, time: hours(of: person).from)
    return Zones.instant(time, in: zone(of: person))
  }

  private func isLetterDay(_ date: CivilDate) -> Bool {
    !hours.onWorkingDaysOnly || calendar?.isWorkingDay(date) ?? true
  }
}
