package import VekhaCore

/// When letters may reach a person: within the policy's hours, in the zone of her organisation.
package struct DeliveryPlan {
  package let world: World
  package let hours: DeliveryHours
  private let calendar: WorkCalendar?

  package init(world: World, policy: ReminderPolicy?) throws {
    self.world = world
    calendar = try world.letterCalendar()
    hours = policy?.hours ?? .office
  }

  /// The first moment, not before the given one, at which a letter may be delivered.
  package func moment(for person: PersonKey, from instant: Instant) -> Instant {
    let zone = zone(of: person)
    if isAllowed(instant, in: zone) { return instant }
    let now = Zones.civil(instant, in: zone)
    let day = now.time < hours.from ? now.date : now.date.adding(days: 1)
    return opening(onOrAfter: day, zone: zone)
  }

  /// The first moment on a day after the one on which the instant falls.
  package func momentOnNextDay(for person: PersonKey, after instant: Instant) -> Instant {
    let zone = zone(of: person)
    let today = Zones.civil(instant, in: zone).date
    return opening(onOrAfter: today.adding(days: 1), zone: zone)
  }

  /// Whether the instant lies within the hours of its day in the zone.
  ///
  /// The hours are as long on the day on which the clocks change, so that no day is without any.
  package func isAllowed(_ instant: Instant, in zone: String) -> Bool {
    let day = Zones.civil(instant, in: zone).date
    let opening = Zones.instant(CivilMoment(date: day, time: hours.from), in: zone)
    let closing = opening.adding(seconds: Int64(hours.to.minutes - hours.from.minutes) * 60)
    return opening <= instant && instant <= closing && isLetterDay(day)
  }

  /// The next day on which letters leave; nil where they leave on the day itself.
  package func nextLetterDay(ifOff day: CivilDate) -> CivilDate? {
    isLetterDay(day) ? nil : calendar?.nextWorkingDay(onOrAfter: day)
  }

  package func zone(of person: PersonKey) -> String {
    world.zone(ofPerson: person)
  }

  private func opening(onOrAfter day: CivilDate, zone: String) -> Instant {
    let date = calendar.map { hours.onWorkingDaysOnly ? $0.nextWorkingDay(onOrAfter: day) : day }
    return Zones.instant(CivilMoment(date: date ?? day, time: hours.from), in: zone)
  }

  private func isLetterDay(_ date: CivilDate) -> Bool {
    !hours.onWorkingDaysOnly || calendar?.isWorkingDay(date) ?? true
  }
}
