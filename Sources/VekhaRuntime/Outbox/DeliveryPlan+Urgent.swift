import VekhaCore

// What does not wait for the hours of letters waits for the end of the night all the same.
extension DeliveryPlan {
  /// The first moment, not before the given one, at which an urgent letter may be delivered.
  func urgentMoment(for person: PersonKey, from instant: Instant) -> Instant {
    let now = Zones.civil(instant, in: zone(of: person))
    guard now.time < Self.nightEnds || Self.nightBegins < now.time else { return instant }
    let day = now.time < Self.nightEnds ? now.date : now.date.adding(days: 1)
    return Zones.instant(CivilMoment(date: day, time: Self.nightEnds), in: zone(of: person))
  }

  /// The end of the night after the day on which the instant falls.
  func urgentMomentOnNextDay(for person: PersonKey, after instant: Instant) -> Instant {
    let today = Zones.civil(instant, in: zone(of: person)).date
    return Zones.instant(
      CivilMoment(date: today.adding(days: 1), time: Self.nightEnds), in: zone(of: person))
  }

  /// From when on a letter that was not taken gives way to the next of its kind to the same person.
  func nextLetter(after letter: Letter) -> Instant {
    letter.isUrgent
      ? urgentMomentOnNextDay(for: letter.recipient, after: letter.createdAt)
      : momentOnNextDay(for: letter.recipient, after: letter.createdAt)
  }

  /// The night as the Labour Code has it (article 96).
  private static let nightBegins = CivilTime(hour: 22, minute: 0) ?? .officeCloses
  private static let nightEnds = CivilTime(hour: 6, minute: 0) ?? .officeOpens
}
