package import VekhaCore

/// What the letters to one person keep to, and what was worked out of it last.
final class LetterTerms {
  /// From when on a letter is wanted, and within which hours of a policy.
  struct Wish: Equatable {
    var from: Instant
    var hours: DeliveryHours
  }

  /// The zone in which her letters find her.
  let zone: String
  let preferences: Preferences
  private var moments = Latest<Wish, Instant>()
  private var instants = Latest<CivilMoment, Instant>()

  init(zone: String, preferences: Preferences) {
    (self.zone, self.preferences) = (zone, preferences)
  }

  /// The moment of a letter; much becomes owed to her at one time, so it is found once.
  func moment(of wish: Wish, find: () -> Instant) -> Instant {
    moments.answer(to: wish, else: find)
  }

  /// The instant at which a wall clock where she is shows a moment.
  func instant(_ moment: CivilMoment) -> Instant {
    instants.answer(to: moment) { Zones.instant(moment, in: zone) }
  }
}

extension World {
  /// What a person's letters keep to.
  func terms(of person: PersonKey) -> LetterTerms {
    notes.terms.value(of: person) {
      let zone = directory.person(person).map { self.zone(of: $0.organisation) } ?? "UTC"
      return LetterTerms(zone: zone, preferences: preferences(of: person))
    }
  }

  /// The zone in which a person's letters find her.
  package func zone(ofPerson person: PersonKey) -> String { terms(of: person).zone }

  /// What a wall clock in a zone shows.
  func civil(_ instant: Instant, in zone: String) -> CivilMoment {
    notes.clock.answer(to: ZonedInstant(instant: instant, zone: zone)) {
      Zones.civil(instant, in: zone)
    }
  }
}

/// A moment as somebody in a zone looks at it.
struct ZonedInstant: Equatable {
  var instant: Instant
  var zone: String
}
